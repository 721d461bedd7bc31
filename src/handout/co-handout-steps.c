/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-handout-private.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

/* A template of the interface and a text of a guide; nothing where the guide has none. */
static char *
say (const CoHandoutMatter *self, CoStep *step, const char *template, const CoPhrase *phrase)
{
  g_autofree char *words = NULL;
  g_autoptr (GString) line = NULL;

  if (phrase == NULL)
    return NULL;
  words = co_step_say (step, self->texts, phrase);
  line = g_string_new (template);
  g_string_replace (line, "%s", words, 1);
  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
add_page (const CoHandoutMatter *self, CoSheet *sheet, const char *page)
{
  CoSource *source = page != NULL ? co_catalog_get_source (self->catalog, page) : NULL;

  if (source != NULL && co_source_get_address (source) != NULL)
    co_sheet_add (sheet, CO_SHEET_COMMAND, co_source_get_address (source));
}

static void
add_hold (const CoHandoutMatter *self, CoSheet *sheet, CoStep *step)
{
  const CoQuestion *question = co_step_get_held_by (step);

  if (question != NULL)
    co_sheet_take (sheet, CO_SHEET_CAREFUL, co_plan_words_say_hold (question, self->texts));
}

/* How it is done. What is done already needs no more than its tick. */
static void
add_how (const CoHandoutMatter *self, CoSheet *sheet, CoStep *step)
{
  const CoInstruction *how = co_step_get_instruction (step);

  if (co_step_is_done (step))
    return;
  add_hold (self, sheet, step);
  co_sheet_take (sheet, CO_SHEET_CAREFUL, say (self, step, _ ("Careful: %s"), how->warning));
  co_sheet_take (sheet, CO_SHEET_DETAIL, say (self, step, _ ("Where: %s"), how->where));
  co_sheet_add (sheet, CO_SHEET_COMMAND, how->command);
  co_sheet_take_extra (sheet,
                       CO_SHEET_DETAIL,
                       say (self, step, _ ("When it worked: %s"), how->success));
  co_sheet_take_extra (sheet, CO_SHEET_DETAIL, say (self, step, _ ("If not: %s"), how->otherwise));
  add_page (self, sheet, how->page);
}

static void
add_step (const CoHandoutMatter *self, CoSheet *sheet, CoStep *step)
{
  CoLanguage *language = co_texts_get_language (self->texts);
  g_autofree char *number = co_language_format_number (language, co_step_get_number (step));
  g_autofree char *action = co_step_say (step, self->texts, co_step_get_instruction (step)->action);
  /* Translators: the number of a step, and what to do. */
  g_autofree char *line = g_strdup_printf (_ ("%1$s. %2$s"), number, action);

  co_sheet_add_step (sheet, line, co_step_is_done (step));
  add_how (self, sheet, step);
}

/* Which of several computers or programs the next steps are about. */
static void
add_guide (const CoHandoutMatter *self, CoSheet *sheet, CoStep *step)
{
  g_autofree char *title = NULL;

  if (!co_plan_words_has_targets (self->plan) || co_step_get_target (step) == NULL)
    return;
  title = co_step_say (step, self->texts, co_step_get_guide (step)->title);
  co_sheet_take (sheet,
                 CO_SHEET_SUBHEADING,
                 g_strdup_printf ("%s (%s)", title, co_step_name_computer (step)));
}

static void
add_stage (const CoHandoutMatter *self, CoSheet *sheet, CoStage stage)
{
  const CoStageWords *words =
    co_knowledge_get_stage (co_catalog_get_knowledge (self->catalog), stage);
  GListModel *steps = co_plan_get_stage (self->plan, stage);
  CoStep *before = NULL;

  if (g_list_model_get_n_items (steps) > 0 && words != NULL)
    co_sheet_add (sheet, CO_SHEET_HEADING, co_texts_say (self->texts, words->title));
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (CoStep) step = g_list_model_get_item (steps, i);

    if (co_plan_words_starts_guide (before, step))
      add_guide (self, sheet, step);
    add_step (self, sheet, step);
    before = step;
  }
}

/**
 * co_handout_add_steps: (skip)
 * @self: what it is made of
 * @sheet: a sheet
 *
 * Adds the steps of the plan, with boxes; those that are done are ticked.
 */
void
co_handout_add_steps (const CoHandoutMatter *self, CoSheet *sheet)
{
  for (guint stage = 0; stage < CO_N_PLAN_STAGES; stage++)
    add_stage (self, sheet, stage);
}
