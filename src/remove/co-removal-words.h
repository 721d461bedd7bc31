/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-removal-record.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoRemovalLineKind:
 * @CO_REMOVAL_LINE_TITLE: what all of it is
 * @CO_REMOVAL_LINE_NOTE: a sentence about all of it
 * @CO_REMOVAL_LINE_DAY: the day of the events that follow
 * @CO_REMOVAL_LINE_HEAD: the time of an event, and the product
 * @CO_REMOVAL_LINE_TEXT: what happened
 * @CO_REMOVAL_LINE_ITEM: a package or a path that it happened to
 * @CO_REMOVAL_LINE_WARNING: what is not known
 *
 * What a line of a record in words is.
 */
typedef enum {
  CO_REMOVAL_LINE_TITLE,
  CO_REMOVAL_LINE_NOTE,
  CO_REMOVAL_LINE_DAY,
  CO_REMOVAL_LINE_HEAD,
  CO_REMOVAL_LINE_TEXT,
  CO_REMOVAL_LINE_ITEM,
  CO_REMOVAL_LINE_WARNING,
} CoRemovalLineKind;

/**
 * CoRemovalLine:
 * @kind: what it is
 * @text: safe to show
 *
 * A line of a record in words, as it is shown, saved and printed.
 */
typedef struct {
  CoRemovalLineKind kind;
  char *text;
} CoRemovalLine;

GPtrArray *co_removal_words_list (GPtrArray *events, CoCatalog *catalog, CoTexts *texts);
GPtrArray *co_removal_words_list_page (GPtrArray *events,
                                       guint damaged,
                                       CoCatalog *catalog,
                                       CoTexts *texts,
                                       GDateTime *now);
char *co_removal_words_write (GPtrArray *lines);

char *co_removal_words_say_damaged (guint damaged, CoLanguage *language);
char *co_removal_words_say_unread (const GError *error, CoLanguage *language);

G_END_DECLS
