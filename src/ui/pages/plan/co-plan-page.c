/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-held-question.h"
#include "co-hidden.h"
#include "co-jump.h"
#include "co-picture.h"
#include "co-plan-page.h"
#include "co-plan-path.h"
#include "co-plan-questions.h"
#include "co-plan-summary.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

/* How long "Undo" can be reached, in seconds. */
#define UNDO_SECONDS 10

/**
 * CoPlanPage:
 *
 * What there is to do, stage by stage, to tick. Each change makes a new plan; the widgets stay, so
 * that neither the focus nor the place in the page is lost.
 */
struct _CoPlanPage {
  CoPage parent_instance;

  /* State */
  gboolean is_shown;
  AdwToast *toast; /* (owned) (nullable): the last one */

  /* Widgets */
  GtkStack *states;
  CoPicture *empty_picture;
  GtkLabel *empty_heading;
  GtkLabel *empty_text;
  GtkButton *empty_button;
  GtkLabel *done;
  GtkProgressBar *bar;
  GtkButton *next;
  GtkBox *parts;
  GtkLabel *heading;
  GtkLabel *state;
  GtkWidget *proof;
  CoPlanSummary *summary;
  CoPlanQuestions *questions;
  CoPlanPath *path;
};

G_DEFINE_FINAL_TYPE (CoPlanPage, co_plan_page, CO_TYPE_PAGE)

static CoSession *
get_session (CoPlanPage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

static CoProgress *
get_progress (CoPlanPage *self)
{
  return co_session_get_progress (get_session (self));
}

static CoPlan *
get_plan (CoPlanPage *self)
{
  return co_progress_get_plan (get_progress (self));
}

/* --- Where the person is ------------------------------------------------------------------- */

static void
go_to (CoPlanPage *self, CoStep *step)
{
  CoStepRow *row = co_plan_path_reveal (self->path, step);

  co_step_row_take_focus (row);
  co_jump_show (GTK_WIDGET (row));
}

static void
go_on (CoPlanPage *self)
{
  CoStep *next = co_plan_get_next (get_plan (self));

  if (next != NULL)
    go_to (self, next);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->next));
}

/* --- What it shows ------------------------------------------------------------------------- */

static gboolean
is_all_read (CoPlanPage *self)
{
  GListModel *results = co_session_get_results (get_session (self));

  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (co_result_get_outcome (result) != CO_OUTCOME_CHECKED)
      return FALSE;
  }
  return TRUE;
}

/* GTK sets the name before the target, and warns that the one before does not fit. */
static void
set_action (GtkButton *button, const char *detailed)
{
  GtkActionable *actionable = GTK_ACTIONABLE (button);
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;

  g_action_parse_detailed_name (detailed, &name, &target, NULL);
  gtk_actionable_set_action_name (actionable, NULL);
  gtk_actionable_set_action_target_value (actionable, target);
  gtk_actionable_set_action_name (actionable, name);
}

static void
show_empty (CoPlanPage *self,
            const char *picture,
            const char *heading,
            const char *text,
            const char *button,
            const char *action)
{
  co_picture_set_name (self->empty_picture, picture);
  gtk_label_set_label (self->empty_heading, heading);
  gtk_label_set_label (self->empty_text, text);
  gtk_button_set_label (self->empty_button, button);
  set_action (self->empty_button, action);
  gtk_stack_set_visible_child_name (self->states, "empty");
  g_object_set (self, "heading", self->empty_heading, NULL);
}

static void
update_empty (CoPlanPage *self)
{
  if (g_list_model_get_n_items (co_session_get_results (get_session (self))) == 0)
    show_empty (self,
                "plan-empty",
                _ ("There is no plan yet"),
                _ ("A plan is made from what a check finds. Check first, then come back here."),
                _ ("Check first"),
                "win.show::check");
  else if (is_all_read (self))
    show_empty (self,
                "nothing-found",
                _ ("There is nothing to do"),
                co_plan_words_get_nothing_found (TRUE),
                _ ("See what was checked"),
                "win.show::found");
  else
    show_empty (self,
                "could-not-tell",
                _ ("We could not tell"),
                co_plan_words_get_nothing_found (FALSE),
                _ ("See what could not be read"),
                "win.show::found");
}

