/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan.h"

/**
 * CoPlan:
 *
 * What to do about what was found, step by step, in an order that loses nothing and leaves no gap.
 * Immutable: when an answer, a tick or a check changes it, it is built anew.
 */
struct _CoPlan {
  GObject parent_instance;

  /* Construct */
  CoCatalog *catalog;                   /* (owned): owns the questions and the choice */
  GPtrArray *subjects;                  /* (owned) (element-type CoSubject) */
  GPtrArray *steps;                     /* (owned) (element-type CoStep) */
  GListStore *stages[CO_N_PLAN_STAGES]; /* (owned) (element-type CoStep) */
  GPtrArray *questions;                 /* (owned) (element-type CoQuestion) */
  const CoAlternative *choice;          /* (nullable) */
};

G_DEFINE_FINAL_TYPE (CoPlan, co_plan, G_TYPE_OBJECT)

static void
co_plan_finalize (GObject *object)
{
  CoPlan *self = CO_PLAN (object);

  for (guint i = 0; i < CO_N_PLAN_STAGES; i++)
    g_clear_object (&self->stages[i]);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_object (&self->catalog);
  G_OBJECT_CLASS (co_plan_parent_class)->finalize (object);
}

static void
co_plan_class_init (CoPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_plan_finalize;
}

static void
co_plan_init (CoPlan *self)
{
  for (guint i = 0; i < CO_N_PLAN_STAGES; i++)
    self->stages[i] = g_list_store_new (CO_TYPE_STEP);
}

/**
 * co_plan_new:
 * @catalog: what the steps come from
 * @subjects: (element-type CoSubject): what it is about
 * @steps: (element-type CoStep): all steps, in order
 * @questions: (element-type CoQuestion): what is still to be answered
 * @choice: (nullable): what was chosen instead
 *
 * Makes a plan; see [class@Co.PlanBuilder].
 *
 * Returns: (transfer full): a new plan
 */
CoPlan *
co_plan_new (CoCatalog *catalog,
             GPtrArray *subjects,
             GPtrArray *steps,
             GPtrArray *questions,
             const CoAlternative *choice)
{
  CoPlan *self;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), NULL);
  g_return_val_if_fail (subjects != NULL && steps != NULL && questions != NULL, NULL);

  self = g_object_new (CO_TYPE_PLAN, NULL);
  self->catalog = g_object_ref (catalog);
  self->subjects = g_ptr_array_ref (subjects);
  self->steps = g_ptr_array_ref (steps);
  self->questions = g_ptr_array_ref (questions);
  self->choice = choice;
  for (guint i = 0; i < steps->len; i++) {
    CoStep *step = g_ptr_array_index (steps, i);

    g_list_store_append (self->stages[co_step_get_guide (step)->stage], step);
  }
  return self;
}

/**
 * co_plan_get_catalog:
 * @self: a plan
 *
 * Gets what its steps come from.
 *
 * Returns: (transfer none): the catalog
 */
CoCatalog *
co_plan_get_catalog (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), NULL);

  return self->catalog;
}

/**
 * co_plan_get_subjects:
 * @self: a plan
 *
 * Gets what it is about.
 *
 * Returns: (transfer none) (element-type CoSubject): the subjects
 */
GPtrArray *
co_plan_get_subjects (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), NULL);

  return self->subjects;
}

/**
 * co_plan_get_stage:
 * @self: a plan
 * @stage: a stage that a plan has
 *
 * Gets the steps of one stage.
 *
 * Returns: (transfer none): a list of [class@Co.Step], which may be empty
 */
GListModel *
co_plan_get_stage (CoPlan *self, CoStage stage)
{
  g_return_val_if_fail (CO_IS_PLAN (self) && stage < CO_N_PLAN_STAGES, NULL);

  return G_LIST_MODEL (self->stages[stage]);
}

/**
 * co_plan_get_steps:
 * @self: a plan
 *
 * Gets the steps of all stages.
 *
 * Returns: (transfer none) (element-type CoStep): the steps, in order; the first has the number 1
 */
GPtrArray *
co_plan_get_steps (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), NULL);

  return self->steps;
}

/**
 * co_plan_get_questions:
 * @self: a plan
 *
 * Gets what is still to be answered, since the answer may change the plan.
 *
 * Returns: (transfer none) (element-type CoQuestion): the questions
 */
GPtrArray *
co_plan_get_questions (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), NULL);

  return self->questions;
}

