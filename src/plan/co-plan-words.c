/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-words.h"

#include <glib/gi18n.h>

/**
 * co_plan_words_name_subject:
 * @plan: a plan
 * @subject: one of its subjects
 * @texts: the texts of a language
 *
 * Names what a plan is about.
 *
 * Returns: (transfer full): the name of a product
 */
char *
co_plan_words_name_subject (CoPlan *plan, CoSubject *subject, CoTexts *texts)
{
  const CoSubjectInfo *info;
  CoProduct *product;

  g_return_val_if_fail (CO_IS_PLAN (plan) && CO_IS_SUBJECT (subject), NULL);

  info = co_subject_get_info (subject);
  product = co_catalog_get_product (co_plan_get_catalog (plan), info->product);
  /* A name that the system itself gave is said as it is there. */
  if (product == NULL || !g_str_equal (info->name, co_product_get_name (product)))
    return g_strdup (info->name);
  return g_strdup (co_texts_look_up (texts, "products", info->product, "name", info->name));
}

/**
 * co_plan_words_get_state:
 * @info: a subject
 * @is_checked: whether something was checked just now
 *
 * Says what is known about a subject today.
 *
 * Returns: (nullable): a sentence for people, or `NULL` if it was found just now
 */
const char *
co_plan_words_get_state (const CoSubjectInfo *info, gboolean is_checked)
{
  g_return_val_if_fail (info != NULL, NULL);

  if (info->state == CO_SUBJECT_GONE)
    return _ ("It is gone: the newest check looked in the places where it would be, and found "
              "nothing of it.");
  if (info->state == CO_SUBJECT_UNKNOWN)
    return is_checked ? _ ("It was found earlier. This check did not look there, or could not read "
                           "everything, so we cannot say whether it is gone.")
                      : _ ("It was found by the last check.");
  return NULL;
}

/**
 * co_plan_words_get_contradicted:
 *
 * Says what it means that a check still found what a ticked step was to remove.
 *
 * Returns: sentences for people
 */
const char *
co_plan_words_get_contradicted (void)
{
  return _ ("You ticked this, but a later check still found it. Restart, and check again. If it is "
            "still found then, do this step once more.");
}

/**
 * co_plan_words_say_hold:
 * @question: what has to be answered before a step is done
 * @texts: the texts of a language
 *
 * Says what has to be answered first.
 *
 * Returns: (transfer full): a sentence for people
 */
char *
co_plan_words_say_hold (const CoQuestion *question, CoTexts *texts)
{
  g_return_val_if_fail (question != NULL && CO_IS_TEXTS (texts), NULL);

  return g_strdup_printf (_ ("Before you do this, answer a question: “%s”"),
                          co_texts_say (texts, question->question));
}

/**
 * co_plan_words_say_losses:
 * @step: a step that is held
 * @texts: the texts of a language
 *
 * Says what may be lost if the step is done without the answers that it waits for.
 *
 * Returns: (transfer full): paragraphs for people: each question, and below it what may be lost
 */
char *
co_plan_words_say_losses (CoStep *step, CoTexts *texts)
{
  g_autoptr (GString) words = g_string_new (NULL);
  GPtrArray *held_by;

  g_return_val_if_fail (CO_IS_STEP (step) && CO_IS_TEXTS (texts), NULL);

  held_by = co_step_list_held_by (step);
  for (guint i = 0; i < held_by->len; i++) {
    const CoQuestion *question = g_ptr_array_index (held_by, i);

    g_string_append_printf (words,
                            "%s%s\n%s",
                            i > 0 ? "\n\n" : "",
                            co_texts_say (texts, question->question),
                            co_texts_say (texts, question->loss));
  }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/**
 * co_plan_words_get_nothing_found:
 * @is_all_read: whether everything could be read
 *
 * Says why there is no plan after a check.
 *
 * Returns: sentences for people
 */
const char *
co_plan_words_get_nothing_found (gboolean is_all_read)
{
  if (is_all_read)
    return _ ("Nothing was found, so there is nothing to do. Everything that we look at could be "
              "read.");
  return _ ("Nothing was found, but not everything could be read. So we could not tell whether "
            "there is something to do.");
}

/**
 * co_plan_words_get_nothing_to_do:
 *
 * Says that a plan has no steps, although something was found.
 *
 * Returns: a sentence for people
 */
const char *
co_plan_words_get_nothing_to_do (void)
{
  return _ ("For what was found there is nothing to do.");
}

/**
 * co_plan_words_say_choice:
 * @plan: a plan
 *
 * Says what the person chose instead.
 *
 * Returns: (nullable) (transfer full): a sentence for people, or `NULL` if nothing was chosen
 */
char *
co_plan_words_say_choice (CoPlan *plan)
{
  const CoAlternative *choice = co_plan_get_choice (plan);

  return choice != NULL
           ? g_strdup_printf (_ ("You chose %s to protect you from now on."), choice->name)
           : NULL;
}

static gboolean
is_for_all (CoPlan *plan, const CoAlternative *choice)
{
  GPtrArray *subjects = co_plan_get_subjects (plan);

  for (guint i = 0; i < subjects->len; i++)
    if (!co_plan_runs_on (choice, co_subject_get_info (g_ptr_array_index (subjects, i))->system))
      return FALSE;
  return TRUE;
}

/**
 * co_plan_words_get_other_devices:
 * @plan: a plan
 *
 * Says what becomes of the devices that the choice does not run on.
 *
 * Returns: (nullable): sentences for people, or `NULL` if there are none
 */
const char *
co_plan_words_get_other_devices (CoPlan *plan)
{
  const CoAlternative *choice = co_plan_get_choice (plan);

  if (choice == NULL || is_for_all (plan, choice))
    return NULL;
  return _ ("It does not run on every device of this plan. There the plan goes on with what came "
            "with the device.");
}

/**
 * co_plan_words_has_targets:
 * @plan: a plan
 *
 * Tells whether a plan is about more than one target; which one is meant has to be said then.
 *
 * Returns: whether there are several
 */
gboolean
co_plan_words_has_targets (CoPlan *plan)
{
  GPtrArray *subjects = co_plan_get_subjects (plan);

  for (guint i = 1; i < subjects->len; i++)
    if (!g_str_equal (co_subject_get_info (g_ptr_array_index (subjects, i))->target,
                      co_subject_get_info (g_ptr_array_index (subjects, 0))->target))
      return TRUE;
  return FALSE;
}

/**
 * co_plan_words_starts_guide:
 * @before: (nullable): the step before, in the same stage
 * @step: a step
 *
 * Tells whether a step is the first one of its guide. Those of one guide for the same product and
 * target follow each other.
 *
 * Returns: whether the title of the guide belongs above it
 */
gboolean
co_plan_words_starts_guide (CoStep *before, CoStep *step)
{
  const CoSubjectInfo *one = before != NULL ? co_step_get_target (before) : NULL;
  const CoSubjectInfo *other = co_step_get_target (step);

  if (before == NULL || co_step_get_guide (before) != co_step_get_guide (step))
    return TRUE;
  if (one == NULL || other == NULL)
    return FALSE;
  return !g_str_equal (one->target, other->target) ||
         (co_step_get_product (step) != NULL && !g_str_equal (one->product, other->product));
}
