/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-plan-output.h"
#include "co-cli-step.h"
#include "co-cli-text.h"
#include "co-plan-words.h"
#include "co-problem.h"
#include "co-result.h"

#include <glib/gi18n.h>

static void
print_heading (const char *text)
{
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, text);
}

static const CoKnowledge *
get_knowledge (const CoCliPlan *self)
{
  return co_catalog_get_knowledge (co_plan_get_catalog (self->plan));
}

/* --- What was found --------------------------------------------------------------------- */

static void
print_meaning (const CoCliPlan *self, const CoMeaning *meaning)
{
  g_autofree char *cited = co_cli_sources_cite (self->sources,
                                                co_texts_say (self->texts, meaning->text),
                                                meaning->sources);

  co_cli_text_print (CO_CLI_PLAIN, 4, cited);
}

static void
print_subject (const CoCliPlan *self, CoSubject *subject)
{
  const CoSubjectInfo *info = co_subject_get_info (subject);
  const CoMeaning *meaning = co_plan_get_meaning (get_knowledge (self), subject, self->needs);
  const char *state = co_plan_words_get_state (info, self->results != NULL);
  g_autofree char *name = co_plan_words_name_subject (self->plan, subject, self->texts);

  co_cli_text_print_item (CO_CLI_STRONG, 2, name);
  co_cli_text_print (CO_CLI_QUIET, 4, info->label);
  if (meaning != NULL && info->state != CO_SUBJECT_GONE)
    print_meaning (self, meaning);
  if (state != NULL)
    co_cli_text_print (CO_CLI_PLAIN, 4, state);
}

static void
print_subjects (const CoCliPlan *self)
{
  GPtrArray *subjects = co_plan_get_subjects (self->plan);

  print_heading (_ ("What was found"));
  for (guint i = 0; i < subjects->len; i++)
    print_subject (self, g_ptr_array_index (subjects, i));
}

static void
print_problems (CoResult *result)
{
  GPtrArray *problems = co_result_get_problems (result);
  const char *said = "";

  co_cli_text_print_item (CO_CLI_PLAIN, 2, co_target_get_label (co_result_get_target (result)));
  for (guint i = 0; i < problems->len; i++) {
    const char *message = co_problem_get_message (g_ptr_array_index (problems, i));

    if (!g_str_equal (message, said))
      co_cli_text_print (CO_CLI_PLAIN, 4, message);
    said = message;
  }
}

static gboolean
is_all_read (GPtrArray *results)
{
  for (guint i = 0; results != NULL && i < results->len; i++)
    if (co_result_get_outcome (g_ptr_array_index (results, i)) != CO_OUTCOME_CHECKED)
      return FALSE;
  return TRUE;
}

static void
print_unread (GPtrArray *results)
{
  print_heading (_ ("What we could not read, and why"));
  for (guint i = 0; i < results->len; i++)
    if (co_result_get_outcome (g_ptr_array_index (results, i)) != CO_OUTCOME_CHECKED)
      print_problems (g_ptr_array_index (results, i));
  co_cli_text_print (CO_CLI_PLAIN,
                     2,
                     _ ("There may be something that this plan does not know of. “changeover-cli "
                        "check” tells more."));
}

/* --- Questions -------------------------------------------------------------------------- */

static void
print_question (const CoCliPlan *self, const CoQuestion *question)
{
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 2, co_texts_say (self->texts, question->question));
  if (question->help != NULL)
    co_cli_text_print (CO_CLI_PLAIN, 4, co_texts_say (self->texts, question->help));
  for (guint i = 0; i < question->options->len; i++) {
    const CoOption *option = g_ptr_array_index (question->options, i);
    g_autofree char *place = g_strdup_printf ("--answer=%s=%s", question->id, option->id);

    co_cli_text_print_item (CO_CLI_PLAIN, 4, co_texts_say (self->texts, option->text));
    co_cli_text_print_place (8, place);
  }
  if (question->many)
    co_cli_text_print (CO_CLI_PLAIN, 4, _ ("More than one can be chosen, with a comma between."));
}

static void
print_questions (const CoCliPlan *self)
{
  GPtrArray *questions = co_plan_get_questions (self->plan);

  if (questions->len == 0)
    return;
  print_heading (_ ("Questions to you"));
  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     _ ("With your answers the plan gets shorter, and fits you better. Without "
                        "them, it is on the careful side."));
  for (guint i = 0; i < questions->len; i++)
    print_question (self, g_ptr_array_index (questions, i));
}

static void
print_choice (const CoCliPlan *self)
{
  g_autofree char *line = co_plan_words_say_choice (self->plan);
  const char *others = co_plan_words_get_other_devices (self->plan);

  if (line == NULL)
    return;
  g_print ("\n");
  co_cli_text_print (CO_CLI_PLAIN, 0, line);
  if (others != NULL)
    co_cli_text_print (CO_CLI_WARNING, 0, others);
}

/* --- Steps ------------------------------------------------------------------------------ */

static void
print_done_step (const CoCliPlan *self, CoStep *step)
{
  g_autofree char *action = co_step_say (step, self->texts, co_step_get_instruction (step)->action);
  g_autofree char *line = g_strdup_printf ("[x] %u. %s", co_step_get_number (step), action);

  co_cli_text_print (CO_CLI_QUIET, 2, line);
}

