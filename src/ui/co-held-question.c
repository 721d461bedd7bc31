/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-held-question.h"
#include "co-plan-words.h"

#include <glib/gi18n.h>

/**
 * co_held_question_ask:
 * @widget: what the person used
 * @session: what the window is about
 * @step: a step of the removal that waits for an answer: see co_step_get_held_by()
 * @title: what is about to happen, as a question
 * @go_on: what the person presses to have it all the same
 *
 * Says what may be lost if something goes on before the person has answered, and shows it. Only
 * `CoQuestionDialog::confirmed` goes on.
 *
 * Returns: (transfer none): the dialog, owned by GTK
 */
CoQuestionDialog *
co_held_question_ask (GtkWidget *widget,
                      CoSession *session,
                      CoStep *step,
                      const char *title,
                      const char *go_on)
{
  GtkRoot *root;
  g_autofree char *losses = NULL;
  CoQuestionDialog *dialog;

  g_return_val_if_fail (GTK_IS_WIDGET (widget) && CO_IS_SESSION (session), NULL);
  g_return_val_if_fail (CO_IS_STEP (step) && co_step_get_held_by (step) != NULL, NULL);

  root = gtk_widget_get_root (widget);
  losses = co_plan_words_say_losses (step, co_session_get_texts (session));
  dialog = co_question_dialog_new (GTK_WINDOW (root), title, losses, _ ("Go back"), go_on);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}
