/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-result.h"

/**
 * CoResult:
 *
 * What the check of one target came to. Immutable.
 */
struct _CoResult {
  GObject parent_instance;

  /* Construct */
  CoTarget *target; /* (owned) */
  CoOutcome outcome;
  GListStore *findings; /* (owned) (element-type CoFinding) */
  GPtrArray *problems;  /* (owned) (element-type CoProblem) */
  GPtrArray *notes;     /* (owned) (element-type utf8) */
};

G_DEFINE_FINAL_TYPE (CoResult, co_result, G_TYPE_OBJECT)

static void
co_result_finalize (GObject *object)
{
  CoResult *self = CO_RESULT (object);

  g_clear_object (&self->target);
  g_clear_object (&self->findings);
  g_clear_pointer (&self->problems, g_ptr_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  G_OBJECT_CLASS (co_result_parent_class)->finalize (object);
}

static void
co_result_class_init (CoResultClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_result_finalize;
}

static void
co_result_init (CoResult *self)
{
  self->findings = g_list_store_new (CO_TYPE_FINDING);
}

/**
 * co_result_new:
 * @target: what was checked
 * @outcome: how far the check came
 * @findings: (element-type CoFinding): what was found
 * @problems: (element-type CoProblem): what could not be read
 * @notes: (element-type utf8): what lies outside the check
 *
 * Makes a result.
 *
 * Returns: (transfer full): a new result
 */
CoResult *
co_result_new (CoTarget *target,
               CoOutcome outcome,
               GPtrArray *findings,
               GPtrArray *problems,
               GPtrArray *notes)
{
  CoResult *self;

  g_return_val_if_fail (CO_IS_TARGET (target), NULL);
  g_return_val_if_fail (findings != NULL && problems != NULL && notes != NULL, NULL);

  self = g_object_new (CO_TYPE_RESULT, NULL);
  self->target = g_object_ref (target);
  self->outcome = outcome;
  self->problems = g_ptr_array_ref (problems);
  self->notes = g_ptr_array_ref (notes);
  g_list_store_splice (self->findings, 0, 0, findings->pdata, findings->len);
  return self;
}

/**
 * co_result_get_target:
 * @self: a result
 *
 * Gets what was checked.
 *
 * Returns: (transfer none): the target
 */
CoTarget *
co_result_get_target (CoResult *self)
{
  g_return_val_if_fail (CO_IS_RESULT (self), NULL);

  return self->target;
}

/**
 * co_result_get_outcome:
 * @self: a result
 *
 * Gets how far the check came. Only `CO_OUTCOME_CHECKED` without a finding means "nothing found".
 *
 * Returns: the outcome
 */
CoOutcome
co_result_get_outcome (CoResult *self)
{
  g_return_val_if_fail (CO_IS_RESULT (self), CO_OUTCOME_COULD_NOT_CHECK);

  return self->outcome;
}

/**
 * co_result_get_findings:
 * @self: a result
 *
 * Gets what was found.
 *
 * Returns: (transfer none): a list of [class@Co.Finding], what matters most first
 */
GListModel *
co_result_get_findings (CoResult *self)
{
  g_return_val_if_fail (CO_IS_RESULT (self), NULL);

  return G_LIST_MODEL (self->findings);
}

/**
 * co_result_get_problems:
 * @self: a result
 *
 * Gets what should have been read and could not be.
 *
 * Returns: (transfer none) (element-type CoProblem): the problems
 */
GPtrArray *
co_result_get_problems (CoResult *self)
{
  g_return_val_if_fail (CO_IS_RESULT (self), NULL);

  return self->problems;
}

/**
 * co_result_get_notes:
 * @self: a result
 *
 * Gets what lies outside the check by its nature.
 *
 * Returns: (transfer none) (element-type utf8): sentences for people
 */
GPtrArray *
co_result_get_notes (CoResult *self)
{
  g_return_val_if_fail (CO_IS_RESULT (self), NULL);

  return self->notes;
}

/**
 * co_result_is_proof:
 * @self: a result
 * @product: the id of a product
 *
 * Tells whether the check read all that could have shown a product, so that what it did not find of
 * it is not there. That takes less than a whole check: what a sandbox does not show us of web
 * browsers hides no program.
 *
 * Returns: whether it proves that
 */
gboolean
co_result_is_proof (CoResult *self, const char *product)
{
  g_return_val_if_fail (CO_IS_RESULT (self) && product != NULL, FALSE);

  /* Without a reason, nobody knows what was not read. */
  if (self->outcome != CO_OUTCOME_PARTLY_CHECKED || self->problems->len == 0)
    return self->outcome == CO_OUTCOME_CHECKED;
  for (guint i = 0; i < self->problems->len; i++)
    if (co_problem_may_hide (g_ptr_array_index (self->problems, i), product))
      return FALSE;
  return TRUE;
}
