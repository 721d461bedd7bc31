/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plan-check.h"

#include <string.h>

/* What every plan must keep, whatever the catalog says. Nothing of this is for people: a plan that
 * fails here is a fault of the catalog or of ours. */

G_GNUC_PRINTF (2, 3)
static gboolean
fail (GError **error, const char *format, ...)
{
  va_list arguments;
  g_autofree char *message = NULL;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error_literal (error, CO_ERROR, CO_ERROR_MALFORMED, message);
  return FALSE;
}

/* First rescue, then replace, remove, restart, clean and protect: never two that guard at once,
 * and never something new before the old is gone. */
static gboolean
check_order (GPtrArray *steps, GError **error)
{
  int stage = CO_STAGE_RESCUE;

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    if (co_step_get_guide (step)->stage < stage ||
        co_step_get_guide (step)->stage >= (int) CO_N_PLAN_STAGES)
      return fail (error, "the step “%s” comes too late", co_step_get_key (step));
    if (co_step_get_number (step) != i + 1)
      return fail (error, "the step “%s” has a wrong number", co_step_get_key (step));
    stage = co_step_get_guide (step)->stage;
  }
  return TRUE;
}

static gboolean
check_keys (GPtrArray *steps, GError **error)
{
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < steps->len; i++) {
    const char *key = co_step_get_key (g_ptr_array_index (steps, i));

    if (!g_hash_table_add (keys, (gpointer) key))
      return fail (error, "the step “%s” is there twice", key);
  }
  return TRUE;
}

static gboolean
applies (CoSubject *subject, const CoCondition *condition)
{
  const CoSubjectInfo *info = co_subject_get_info (subject);

  return co_subject_satisfies (subject, &info->now, condition, NULL) ||
         co_subject_satisfies (subject, &info->first, condition, NULL);
}

static gboolean
check_subjects (CoStep *step, GError **error)
{
  GPtrArray *subjects = co_step_get_subjects (step);
  const CoSubjectInfo *target = co_step_get_target (step);

  for (guint i = 0; i < subjects->len; i++) {
    CoSubject *subject = g_ptr_array_index (subjects, i);

    if (!applies (subject, co_step_get_guide (step)->when) ||
        !applies (subject, co_step_get_instruction (step)->when))
      return fail (error, "the step “%s” does not apply", co_step_get_key (step));
    if (target != NULL && !g_str_equal (co_subject_get_info (subject)->target, target->target))
      return fail (error, "the step “%s” is about two targets", co_step_get_key (step));
  }
  if (co_step_get_product (step) != NULL && subjects->len != 1)
    return fail (error, "the step “%s” is about two products", co_step_get_key (step));
  return TRUE;
}

static gboolean
check_words (CoStep *step, CoTexts *texts, const CoPhrase *phrase, GError **error)
{
  g_autofree char *text = phrase != NULL ? co_step_say (step, texts, phrase) : NULL;

  if (text != NULL && strstr (phrase->english, "{") != NULL && strstr (text, "{") != NULL)
    return fail (error, "the step “%s” says “%s”", co_step_get_key (step), text);
  return TRUE;
}

static gboolean
check_all_words (CoStep *step, CoTexts *texts, GError **error)
{
  const CoInstruction *instruction = co_step_get_instruction (step);

  return check_words (step, texts, instruction->action, error) &&
         check_words (step, texts, instruction->where, error) &&
         check_words (step, texts, instruction->success, error) &&
         check_words (step, texts, instruction->otherwise, error) &&
         check_words (step, texts, instruction->warning, error) &&
         check_words (step, texts, co_step_get_guide (step)->title, error) &&
         check_words (step, texts, co_step_get_guide (step)->intro, error);
}

static gboolean
check_steps (GPtrArray *steps, GError **error)
{
  g_autoptr (CoTexts) english = co_texts_new_english ();

  for (guint i = 0; i < steps->len; i++)
    if (!check_subjects (g_ptr_array_index (steps, i), error) ||
        !check_all_words (g_ptr_array_index (steps, i), english, error))
      return FALSE;
  return TRUE;
}

/* What has to be answered first must be asked, or nobody could go on. */
static gboolean
check_holds (CoPlan *plan, GError **error)
{
  GPtrArray *steps = co_plan_get_steps (plan);

  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);
    GPtrArray *held_by = co_step_list_held_by (step);

    for (guint j = 0; j < held_by->len; j++)
      if (!g_ptr_array_find (co_plan_get_questions (plan), g_ptr_array_index (held_by, j), NULL))
        return fail (error,
                     "the step “%s” waits for an answer that is not asked for",
                     co_step_get_key (step));
  }
  return TRUE;
}

static gboolean
has_step (CoPlan *plan, const CoSubjectInfo *subject, CoStage stage)
{
  GListModel *steps = co_plan_get_stage (plan, stage);

  for (guint i = 0; i < g_list_model_get_n_items (steps); i++) {
    g_autoptr (CoStep) step = g_list_model_get_item (steps, i);
    const CoSubjectInfo *target = co_step_get_target (step);

    if (target != NULL && g_str_equal (target->target, subject->target))
      return TRUE;
  }
  return FALSE;
}

/* In Wine nothing protects anything. */
static gboolean
guards (const CoSubjectInfo *subject)
{
  return subject->kind == CO_PRODUCT_SECURITY && subject->now.verdict == CO_VERDICT_INSTALLED &&
         subject->state != CO_SUBJECT_GONE && subject->system != CO_SYSTEM_WINE;
}

/* What takes away a guard must say what guards next. */
static gboolean
check_gap (CoPlan *plan, GError **error)
{
  GPtrArray *subjects = co_plan_get_subjects (plan);

  for (guint i = 0; i < subjects->len; i++) {
    const CoSubjectInfo *subject = co_subject_get_info (g_ptr_array_index (subjects, i));

    if (!guards (subject) || !has_step (plan, subject, CO_STAGE_REMOVE))
      continue;
    if (!has_step (plan, subject, CO_STAGE_REPLACE) && !has_step (plan, subject, CO_STAGE_PROTECT))
      return fail (error,
                   "after “%s” is removed from “%s”, nothing protects it",
                   subject->product,
                   subject->target);
  }
  return TRUE;
}

/**
 * co_plan_check:
 * @plan: a plan
 * @error: return location for `CO_ERROR_MALFORMED`
 *
 * Checks what every plan must keep: its stages are in order, nothing is there twice, every step is
 * about what was found, every name is filled in, and no device is left without protection. This is
 * for tests; what it refuses is a fault of the catalog or of the builder.
 *
 * Returns: whether all is well
 */
gboolean
co_plan_check (CoPlan *plan, GError **error)
{
  GPtrArray *steps;

  g_return_val_if_fail (CO_IS_PLAN (plan), FALSE);

  steps = co_plan_get_steps (plan);
  return check_order (steps, error) && check_keys (steps, error) && check_steps (steps, error) &&
         check_holds (plan, error) && check_gap (plan, error);
}
