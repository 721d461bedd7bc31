/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-notice.h"
#include "co-pill.h"
#include "co-plan-summary.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

/**
 * CoPlanSummary:
 *
 * What a plan is about: what was found and whether it is still there, what was chosen instead, and
 * whether steps belong to another computer.
 */
struct _CoPlanSummary {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  GPtrArray *shown; /* (owned) (nullable) (element-type CoSubject): what is in the list */

  /* Widgets */
  GtkListBox *subjects;
  GtkLabel *choice;
  GtkWidget *change;
  GtkLabel *others;
  GtkWidget *elsewhere;
};

G_DEFINE_FINAL_TYPE (CoPlanSummary, co_plan_summary, ADW_TYPE_BIN)

static void
co_plan_summary_dispose (GObject *object)
{
  CoPlanSummary *self = CO_PLAN_SUMMARY (object);

  g_clear_pointer (&self->shown, g_ptr_array_unref);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_plan_summary_parent_class)->dispose (object);
}

static void
co_plan_summary_class_init (CoPlanSummaryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_plan_summary_dispose;
}

/* --- Its parts ----------------------------------------------------------------------------- */

static GtkWidget *
build_choice (CoPlanSummary *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->choice = GTK_LABEL (co_label_new (NULL, NULL));
  self->others = GTK_LABEL (co_label_new (NULL, NULL));
  self->change = co_label_new_button ("");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->change), "win.show::choose");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->choice));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->others));
  gtk_box_append (GTK_BOX (box), self->change);
  return box;
}

static GtkWidget *
build_paper (CoPlanSummary *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *button = co_label_new_button (_ ("Put these steps on paper…"));

  self->elsewhere = co_label_new (_ ("Some steps are for another computer. Do them there, and tick "
                                     "them here."),
                                  NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.paper");
  gtk_box_append (GTK_BOX (box), self->elsewhere);
  gtk_box_append (GTK_BOX (box), button);
  return box;
}

static void
co_plan_summary_init (CoPlanSummary *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  self->subjects = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->subjects, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->subjects), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->subjects),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What this plan is about"),
                                  -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->subjects));
  gtk_box_append (GTK_BOX (box), build_choice (self));
  gtk_box_append (GTK_BOX (box), build_paper (self));
  adw_bin_set_child (ADW_BIN (self), box);
}

/* --- What was found ------------------------------------------------------------------------ */

static GtkWidget *
new_pill (CoSubjectState state)
{
  if (state == CO_SUBJECT_GONE)
    return co_pill_new ("object-select-symbolic", _ ("Gone"), CO_PILL_ACCENT);
  if (state == CO_SUBJECT_UNKNOWN)
    return co_pill_new ("co-unknown-symbolic", _ ("Not checked since"), CO_PILL_NEUTRAL);
  return co_pill_new ("co-verdict-installed-symbolic", _ ("Still there"), CO_PILL_NEUTRAL);
}

/* Since the program was started, that is: what an earlier one found was not looked at now. */
static gboolean
is_checked (CoPlanSummary *self)
{
  return g_list_model_get_n_items (co_session_get_results (self->session)) > 0;
}

static char *
say_moment (CoPlanSummary *self, gint64 time)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_local (time);
  CoLanguage *language = co_session_get_language (self->session);
  g_autofree char *words = NULL;

  if (moment == NULL)
    return NULL;
  words = co_language_format_moment (language, moment);
  return co_language_format (language,
                             _ ("The newest check found it. That was on {moment}."),
                             NULL,
                             0,
                             "moment",
                             words,
                             NULL);
}

static void
add_subject (CoPlanSummary *self, CoPlan *plan, CoSubject *subject)
{
  const CoSubjectInfo *info = co_subject_get_info (subject);
  g_autofree char *name =
    co_plan_words_name_subject (plan, subject, co_session_get_texts (self->session));
  g_autofree char *found =
    info->state == CO_SUBJECT_PRESENT ? say_moment (self, info->checked) : NULL;
  const char *state = co_plan_words_get_state (info, is_checked (self));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *pill = new_pill (info->state);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkLabel *title = GTK_LABEL (co_label_new (name, NULL));

  gtk_widget_add_css_class (GTK_WIDGET (title), "heading");
  gtk_widget_set_halign (pill, GTK_ALIGN_START);
  gtk_widget_set_margin_top (pill, 6);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (title));
  gtk_box_append (GTK_BOX (box), co_label_new (info->label, NULL));
  if (state != NULL || found != NULL)
    gtk_box_append (GTK_BOX (box), co_label_new (state != NULL ? state : found, NULL));
  gtk_box_append (GTK_BOX (box), pill);
  gtk_widget_add_css_class (box, "co-subject");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (self->subjects, row);
}

static void
update_subjects (CoPlanSummary *self, CoPlan *plan)
{
  GPtrArray *subjects = co_plan_get_subjects (plan);
  GtkWidget *child;

  /* The same list lasts from check to check. */
  if (subjects == self->shown)
    return;
  g_clear_pointer (&self->shown, g_ptr_array_unref);
  self->shown = g_ptr_array_ref (subjects);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->subjects))) != NULL)
    gtk_list_box_remove (self->subjects, child);
  for (guint i = 0; i < subjects->len; i++)
    add_subject (self, plan, g_ptr_array_index (subjects, i));
}

/* --- What was chosen, and where the steps are done ----------------------------------------- */

static gboolean
has_protection (CoPlan *plan)
{
  return g_list_model_get_n_items (co_plan_get_stage (plan, CO_STAGE_REPLACE)) > 0 ||
         g_list_model_get_n_items (co_plan_get_stage (plan, CO_STAGE_PROTECT)) > 0;
}

static void
update_choice (CoPlanSummary *self, CoPlan *plan)
{
  g_autofree char *choice = co_plan_words_say_choice (plan);
  const char *others = co_plan_words_get_other_devices (plan);
  gboolean is_shown = choice != NULL || has_protection (plan);

  gtk_label_set_label (
    self->choice,
    choice != NULL ? choice : _ ("You have not chosen yet what protects you from now on."));
  gtk_button_set_label (GTK_BUTTON (self->change),
                        choice != NULL ? _ ("Change what you chose") : _ ("Choose a replacement"));
  gtk_widget_set_visible (gtk_widget_get_parent (self->change), is_shown);
  gtk_widget_set_visible (GTK_WIDGET (self->others), others != NULL);
  if (others != NULL)
    gtk_label_set_label (self->others, others);
}

static gboolean
is_elsewhere (CoPlan *plan)
{
  GPtrArray *steps = co_plan_get_steps (plan);

  for (guint i = 0; i < steps->len; i++) {
    const CoSubjectInfo *target = co_step_get_target (g_ptr_array_index (steps, i));

    if (target != NULL && !target->is_this_computer)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_plan_summary_update:
 * @self: a summary
 * @plan: the newest plan
 *
 * Shows what a plan is about now.
 */
void
co_plan_summary_update (CoPlanSummary *self, CoPlan *plan)
{
  g_return_if_fail (CO_IS_PLAN_SUMMARY (self) && CO_IS_PLAN (plan));

  update_subjects (self, plan);
  update_choice (self, plan);
  gtk_widget_set_visible (self->elsewhere, is_elsewhere (plan));
}

/**
 * co_plan_summary_new:
 * @session: what the window is about
 *
 * Makes a summary that is empty.
 *
 * Returns: (transfer floating): a new widget
 */
CoPlanSummary *
co_plan_summary_new (CoSession *session)
{
  CoPlanSummary *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_PLAN_SUMMARY, NULL);
  self->session = g_object_ref (session);
  return self;
}
