/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoSheetKind:
 * @CO_SHEET_TITLE: what the sheet is about
 * @CO_SHEET_LEAD: a line below the title
 * @CO_SHEET_HEADING: begins a part
 * @CO_SHEET_SUBHEADING: begins a part of a part
 * @CO_SHEET_TEXT: a paragraph
 * @CO_SHEET_STRONG: a paragraph that answers
 * @CO_SHEET_WARNING: a paragraph that must not be overlooked
 * @CO_SHEET_ITEM: one of several things
 * @CO_SHEET_STEP: something to do, with a box to tick
 * @CO_SHEET_DETAIL: how to do it
 * @CO_SHEET_CAREFUL: what can be lost while it is done
 * @CO_SHEET_COMMAND: what to type
 * @CO_SHEET_ADDRESS: the address of a page, with a code for a camera
 * @CO_SHEET_BLANK: a line to write on
 * @CO_SHEET_SMALL: what only few want to know
 *
 * What a part of a sheet is; how it looks follows from that.
 */
typedef enum {
  CO_SHEET_TITLE,
  CO_SHEET_LEAD,
  CO_SHEET_HEADING,
  CO_SHEET_SUBHEADING,
  CO_SHEET_TEXT,
  CO_SHEET_STRONG,
  CO_SHEET_WARNING,
  CO_SHEET_ITEM,
  CO_SHEET_STEP,
  CO_SHEET_DETAIL,
  CO_SHEET_CAREFUL,
  CO_SHEET_COMMAND,
  CO_SHEET_ADDRESS,
  CO_SHEET_BLANK,
  CO_SHEET_SMALL,
  CO_N_SHEET_KINDS,
} CoSheetKind;

/**
 * CoSheetPart:
 * @kind: what it is
 * @text: what it says
 * @address: (nullable): the address that goes with it
 * @is_done: whether the box of a step is ticked
 * @is_extra: whether it may be left out where there is no room
 *
 * A part of a sheet.
 */
typedef struct {
  CoSheetKind kind;
  char *text;
  char *address;
  gboolean is_done;
  gboolean is_extra;
} CoSheetPart;

#define CO_TYPE_SHEET (co_sheet_get_type ())
G_DECLARE_FINAL_TYPE (CoSheet, co_sheet, CO, SHEET, GObject)

CoSheet *co_sheet_new (CoLanguage *language, const char *title);

CoLanguage *co_sheet_get_language (CoSheet *self);
const char *co_sheet_get_title (CoSheet *self);
guint co_sheet_count (CoSheet *self);
const CoSheetPart *co_sheet_get (CoSheet *self, guint index);

void co_sheet_add (CoSheet *self, CoSheetKind kind, const char *text);
void co_sheet_take (CoSheet *self, CoSheetKind kind, char *text);
void co_sheet_take_extra (CoSheet *self, CoSheetKind kind, char *text);
void co_sheet_add_step (CoSheet *self, const char *text, gboolean is_done);
void co_sheet_add_address (CoSheet *self, const char *text, const char *address);
void co_sheet_truncate (CoSheet *self, guint count);

char *co_sheet_say_page (CoSheet *self, guint page, guint pages);

G_END_DECLS
