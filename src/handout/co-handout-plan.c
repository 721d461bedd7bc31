/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

/**
 * co_handout_fill_choice: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds what protects from now on, with the way to it; nothing if nothing was chosen.
 */
void
co_handout_fill_choice (const CoHandoutMatter *self, CoSheet *sheet)
{
  const CoAlternative *choice = co_plan_get_choice (self->plan);
  g_autofree char *words = co_plan_words_say_choice (self->plan);
  g_autofree char *address = NULL;
  g_autofree char *text = NULL;

  if (choice == NULL)
    return;
  text = g_strdup_printf ("%s\n%s", words, co_texts_say (self->texts, choice->summary));
  if (choice->site != NULL) {
    address = g_strconcat ("https://", choice->site->text, NULL);
    co_sheet_add_address (sheet, text, address);
  } else {
    co_sheet_add (sheet, CO_SHEET_TEXT, text);
  }
  co_sheet_add (sheet, CO_SHEET_TEXT, co_plan_words_get_other_devices (self->plan));
}

static void
add_steps (const CoHandoutMatter *self, CoSheet *sheet)
{
  if (co_plan_get_subjects (self->plan)->len == 0)
    return;
  if (co_plan_get_steps (self->plan)->len == 0)
    co_sheet_add (sheet, CO_SHEET_TEXT, co_plan_words_get_nothing_to_do ());
  co_handout_add_steps (self, sheet);
}

/**
 * co_handout_write_plan: (skip)
 * @self: what it is made of
 *
 * Writes what was found and what to do, for the person whose computer it is.
 *
 * Returns: (transfer full): a new sheet
 */
CoSheet *
co_handout_write_plan (const CoHandoutMatter *self)
{
  CoSheet *sheet = co_handout_begin (self, _ ("Kaspersky on your computer"));

  co_sheet_add (sheet, CO_SHEET_HEADING, _ ("What was found"));
  co_handout_fill_found (self, sheet);
  co_sheet_add (sheet, CO_SHEET_HEADING, _ ("What it means today"));
  co_handout_add_today (self, sheet);
  if (co_plan_get_choice (self->plan) != NULL)
    co_sheet_add (sheet, CO_SHEET_HEADING, _ ("Your new protection"));
  co_handout_fill_choice (self, sheet);
  add_steps (self, sheet);
  co_handout_add_contact (self, sheet);
  co_handout_add_sources (self, sheet);
  return sheet;
}
