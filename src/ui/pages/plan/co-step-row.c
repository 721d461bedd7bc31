/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-notice.h"
#include "co-pill.h"
#include "co-step-body.h"
#include "co-step-row.h"

#include <glib/gi18n.h>

/**
 * CoStepRow:
 *
 * A step to tick. The sentence opens how it is done, which is made when it is first opened. It
 * ticks with the action `plan.tick` of the page, and shows what the plan says of the step
 * afterwards.
 */
struct _CoStepRow {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  CoStep *step; /* (owned) */
  char *shown;  /* (owned) (nullable): what the row was last filled from */
  char *about;  /* (owned) (nullable): what the body was made of */
  gboolean is_open;
  gboolean is_updating;

  /* Widgets */
  GtkCheckButton *check;
  GtkWidget *opener;
  GtkLabel *number;
  GtkLabel *action;
  GtkWidget *pill; /* (nullable) */
  GtkBox *words;   /* the sentence, and the pill under it */
  GtkImage *arrow;
  AdwBin *warning;
  AdwBin *body;
};

G_DEFINE_FINAL_TYPE (CoStepRow, co_step_row, ADW_TYPE_BIN)

static void
co_step_row_dispose (GObject *object)
{
  CoStepRow *self = CO_STEP_ROW (object);

  g_clear_object (&self->session);
  g_clear_object (&self->step);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->about, g_free);
  G_OBJECT_CLASS (co_step_row_parent_class)->dispose (object);
}

static void
co_step_row_class_init (CoStepRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_step_row_dispose;
}

static void
update_check (CoStepRow *self)
{
  CoStepDone done = co_step_get_done (self->step);

  self->is_updating = TRUE;
  gtk_check_button_set_active (self->check, co_step_is_done (self->step));
  self->is_updating = FALSE;
  /* What a check has proved is not taken back by hand. */
  gtk_widget_set_sensitive (GTK_WIDGET (self->check), done != CO_STEP_DONE_BY_CHECK);
  gtk_widget_set_tooltip_text (
    GTK_WIDGET (self->check),
    done == CO_STEP_DONE_BY_CHECK ? _ ("A check showed that there is nothing to do here.") : NULL);
}

static void
toggled_cb (CoStepRow *self)
{
  if (self->is_updating)
    return;
  gtk_widget_activate_action (GTK_WIDGET (self),
                              "plan.tick",
                              "(sb)",
                              co_step_get_key (self->step),
                              gtk_check_button_get_active (self->check));
  /* The plan may not have taken it. */
  update_check (self);
}

static void
opener_cb (CoStepRow *self)
{
  co_step_row_set_open (self, !self->is_open);
}

static void
build_opener (CoStepRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  self->number = GTK_LABEL (co_label_new (NULL, "numeric"));
  gtk_label_set_wrap (self->number, FALSE);
  self->action = GTK_LABEL (co_label_new (NULL, "co-step-action"));
  self->words = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->arrow = GTK_IMAGE (gtk_image_new_from_icon_name ("pan-down-symbolic"));
  gtk_widget_set_valign (GTK_WIDGET (self->number), GTK_ALIGN_START);
  gtk_widget_set_hexpand (GTK_WIDGET (self->words), TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->words), GTK_ALIGN_START);
  gtk_box_append (self->words, GTK_WIDGET (self->action));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->number));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->arrow));
  self->opener = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->opener), line);
  gtk_widget_add_css_class (self->opener, "flat");
  gtk_widget_add_css_class (self->opener, "co-step-opener");
  gtk_widget_set_hexpand (self->opener, TRUE);
  g_signal_connect_swapped (self->opener, "clicked", G_CALLBACK (opener_cb), self);
}

