/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-paper-print.h"
#include "co-record-print.h"
#include "co-removal-words.h"

#include <glib/gi18n.h>

/* What the lines of a record are on paper. */
static const CoSheetKind kinds[] = {
  [CO_REMOVAL_LINE_TITLE] = CO_SHEET_TITLE,
  [CO_REMOVAL_LINE_NOTE] = CO_SHEET_TEXT,
  [CO_REMOVAL_LINE_DAY] = CO_SHEET_HEADING,
  [CO_REMOVAL_LINE_HEAD] = CO_SHEET_SUBHEADING,
  [CO_REMOVAL_LINE_TEXT] = CO_SHEET_TEXT,
  [CO_REMOVAL_LINE_ITEM] = CO_SHEET_ITEM,
  [CO_REMOVAL_LINE_WARNING] = CO_SHEET_WARNING,
};

/**
 * co_record_print_new:
 * @lines: (element-type CoRemovalLine): a record in words
 * @language: the language that they are in
 *
 * Makes what prints the record: on as many pages as it takes, with their numbers.
 *
 * Returns: (transfer full): a new operation, to be run once
 */
GtkPrintOperation *
co_record_print_new (GPtrArray *lines, CoLanguage *language)
{
  g_autoptr (CoSheet) sheet = co_sheet_new (language, _ ("What was removed"));

  for (guint i = 0; i < lines->len; i++) {
    const CoRemovalLine *line = g_ptr_array_index (lines, i);

    /* The sheet has its title already. */
    if (line->kind != CO_REMOVAL_LINE_TITLE)
      co_sheet_add (sheet, kinds[line->kind], line->text);
  }
  return co_paper_print_new (sheet, CO_PAPER_PRINT_NORMAL, G_MAXUINT);
}
