/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"

#include <glib/gi18n.h>

/* So many questions are tried; those for which the page has room stay. */
#define MAX_QUESTIONS 8

static void
add_end (const CoHandoutMatter *self, CoSheet *sheet)
{
  co_handout_add_contact (self, sheet);
  co_handout_add_sources (self, sheet);
}

/**
 * co_handout_add_questions: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 * @count: how many at most
 *
 * Adds what people ask, with the answers.
 */
void
co_handout_add_questions (const CoHandoutMatter *self, CoSheet *sheet, guint count)
{
  GPtrArray *questions = self->law->questions;

  for (guint i = 0; i < MIN (count, questions->len); i++) {
    const CoStatement *question = g_ptr_array_index (questions, i);

    co_sheet_add (sheet, CO_SHEET_SUBHEADING, co_texts_say (self->texts, question->title));
    co_sheet_add (sheet, CO_SHEET_TEXT, co_texts_say (self->texts, question->text));
  }
}

static gboolean
fits (CoSheet *sheet)
{
  g_autoptr (CoPaper) letter = co_paper_new (sheet, &co_paper_letter, CO_PAPER_PRINT_NORMAL, 1);

  return co_paper_get_n_pages (letter) == 1;
}

/**
 * co_handout_write_ban: (skip)
 * @self: what it is made of
 *
 * Writes what the rule of a place means, with as many of the questions that people ask as one page
 * has room for.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_write_ban (const CoHandoutMatter *self)
{
  CoSheet *sheet = co_handout_begin (self, _ ("Kaspersky: what the ban means for you"));
  guint begin;

  co_handout_add_today (self, sheet);
  begin = co_sheet_count (sheet);
  for (guint count = MAX_QUESTIONS;; count--) {
    co_sheet_truncate (sheet, begin);
    co_handout_add_questions (self, sheet, count);
    add_end (self, sheet);
    if (count == 0 || fits (sheet))
      return sheet;
  }
}