static void
co_step_row_init (CoStepRow *self)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->check = GTK_CHECK_BUTTON (gtk_check_button_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->check), "selection-mode");
  gtk_widget_add_css_class (GTK_WIDGET (self->check), "co-step-check");
  gtk_widget_set_valign (GTK_WIDGET (self->check), GTK_ALIGN_START);
  g_signal_connect_swapped (self->check, "toggled", G_CALLBACK (toggled_cb), self);
  build_opener (self);
  self->warning = ADW_BIN (adw_bin_new ());
  self->body = ADW_BIN (adw_bin_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->body), FALSE);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->check));
  gtk_box_append (GTK_BOX (head), self->opener);
  gtk_box_append (GTK_BOX (card), head);
  gtk_box_append (GTK_BOX (card), GTK_WIDGET (self->warning));
  gtk_box_append (GTK_BOX (card), GTK_WIDGET (self->body));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-step");
  adw_bin_set_child (ADW_BIN (self), card);
}

/* --- What it says -------------------------------------------------------------------------- */

static char *
say (CoStepRow *self, const CoPhrase *phrase)
{
  return co_step_say (self->step, co_session_get_texts (self->session), phrase);
}

static GtkWidget *
make_pill (CoStepRow *self, gboolean is_next)
{
  switch (co_step_get_done (self->step)) {
  case CO_STEP_DONE_BY_CHECK:
    return co_pill_new ("object-select-symbolic", _ ("A check showed this"), CO_PILL_NEUTRAL);
  case CO_STEP_DONE_BY_PERSON:
    return co_pill_new ("object-select-symbolic", _ ("Done"), CO_PILL_NEUTRAL);
  case CO_STEP_CONTRADICTED:
    return co_pill_new ("dialog-warning-symbolic", _ ("A check still found it"), CO_PILL_WARNING);
  case CO_STEP_OPEN:
  default:
    break;
  }
  if (co_step_needs_answer (self->step) || co_step_get_held_by (self->step) != NULL)
    return co_pill_new ("co-unknown-symbolic", _ ("Needs an answer"), CO_PILL_WARNING);
  return is_next ? co_pill_new ("go-next-symbolic", _ ("Next step"), CO_PILL_ACCENT) : NULL;
}

static void
update_pill (CoStepRow *self, gboolean is_next)
{
  g_clear_pointer (&self->pill, gtk_widget_unparent);
  self->pill = make_pill (self, is_next);
  if (self->pill == NULL)
    return;
  gtk_widget_set_halign (self->pill, GTK_ALIGN_START);
  gtk_box_append (self->words, self->pill);
}

static void
update_words (CoStepRow *self)
{
  CoLanguage *language = co_session_get_language (self->session);
  g_autofree char *action = say (self, co_step_get_instruction (self->step)->action);
  g_autofree char *number = co_language_format_number (language, co_step_get_number (self->step));
  g_autofree char *name = co_language_format (language,
                                              /* Translators: the name of a box to tick. */
                                              _ ("Step {number} is done: {action}"),
                                              NULL,
                                              0,
                                              "number",
                                              number,
                                              "action",
                                              action,
                                              NULL);

  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->action, action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->check),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->opener),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  action,
                                  -1);
}

/* What could be lost is said before the step is opened. */
static void
update_warning (CoStepRow *self)
{
  const CoPhrase *warning = co_step_get_instruction (self->step)->warning;
  g_autofree char *text = NULL;
  gboolean is_shown = warning != NULL && !co_step_is_done (self->step);

  if (is_shown) {
    text = say (self, warning);
    adw_bin_set_child (self->warning, co_notice_new (CO_NOTICE_WARNING, text));
  } else {
    adw_bin_set_child (self->warning, NULL);
  }
  gtk_widget_set_visible (GTK_WIDGET (self->warning), is_shown);
}

/* All that the body depends on; as long as it is the same, the body stays. */
static char *
describe (CoStepRow *self)
{
  const CoQuestion *held_by = co_step_get_held_by (self->step);
  g_autofree char *products =
    co_step_name_products (self->step, co_session_get_texts (self->session));

  return g_strdup_printf ("%s|%s|%s|%d|%d|%s",
                          products,
                          co_step_name_computer (self->step),
                          co_step_name_replacement (self->step),
                          co_step_get_done (self->step),
                          co_step_needs_answer (self->step),
                          held_by != NULL ? held_by->id : "");
}