/**
 * co_plan_get_choice:
 * @self: a plan
 *
 * Gets what was chosen instead.
 *
 * Returns: (transfer none) (nullable): the alternative, or `NULL` if none was chosen
 */
const CoAlternative *
co_plan_get_choice (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), NULL);

  return self->choice;
}

/**
 * co_plan_count_done:
 * @self: a plan
 *
 * Counts the steps that are done.
 *
 * Returns: how many
 */
guint
co_plan_count_done (CoPlan *self)
{
  guint count = 0;

  g_return_val_if_fail (CO_IS_PLAN (self), 0);

  for (guint i = 0; i < self->steps->len; i++)
    if (co_step_is_done (g_ptr_array_index (self->steps, i)))
      count++;
  return count;
}

/**
 * co_plan_find:
 * @self: a plan
 * @key: the key of a step
 *
 * Looks a step up.
 *
 * Returns: (transfer none) (nullable): the step, or `NULL` if the plan does not have it
 */
CoStep *
co_plan_find (CoPlan *self, const char *key)
{
  g_return_val_if_fail (CO_IS_PLAN (self) && key != NULL, NULL);

  for (guint i = 0; i < self->steps->len; i++) {
    CoStep *step = g_ptr_array_index (self->steps, i);

    if (g_str_equal (co_step_get_key (step), key))
      return step;
  }
  return NULL;
}

/**
 * co_plan_get_next:
 * @self: a plan
 *
 * Gets what to do next.
 *
 * Returns: (transfer none) (nullable): the first step that is not done, or `NULL` if all are
 */
CoStep *
co_plan_get_next (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), NULL);

  for (guint i = 0; i < self->steps->len; i++)
    if (!co_step_is_done (g_ptr_array_index (self->steps, i)))
      return g_ptr_array_index (self->steps, i);
  return NULL;
}

/**
 * co_plan_is_gone:
 * @self: a plan
 *
 * Tells whether a check showed that all that the plan is about is gone. Ticks do not count here.
 *
 * Returns: whether it is; never for a plan about nothing
 */
gboolean
co_plan_is_gone (CoPlan *self)
{
  g_return_val_if_fail (CO_IS_PLAN (self), FALSE);

  for (guint i = 0; i < self->subjects->len; i++)
    if (co_subject_get_info (g_ptr_array_index (self->subjects, i))->state != CO_SUBJECT_GONE)
      return FALSE;
  return self->subjects->len > 0;
}

/* What the chooser calls the devices on which a system runs. */
static const char *
get_device_prefix (CoSystem system)
{
  switch ((int) system) {
  case CO_SYSTEM_WINDOWS:
  case CO_SYSTEM_REGISTRY_EXPORT:
    return "windows";
  case CO_SYSTEM_MACOS:
    return "mac";
  case CO_SYSTEM_IOS:
    return "iphone";
  default:
    return co_system_to_string (system);
  }
}

/**
 * co_plan_is_device_of:
 * @device: a kind of device, as the chooser names it
 * @system: the system of a target
 *
 * Tells whether a target may be such a device.
 *
 * Returns: whether it may
 */
gboolean
co_plan_is_device_of (const char *device, CoSystem system)
{
  g_return_val_if_fail (device != NULL, FALSE);

  return g_str_has_prefix (device, get_device_prefix (system));
}

/**
 * co_plan_runs_on:
 * @choice: an alternative
 * @system: the system of a target
 *
 * Tells whether an alternative can protect a target.
 *
 * Returns: whether it runs there
 */
gboolean
co_plan_runs_on (const CoAlternative *choice, CoSystem system)
{
  g_return_val_if_fail (choice != NULL, FALSE);

  for (guint i = 0; i < choice->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (choice->devices, i);

    if (co_plan_is_device_of (support->device, system))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_plan_get_meaning:
 * @knowledge: what the catalog knows
 * @subject: a subject
 * @needs: what the person answered
 *
 * Gets what it means for the person that something was found.
 *
 * Returns: (transfer none) (nullable): the first meaning that applies
 */
const CoMeaning *
co_plan_get_meaning (const CoKnowledge *knowledge, CoSubject *subject, CoNeeds *needs)
{
  g_return_val_if_fail (knowledge != NULL && CO_IS_SUBJECT (subject), NULL);

  for (guint i = 0; i < knowledge->meanings->len; i++) {
    const CoMeaning *meaning = g_ptr_array_index (knowledge->meanings, i);

    if (co_subject_satisfies (subject, &co_subject_get_info (subject)->now, meaning->when, needs))
      return meaning;
  }
  return NULL;
}
