/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-json.h"
#include "co-cli-plan-output.h"
#include "co-cli-sources.h"
#include "co-result.h"
#include "co-subject-json.h"

/* One print of everything. */
typedef struct {
  const CoCliPlan *plan;
  JsonBuilder *builder;
  CoCliSources *sources;
} Print;

static void
add_sources (Print *print, char **ids)
{
  co_cli_sources_add_names (print->sources, print->builder, ids);
}

static void
add_target (Print *print, CoResult *result)
{
  CoTarget *target = co_result_get_target (result);

  json_builder_begin_object (print->builder);
  co_cli_json_add_text (print->builder, "id", co_target_get_id (target));
  co_cli_json_add_text (print->builder, "label", co_target_get_label (target));
  co_cli_json_add_text (print->builder,
                        "outcome",
                        co_outcome_to_string (co_result_get_outcome (result)));
  json_builder_end_object (print->builder);
}

/* What was checked just now; nothing without a check. */
static void
add_targets (Print *print)
{
  GPtrArray *results = print->plan->results;

  co_cli_json_begin_list (print->builder, "targets");
  for (guint i = 0; results != NULL && i < results->len; i++)
    add_target (print, g_ptr_array_index (results, i));
  json_builder_end_array (print->builder);
}

static void
add_subject (Print *print, CoSubject *subject)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (co_plan_get_catalog (print->plan->plan));
  const CoMeaning *meaning = co_plan_get_meaning (knowledge, subject, print->plan->needs);

  json_builder_begin_object (print->builder);
  co_subject_write_json (subject, print->builder);
  if (meaning != NULL)
    co_cli_json_add_phrase (print->builder, "meaning", meaning->text, print->plan->texts);
  else
    co_cli_json_add_text (print->builder, "meaning", NULL);
  json_builder_end_object (print->builder);
}

static void
add_subjects (Print *print)
{
  GPtrArray *subjects = co_plan_get_subjects (print->plan->plan);

  co_cli_json_begin_list (print->builder, "subjects");
  for (guint i = 0; i < subjects->len; i++)
    add_subject (print, g_ptr_array_index (subjects, i));
  json_builder_end_array (print->builder);
}

static void
add_answers (Print *print)
{
  g_auto (GStrv) questions = co_needs_list (print->plan->needs);

  json_builder_set_member_name (print->builder, "answers");
  json_builder_begin_object (print->builder);
  for (guint i = 0; questions[i] != NULL; i++)
    co_cli_json_add_names (print->builder,
                           questions[i],
                           (char **) co_needs_get (print->plan->needs, questions[i]));
  json_builder_end_object (print->builder);
}

