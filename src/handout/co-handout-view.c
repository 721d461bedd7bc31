/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"
#include "co-interface-language.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

static CoSheet *
begin (const CoHandoutMatter *self, const char *title)
{
  return co_sheet_new (co_texts_get_language (self->texts), title);
}

static CoSheet *
write_welcome (const CoHandoutMatter *self)
{
  CoSheet *sheet = begin (self, _ ("Is there Kaspersky software on this computer?"));

  co_sheet_add (sheet,
                CO_SHEET_TEXT,
                _ ("This program looks for it, on this computer or on a disk beside it. It only "
                   "reads: nothing is changed by a check, and nothing is sent anywhere."));
  co_sheet_add (
    sheet,
    CO_SHEET_TEXT,
    _ ("After that it tells what was found and what it means. Then it makes a plan with "
       "you, step by step: save what is yours, get other protection, and only then "
       "remove."));
  co_sheet_add (sheet, CO_SHEET_TEXT, _ ("You decide what is done. You can stop at any time."));
  return sheet;
}

static CoSheet *
write_found (const CoHandoutMatter *self)
{
  CoSheet *sheet;

  if (self->results == NULL && co_plan_get_subjects (self->plan)->len == 0)
    return write_welcome (self);
  sheet = begin (self, _ ("What was found"));
  co_handout_fill_found (self, sheet);
  co_handout_add_proofs (self, sheet);
  return sheet;
}

static CoSheet *
write_why (const CoHandoutMatter *self)
{
  CoSheet *sheet = begin (self, _ ("What it means today"));

  co_handout_add_today (self, sheet);
  co_sheet_add (sheet, CO_SHEET_HEADING, _ ("What people ask"));
  co_handout_add_questions (self, sheet, self->law->questions->len);
  return sheet;
}

static CoSheet *
write_choice (const CoHandoutMatter *self)
{
  CoSheet *sheet = begin (self, _ ("Your new protection"));
  guint count = co_sheet_count (sheet);

  co_handout_fill_choice (self, sheet);
  if (co_sheet_count (sheet) == count)
    co_sheet_add (sheet,
                  CO_SHEET_TEXT,
                  _ ("Nothing is chosen yet. Many devices have good protection built in. Other "
                     "programs can be compared here, with independent tests."));
  return sheet;
}

static CoSheet *
write_plan (const CoHandoutMatter *self)
{
  CoSheet *sheet;

  if (co_plan_get_subjects (self->plan)->len == 0)
    return write_found (self);
  sheet = begin (self, _ ("What to do, step by step"));
  if (co_plan_get_steps (self->plan)->len == 0)
    co_sheet_add (sheet, CO_SHEET_TEXT, co_plan_words_get_nothing_to_do ());
  co_handout_add_steps (self, sheet);
  return sheet;
}

static const struct {
  const char *page;
  CoSheet *(*write) (const CoHandoutMatter *self);
} views[] = {
  {"found", write_found},
  {"why", write_why},
  {"choose", write_choice},
  {"compare", write_choice},
  {"plan", write_plan},
  {"done", write_found},
};

/**
 * co_handout_write_view:
 * @self: what it is made of
 * @page: the name of a page of the window
 *
 * Writes what a page of the window says, for somebody beside who reads another language.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_write_view (const CoHandoutMatter *self, const char *page)
{
  g_autoptr (CoInterfaceScope) scope = NULL;

  g_return_val_if_fail (self != NULL && page != NULL, NULL);

  scope = co_interface_language_enter (co_language_get_code (co_texts_get_language (self->texts)));
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_str_equal (views[i].page, page))
      return views[i].write (self);
  return write_welcome (self);
}
