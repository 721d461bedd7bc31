/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-path.h"
#include "co-plan-stage.h"

/**
 * CoPlanPath:
 *
 * The stages of a plan, one below the other. The one with the next step is open, and those that
 * were done close as the person goes on; what they opened or closed themselves is left alone.
 */
struct _CoPlanPath {
  AdwBin parent_instance;

  /* State */
  int current;    /* the stage of the next step, or -1 */
  char *next_key; /* (owned) (nullable): the key of the next step */

  /* Widgets */
  GtkBox *box;
  CoPlanStage *stages[CO_N_PLAN_STAGES];
};

G_DEFINE_FINAL_TYPE (CoPlanPath, co_plan_path, ADW_TYPE_BIN)

static void
co_plan_path_finalize (GObject *object)
{
  g_free (CO_PLAN_PATH (object)->next_key);
  G_OBJECT_CLASS (co_plan_path_parent_class)->finalize (object);
}

static void
co_plan_path_class_init (CoPlanPathClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_plan_path_finalize;
}

static void
co_plan_path_init (CoPlanPath *self)
{
  self->current = -1;
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->box));
}

static CoStepRow *
get_row (CoPlanPath *self, CoStep *step)
{
  CoPlanStage *stage = self->stages[co_step_get_guide (step)->stage];

  return co_plan_stage_get_row (stage, co_step_get_key (step));
}

static void
close_done (CoPlanPath *self, CoPlan *plan, int current)
{
  CoStep *before = self->next_key != NULL ? co_plan_find (plan, self->next_key) : NULL;

  if (before != NULL && co_step_is_done (before) && get_row (self, before) != NULL)
    co_step_row_set_open (get_row (self, before), FALSE);
  if (self->current >= 0 && (current > self->current || current < 0))
    co_plan_stage_set_open (self->stages[self->current], FALSE);
}

static void
move_on (CoPlanPath *self, CoPlan *plan)
{
  CoStep *next = co_plan_get_next (plan);
  const char *key = next != NULL ? co_step_get_key (next) : NULL;
  int current = next != NULL ? co_step_get_guide (next)->stage : -1;

  if (g_strcmp0 (self->next_key, key) == 0)
    return;
  close_done (self, plan, current);
  g_free (self->next_key);
  self->next_key = g_strdup (key);
  self->current = current;
  if (next != NULL)
    co_plan_path_reveal (self, next);
}

static gboolean
has_steps (CoPlan *plan, CoStage stage)
{
  return g_list_model_get_n_items (co_plan_get_stage (plan, stage)) > 0;
}

/**
 * co_plan_path_update:
 * @self: a path
 * @plan: the newest plan
 *
 * Shows a plan.
 */
void
co_plan_path_update (CoPlanPath *self, CoPlan *plan)
{
  guint number = 0;
  guint last = 0;

  g_return_if_fail (CO_IS_PLAN_PATH (self) && CO_IS_PLAN (plan));

  for (guint i = 0; i < CO_N_PLAN_STAGES; i++)
    if (has_steps (plan, i))
      last = i;
  for (guint i = 0; i < CO_N_PLAN_STAGES; i++) {
    number += has_steps (plan, i);
    co_plan_stage_update (self->stages[i], plan, number, i == last);
  }
  move_on (self, plan);
}

/**
 * co_plan_path_reveal:
 * @self: a path
 * @step: a step of the newest plan
 *
 * Opens a step, and the stage that it is in.
 *
 * Returns: (transfer none): its row
 */
CoStepRow *
co_plan_path_reveal (CoPlanPath *self, CoStep *step)
{
  CoPlanStage *stage;
  CoStepRow *row;

  g_return_val_if_fail (CO_IS_PLAN_PATH (self) && CO_IS_STEP (step), NULL);

  stage = self->stages[co_step_get_guide (step)->stage];
  if (!co_plan_stage_is_open (stage))
    co_plan_stage_set_open (stage, TRUE);
  row = get_row (self, step);
  if (!co_step_row_is_open (row))
    co_step_row_set_open (row, TRUE);
  return row;
}

/**
 * co_plan_path_new:
 * @session: what the window is about
 *
 * Makes a path without steps.
 *
 * Returns: (transfer floating): a new path
 */
CoPlanPath *
co_plan_path_new (CoSession *session)
{
  CoPlanPath *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_PLAN_PATH, NULL);
  for (guint i = 0; i < CO_N_PLAN_STAGES; i++) {
    self->stages[i] = co_plan_stage_new (session, i);
    gtk_box_append (self->box, GTK_WIDGET (self->stages[i]));
  }
  return self;
}