static void
update_bar (CoPlanPage *self, CoPlan *plan)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  guint count = co_plan_get_steps (plan)->len;
  guint done = co_plan_count_done (plan);
  g_autofree char *number = co_language_format_number (language, done);
  g_autofree char *words = co_language_format (
    language,
    _ ("{count, plural, one {{done} of # step is done} other {{done} of # steps are done}}"),
    "count",
    count,
    "done",
    number,
    NULL);

  gtk_label_set_label (self->done, words);
  gtk_progress_bar_set_fraction (self->bar, count > 0 ? (double) done / count : 1);
}

static void
set_next (CoPlanPage *self, const char *label, const char *action)
{
  gtk_button_set_label (self->next, label);
  set_action (self->next, action);
}

/* What is said of the whole, and where the button that is always in view leads. */
static void
update_state (CoPlanPage *self, CoPlan *plan)
{
  gboolean is_gone = co_plan_is_gone (plan);
  gboolean is_open = co_plan_get_next (plan) != NULL;
  const char *state;

  if (is_open)
    set_next (self, _ ("Next step"), "plan.next");
  else if (is_gone)
    set_next (self, _ ("See the proof"), "win.show::done");
  else
    set_next (self, _ ("Check again"), "plan.check");
  if (is_gone && !is_open)
    state = _ ("All steps are done. A check showed that what was found is gone.");
  else if (is_gone)
    state = _ ("A check showed that what was found is gone. Some steps are still open.");
  else if (co_plan_get_steps (plan)->len == 0)
    state = co_plan_words_get_nothing_to_do ();
  else if (!is_open)
    state = _ ("All steps are done. Check again now, to see whether it is gone.");
  else
    state = _ ("Do one step at a time, and tick what you have done. You can stop at any time and "
               "go on later.");
  gtk_label_set_label (self->state, state);
  gtk_widget_set_visible (self->proof, is_gone);
}

static gboolean
has_focus (CoPlanPage *self)
{
  return co_focus_is_in (GTK_WIDGET (self)) &&
         gtk_widget_get_mapped (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
}

static void
update (CoPlanPage *self)
{
  CoPlan *plan = get_plan (self);
  gboolean had_focus = has_focus (self);

  co_plan_questions_update (self->questions, plan);
  if (co_plan_get_subjects (plan)->len == 0) {
    update_empty (self);
  } else {
    update_bar (self, plan);
    update_state (self, plan);
    co_plan_summary_update (self->summary, plan);
    co_plan_path_update (self->path, plan);
    gtk_stack_set_visible_child_name (self->states, "plan");
    g_object_set (self, "heading", self->heading, NULL);
  }
  /* What had the focus may be gone with the old plan. */
  if (had_focus && !has_focus (self))
    co_page_take_focus (CO_PAGE (self));
}

static void
co_plan_page_show (CoPage *page)
{
  CoPlanPage *self = CO_PLAN_PAGE (page);
  CoPlan *plan = get_plan (self);
  CoStep *next = co_plan_get_next (plan);

  /* Who comes back goes on where they were; who is new reads from the beginning. */
  if (!self->is_shown && next != NULL && co_plan_count_done (plan) > 0)
    co_jump_show (GTK_WIDGET (co_plan_path_reveal (self->path, next)));
  self->is_shown = self->is_shown || next != NULL;
}

/* --- What the person does ------------------------------------------------------------------ */

static void
undo_cb (AdwToast *toast, CoPlanPage *self)
{
  g_autofree char *key = g_strdup (g_object_get_data (G_OBJECT (toast), "step"));
  CoStep *step;

  co_progress_tick (get_progress (self), key, FALSE);
  step = co_plan_find (get_plan (self), key);
  if (step != NULL)
    go_to (self, step);
}

/* Only the last tick can be taken back here; all can where they were made. */
static void
offer_undo (CoPlanPage *self, CoStep *step)
{
  CoLanguage *language = co_session_get_language (get_session (self));
  g_autofree char *number = co_language_format_number (language, co_step_get_number (step));
  g_autofree char *words =
    co_language_format (language, _ ("Step {number} is done."), NULL, 0, "number", number, NULL);

  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
  self->toast = g_object_ref (adw_toast_new (words));
  adw_toast_set_button_label (self->toast, _ ("Undo"));
  adw_toast_set_timeout (self->toast, UNDO_SECONDS);
  g_object_set_data_full (G_OBJECT (self->toast),
                          "step",
                          g_strdup (co_step_get_key (step)),
                          g_free);
  g_signal_connect_object (self->toast, "button-clicked", G_CALLBACK (undo_cb), self, 0);
  co_page_add_toast (CO_PAGE (self), g_object_ref (self->toast));
}

static void
tick (CoPlanPage *self, const char *key)
{
  CoStep *step;

  co_progress_tick (get_progress (self), key, TRUE);
  step = co_plan_find (get_plan (self), key);
  if (step == NULL)
    return;
  offer_undo (self, step);
  go_on (self);
}

static void
tick_anyway_cb (CoQuestionDialog *dialog, CoPlanPage *self)
{
  tick (self, g_object_get_data (G_OBJECT (dialog), "step"));
}

static void
ask_before_tick (CoPlanPage *self, CoStep *step)
{
  CoQuestionDialog *dialog = co_held_question_ask (GTK_WIDGET (self),
                                                   get_session (self),
                                                   step,
                                                   _ ("Tick this without an answer?"),
                                                   _ ("Tick it all the same"));

  g_object_set_data_full (G_OBJECT (dialog), "step", g_strdup (co_step_get_key (step)), g_free);
  g_signal_connect_object (dialog, "confirmed", G_CALLBACK (tick_anyway_cb), self, 0);
}

static void
tick_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CoPlanPage *self = CO_PLAN_PAGE (widget);
  g_autofree char *key = NULL;
  gboolean is_done;
  CoStep *step;

  /* The parameter goes with the button that holds it. */
  g_variant_get (parameter, "(sb)", &key, &is_done);
  step = co_plan_find (get_plan (self), key);
  if (!is_done)
    co_progress_tick (get_progress (self), key, FALSE);
  else if (step != NULL && co_step_get_held_by (step) != NULL)
    ask_before_tick (self, step);
  else
    tick (self, key);
}