static void
add_question (Print *print, const CoQuestion *question)
{
  JsonBuilder *builder = print->builder;

  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "id", question->id);
  co_cli_json_add_phrase (builder, "question", question->question, print->plan->texts);
  if (question->help != NULL)
    co_cli_json_add_phrase (builder, "help", question->help, print->plan->texts);
  if (question->loss != NULL)
    co_cli_json_add_phrase (builder, "loss", question->loss, print->plan->texts);
  co_cli_json_add_flag (builder, "many", question->many);
  co_cli_json_begin_list (builder, "options");
  for (guint i = 0; i < question->options->len; i++) {
    const CoOption *option = g_ptr_array_index (question->options, i);

    json_builder_begin_object (builder);
    co_cli_json_add_text (builder, "id", option->id);
    co_cli_json_add_phrase (builder, "text", option->text, print->plan->texts);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
add_questions (Print *print)
{
  GPtrArray *questions = co_plan_get_questions (print->plan->plan);

  co_cli_json_begin_list (print->builder, "questions");
  for (guint i = 0; i < questions->len; i++)
    add_question (print, g_ptr_array_index (questions, i));
  json_builder_end_array (print->builder);
}

static void
add_words (Print *print, CoStep *step, const char *name, const CoPhrase *phrase)
{
  g_autofree char *words = phrase != NULL ? co_step_say (step, print->plan->texts, phrase) : NULL;

  co_cli_json_add_text (print->builder, name, words);
}

static const char *
get_done_by (CoStep *step)
{
  switch ((int) co_step_get_done (step)) {
  case CO_STEP_DONE_BY_PERSON:
    return "person";
  case CO_STEP_DONE_BY_CHECK:
    return "check";
  default:
    return NULL;
  }
}

static void
add_place (Print *print, CoStep *step)
{
  const CoSubjectInfo *target = co_step_get_target (step);
  const CoSubjectInfo *product = co_step_get_product (step);

  co_cli_json_add_text (print->builder, "guide", co_step_get_guide (step)->id);
  co_cli_json_add_text (print->builder, "target", target != NULL ? target->target : NULL);
  co_cli_json_add_text (print->builder, "product", product != NULL ? product->product : NULL);
}

static void
add_step (Print *print, CoStep *step)
{
  const CoInstruction *instruction = co_step_get_instruction (step);
  const CoQuestion *held_by = co_step_get_held_by (step);
  JsonBuilder *builder = print->builder;

  json_builder_begin_object (builder);
  co_cli_json_add_text (builder, "key", co_step_get_key (step));
  co_cli_json_add_int (builder, "number", co_step_get_number (step));
  add_place (print, step);
  add_words (print, step, "title", co_step_get_guide (step)->title);
  add_words (print, step, "do", instruction->action);
  add_words (print, step, "where", instruction->where);
  co_cli_json_add_text (builder, "command", instruction->command);
  add_words (print, step, "success", instruction->success);
  add_words (print, step, "otherwise", instruction->otherwise);
  add_words (print, step, "warning", instruction->warning);
  co_cli_json_add_text (builder, "page", instruction->page);
  co_cli_json_add_text (builder, "verify", co_verified_by_to_string (instruction->verify));
  co_cli_json_add_flag (builder, "done", co_step_is_done (step));
  co_cli_json_add_text (builder, "done-by", get_done_by (step));
  co_cli_json_add_flag (builder, "still-found", co_step_get_done (step) == CO_STEP_CONTRADICTED);
  co_cli_json_add_text (builder, "asks", co_step_needs_answer (step) ? instruction->asks : NULL);
  co_cli_json_add_text (builder, "held-by", held_by != NULL ? held_by->id : NULL);
  add_sources (print, instruction->sources);
  json_builder_end_object (builder);
}

static void
add_stage (Print *print, CoStage stage)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (co_plan_get_catalog (print->plan->plan));
  const CoStageWords *words = co_knowledge_get_stage (knowledge, stage);
  GListModel *steps = co_plan_get_stage (print->plan->plan, stage);

  json_builder_begin_object (print->builder);
  co_cli_json_add_text (print->builder, "id", co_stage_to_string (stage));
  if (words != NULL)
    co_cli_json_add_phrase (print->builder, "title", words->title, print->plan->texts);
  co_cli_json_begin_list (print->builder, "steps");
  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (CoStep) step = g_list_model_get_item (steps, i);

    add_step (print, step);
  }
  json_builder_end_array (print->builder);
  json_builder_end_object (print->builder);
}

/**
 * co_cli_plan_print_json:
 * @self: what to print
 *
 * Prints a plan for programs, as one JSON object.
 */
void
co_cli_plan_print_json (const CoCliPlan *self)
{
  CoCatalog *catalog = co_plan_get_catalog (self->plan);
  const CoAlternative *choice = co_plan_get_choice (self->plan);
  g_autoptr (JsonBuilder) builder = co_cli_json_begin (catalog);
  g_autoptr (CoCliSources) sources = co_cli_sources_new (catalog);
  Print print = {self, builder, sources};

  add_targets (&print);
  add_subjects (&print);
  add_answers (&print);
  co_cli_json_add_text (builder, "choice", choice != NULL ? choice->id : NULL);
  add_questions (&print);
  co_cli_json_begin_list (builder, "stages");
  for (guint stage = 0; stage < CO_N_PLAN_STAGES; stage++)
    add_stage (&print, stage);
  json_builder_end_array (builder);
  co_cli_sources_add_json (sources, builder);
  co_cli_json_print (builder);
}
