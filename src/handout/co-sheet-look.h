/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-sheet.h"

G_BEGIN_DECLS

/**
 * CoSheetLook:
 * @scale: how large its letters are, where 1 is that of a paragraph
 * @is_bold: whether they are bold
 * @is_fixed: whether they are all of one width, as in a terminal
 * @is_grey: whether they are less dark
 * @keeps_next: whether it may not be the last on a page
 * @above: what is free above it, as a part of the height of a letter
 * @indent: how far in it begins, in the same unit
 * @tag: what a reader of PDF files takes it for
 *
 * How a kind of parts looks.
 */
typedef struct {
  double scale;
  gboolean is_bold;
  gboolean is_fixed;
  gboolean is_grey;
  gboolean keeps_next;
  double above;
  double indent;
  const char *tag;
} CoSheetLook;

const CoSheetLook *co_sheet_look_get (CoSheetKind kind);

G_END_DECLS