static void
next_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  go_on (CO_PLAN_PAGE (widget));
}

static void
ask_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  CoPlanPage *self = CO_PLAN_PAGE (widget);

  co_plan_questions_ask (self->questions, g_variant_get_string (parameter, NULL));
  co_jump_show (GTK_WIDGET (self->questions));
}

static void
check_cb (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_activate_action (widget, "win.check-now", NULL);
}

/* What is told of a tick is of no use elsewhere. */
static void
unmap_cb (CoPlanPage *self)
{
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_clear_object (&self->toast);
}

/* --- Making one ---------------------------------------------------------------------------- */

static void
co_plan_page_dispose (GObject *object)
{
  CoPlanPage *self = CO_PLAN_PAGE (object);

  g_clear_object (&self->toast);
  G_OBJECT_CLASS (co_plan_page_parent_class)->dispose (object);
}

static void
co_plan_page_constructed (GObject *object)
{
  CoPlanPage *self = CO_PLAN_PAGE (object);

  G_OBJECT_CLASS (co_plan_page_parent_class)->constructed (object);
  self->summary = co_plan_summary_new (get_session (self));
  self->questions = co_plan_questions_new (get_session (self));
  self->path = co_plan_path_new (get_session (self));
  gtk_box_append (self->parts, GTK_WIDGET (self->summary));
  gtk_box_append (self->parts, GTK_WIDGET (self->questions));
  gtk_box_append (self->parts, GTK_WIDGET (self->path));
  g_signal_connect_object (get_progress (self),
                           "notify::plan",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_results (get_session (self)),
                           "items-changed",
                           G_CALLBACK (update),
                           self,
                           G_CONNECT_SWAPPED);
  update (self);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, states);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, empty_picture);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, empty_heading);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, empty_text);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, empty_button);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, done);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, bar);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, next);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, parts);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, heading);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, state);
  gtk_widget_class_bind_template_child (widget_class, CoPlanPage, proof);
}

static void
co_plan_page_class_init (CoPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_plan_page_dispose;
  G_OBJECT_CLASS (klass)->constructed = co_plan_page_constructed;
  CO_PAGE_CLASS (klass)->show = co_plan_page_show;
  g_type_ensure (CO_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-plan-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "plan.tick", "(sb)", tick_cb);
  gtk_widget_class_install_action (widget_class, "plan.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "plan.ask", "s", ask_cb);
  gtk_widget_class_install_action (widget_class, "plan.check", NULL, check_cb);
}

static void
co_plan_page_init (CoPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  co_hidden_follow (self->states);
  g_signal_connect (self, "unmap", G_CALLBACK (unmap_cb), NULL);
}