static char *
list_options (const CoQuestion *question)
{
  g_autoptr (GString) list = g_string_new (NULL);

  g_string_append_printf (list, "--answer=%s=", question->id);
  for (guint i = 0; i < question->options->len; i++) {
    const CoOption *option = g_ptr_array_index (question->options, i);

    g_string_append_printf (list, "%s%s", i > 0 ? "|" : "", option->id);
  }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* What has to be answered before a step is done, and how. */
static void
print_hold (const CoCliPlan *self, CoStep *step)
{
  const CoQuestion *question = co_step_get_held_by (step);
  g_autofree char *line = NULL;
  g_autofree char *place = NULL;

  if (question == NULL)
    return;
  line = co_plan_words_say_hold (question, self->texts);
  place = list_options (question);
  co_cli_text_print (CO_CLI_WARNING, 6, line);
  co_cli_text_print_place (8, place);
}

static void
print_open_step (const CoCliPlan *self, CoStep *step)
{
  gboolean contradicted = co_step_get_done (step) == CO_STEP_CONTRADICTED;
  g_autofree char *sign =
    g_strdup_printf ("%s %u.", contradicted ? "[?]" : "[ ]", co_step_get_number (step));
  g_autofree char *product = co_step_name_products (step, self->texts);
  CoCliStepWords words = {
    .texts = self->texts,
    .product = product,
    .computer = co_step_name_computer (step),
    .replacement = co_step_name_replacement (step),
  };

  co_cli_step_print (&words,
                     co_plan_get_catalog (self->plan),
                     co_step_get_instruction (step),
                     sign,
                     self->sources);
  if (contradicted)
    co_cli_text_print (CO_CLI_WARNING, 6, co_plan_words_get_contradicted ());
  print_hold (self, step);
}

static void
print_step (const CoCliPlan *self, CoStep *step)
{
  if (co_step_is_done (step))
    print_done_step (self, step);
  else
    print_open_step (self, step);
}

static void
print_guide (const CoCliPlan *self, CoStep *step)
{
  const CoGuide *guide = co_step_get_guide (step);
  g_autofree char *title = co_step_say (step, self->texts, guide->title);

  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 2, title);
  if (co_step_get_target (step) != NULL && co_plan_words_has_targets (self->plan))
    co_cli_text_print (CO_CLI_QUIET, 2, co_step_get_target (step)->label);
  if (guide->intro != NULL && !co_step_is_done (step)) {
    g_autofree char *intro = co_step_say (step, self->texts, guide->intro);

    co_cli_text_print (CO_CLI_PLAIN, 2, intro);
  }
}

static void
print_stage_heading (const CoCliPlan *self, CoStage stage)
{
  const CoStageWords *words = co_knowledge_get_stage (get_knowledge (self), stage);

  if (words == NULL)
    return;
  print_heading (co_texts_say (self->texts, words->title));
  co_cli_text_print (CO_CLI_PLAIN, 0, co_texts_say (self->texts, words->text));
}

static void
print_stage (const CoCliPlan *self, CoStage stage)
{
  GListModel *steps = co_plan_get_stage (self->plan, stage);
  CoStep *before = NULL;

  if (g_list_model_get_n_items (steps) > 0)
    print_stage_heading (self, stage);
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (CoStep) step = g_list_model_get_item (steps, i);

    if (co_plan_words_starts_guide (before, step))
      print_guide (self, step);
    print_step (self, step);
    before = step;
  }
}

static void
print_next (const CoCliPlan *self)
{
  CoStep *step = co_plan_get_next (self->plan);

  if (step == NULL)
    return;
  print_stage_heading (self, co_step_get_guide (step)->stage);
  print_guide (self, step);
  print_step (self, step);
}

/* --- All of it -------------------------------------------------------------------------- */

static void
print_head (const CoCliPlan *self)
{
  guint count = co_plan_get_steps (self->plan)->len;
  guint done = co_plan_count_done (self->plan);
  g_autofree char *line = NULL;

  if (count == 0)
    line = g_strdup (co_plan_words_get_nothing_to_do ());
  else if (done == count)
    line = g_strdup (_ ("All steps are done."));
  else
    line = g_strdup_printf (
      ngettext ("Your plan: %u of %u step is done.", "Your plan: %u of %u steps are done.", count),
      done,
      count);
  co_cli_text_print (CO_CLI_STRONG, 0, line);
}

static void
print_how_to_tick (const CoCliPlan *self)
{
  if (co_plan_get_next (self->plan) == NULL)
    return;
  g_print ("\n");
  co_cli_text_print (CO_CLI_QUIET,
                     0,
                     _ ("To tick what is done: changeover-cli plan --done=NUMBER. The plan is kept "
                        "on this computer only. To remove it: changeover-cli plan --forget"));
}

static void
print_nothing (const CoCliPlan *self)
{
  if (self->results == NULL)
    co_cli_text_print (CO_CLI_STRONG,
                       0,
                       _ ("There is no plan yet. Run this command without --no-check."));
  else
    co_cli_text_print (CO_CLI_STRONG,
                       0,
                       co_plan_words_get_nothing_found (is_all_read (self->results)));
}

/**
 * co_cli_plan_print_text:
 * @self: what to print
 *
 * Prints a plan for people: what was found and what it means, what is still to be answered, and
 * every step; or only the next one.
 */
void
co_cli_plan_print_text (const CoCliPlan *self)
{
  if (co_plan_get_subjects (self->plan)->len == 0) {
    print_nothing (self);
  } else if (self->next) {
    print_head (self);
    print_next (self);
  } else {
    print_head (self);
    print_subjects (self);
    print_questions (self);
    print_choice (self);
    for (guint stage = 0; stage < CO_N_PLAN_STAGES; stage++)
      print_stage (self, stage);
    print_how_to_tick (self);
  }
  if (!is_all_read (self->results))
    print_unread (self->results);
  co_cli_sources_print (self->sources, co_texts_get_language (self->texts));
}