static void
update_body (CoStepRow *self)
{
  g_autofree char *about = describe (self);

  if (!self->is_open || g_strcmp0 (about, self->about) == 0)
    return;
  g_free (self->about);
  self->about = g_steal_pointer (&about);
  adw_bin_set_child (self->body, co_step_body_new (self->session, self->step));
}

static void
set_class (GtkWidget *widget, const char *name, gboolean is_set)
{
  if (is_set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * co_step_row_set_step:
 * @self: a row
 * @step: the step with the same key in the newest plan
 * @is_next: whether it is the next one to do
 *
 * Shows a step as it is now.
 */
void
co_step_row_set_step (CoStepRow *self, CoStep *step, gboolean is_next)
{
  g_autofree char *about = NULL;
  g_autofree char *shown = NULL;

  g_return_if_fail (CO_IS_STEP_ROW (self) && CO_IS_STEP (step));

  g_set_object (&self->step, step);
  about = describe (self);
  shown = g_strdup_printf ("%u|%d|%s", co_step_get_number (step), is_next, about);
  if (g_strcmp0 (shown, self->shown) == 0) {
    update_check (self);
    return;
  }
  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);
  update_words (self);
  update_pill (self, is_next);
  update_check (self);
  update_warning (self);
  update_body (self);
  set_class (adw_bin_get_child (ADW_BIN (self)), "next", is_next);
  set_class (adw_bin_get_child (ADW_BIN (self)), "done", co_step_is_done (step));
}

/**
 * co_step_row_set_open:
 * @self: a row
 * @is_open: whether to show how the step is done
 *
 * Opens or closes a step.
 */
void
co_step_row_set_open (CoStepRow *self, gboolean is_open)
{
  g_return_if_fail (CO_IS_STEP_ROW (self));

  self->is_open = is_open;
  update_body (self);
  gtk_widget_set_visible (GTK_WIDGET (self->body), is_open);
  gtk_image_set_from_icon_name (self->arrow, is_open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->opener),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               is_open,
                               -1);
}

/**
 * co_step_row_is_open:
 * @self: a row
 *
 * Tells whether it shows how the step is done.
 *
 * Returns: whether it does
 */
gboolean
co_step_row_is_open (CoStepRow *self)
{
  g_return_val_if_fail (CO_IS_STEP_ROW (self), FALSE);

  return self->is_open;
}

/**
 * co_step_row_get_step:
 * @self: a row
 *
 * Gets what is shown.
 *
 * Returns: (transfer none): a step
 */
CoStep *
co_step_row_get_step (CoStepRow *self)
{
  g_return_val_if_fail (CO_IS_STEP_ROW (self), NULL);

  return self->step;
}

/**
 * co_step_row_take_focus:
 * @self: a row
 *
 * Moves the focus to the box that ticks the step, or to its sentence if it cannot be ticked.
 *
 * Returns: whether the focus is there
 */
gboolean
co_step_row_take_focus (CoStepRow *self)
{
  g_return_val_if_fail (CO_IS_STEP_ROW (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->check)) || gtk_widget_grab_focus (self->opener);
}

/**
 * co_step_row_new:
 * @session: what the window is about
 * @step: a step of the plan
 *
 * Makes the row of a step, closed.
 *
 * Returns: (transfer floating): a new row
 */
CoStepRow *
co_step_row_new (CoSession *session, CoStep *step)
{
  CoStepRow *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && CO_IS_STEP (step), NULL);

  self = g_object_new (CO_TYPE_STEP_ROW, NULL);
  self->session = g_object_ref (session);
  co_step_row_set_step (self, step, FALSE);
  co_step_row_set_open (self, FALSE);
  return self;
}
