/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-question-dialog.h"

/**
 * CoQuestionDialog:
 *
 * A question before something that cannot be undone. The safe answer has the focus, and is what the
 * Enter and the Escape key give. It is made anew for each question, and goes when it is answered.
 */
struct _CoQuestionDialog {
  AdwWindow parent_instance;

  /* Widgets */
  GtkLabel *heading;
  GtkScrolledWindow *scroller;
  GtkLabel *body;
  GtkButton *keep;
  GtkButton *go_on;
};

G_DEFINE_FINAL_TYPE (CoQuestionDialog, co_question_dialog, ADW_TYPE_WINDOW)

enum { CONFIRMED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
go_on_cb (CoQuestionDialog *self)
{
  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  /* What is done now may close that window too, and it must not go before this one. */
  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  g_signal_emit (self, signals[CONFIRMED], 0);
  g_object_unref (self);
}

static void
co_question_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), CO_TYPE_QUESTION_DIALOG);
  G_OBJECT_CLASS (co_question_dialog_parent_class)->dispose (object);
}

static void
co_question_dialog_class_init (CoQuestionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_question_dialog_dispose;

  /**
   * CoQuestionDialog::confirmed:
   * @self: the dialog
   *
   * Emitted when the person wants it done.
   */
  signals[CONFIRMED] = g_signal_new ("confirmed",
                                     CO_TYPE_QUESTION_DIALOG,
                                     G_SIGNAL_RUN_LAST,
                                     0,
                                     NULL,
                                     NULL,
                                     NULL,
                                     G_TYPE_NONE,
                                     0);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT_DIALOG);
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-question-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CoQuestionDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, CoQuestionDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, CoQuestionDialog, body);
  gtk_widget_class_bind_template_child (widget_class, CoQuestionDialog, keep);
  gtk_widget_class_bind_template_child (widget_class, CoQuestionDialog, go_on);
}

/* Where there is more to read than has room, the keyboard has to get there. */
static void
update_scroller (CoQuestionDialog *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  gtk_widget_set_focusable (GTK_WIDGET (self->scroller),
                            gtk_adjustment_get_upper (adjustment) >
                              gtk_adjustment_get_page_size (adjustment));
}

static void
co_question_dialog_init (CoQuestionDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller),
                           "changed",
                           G_CALLBACK (update_scroller),
                           self,
                           G_CONNECT_SWAPPED);
  update_scroller (self);
  g_signal_connect_swapped (self->keep, "clicked", G_CALLBACK (gtk_window_close), self);
  g_signal_connect_swapped (self->go_on, "clicked", G_CALLBACK (go_on_cb), self);
}

/**
 * co_question_dialog_new:
 * @parent: the window in front of which it stands
 * @title: the question
 * @body: what will happen
 * @keep: the answer that changes nothing
 * @go_on: the answer that cannot be undone
 *
 * Makes a question.
 *
 * Returns: (transfer none): a new dialog, owned by GTK
 */
CoQuestionDialog *
co_question_dialog_new (GtkWindow *parent,
                        const char *title,
                        const char *body,
                        const char *keep,
                        const char *go_on)
{
  CoQuestionDialog *self =
    g_object_new (CO_TYPE_QUESTION_DIALOG, "transient-for", parent, "title", title, NULL);

  gtk_label_set_label (self->heading, title);
  gtk_label_set_label (self->body, body);
  gtk_button_set_label (self->keep, keep);
  gtk_button_set_label (self->go_on, go_on);
  return self;
}
