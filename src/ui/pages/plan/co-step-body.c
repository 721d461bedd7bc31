/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-label.h"
#include "co-link.h"
#include "co-notice.h"
#include "co-picture.h"
#include "co-plan-words.h"
#include "co-source-button.h"
#include "co-step-body.h"
#include "co-step-tools.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define PICTURE_WIDTH 240

static void
add_part (GtkWidget *box, CoSession *session, CoStep *step, const char *title, const CoPhrase *says)
{
  g_autofree char *text = NULL;
  GtkWidget *part;
  GtkWidget *heading;

  if (says == NULL)
    return;
  text = co_step_say (step, co_session_get_texts (session), says);
  part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  heading = co_label_new (title, NULL);
  gtk_widget_add_css_class (heading, "heading");
  gtk_box_append (GTK_BOX (part), heading);
  gtk_box_append (GTK_BOX (part), co_label_new (text, NULL));
  gtk_box_append (GTK_BOX (box), part);
}

/* --- What leads elsewhere ----------------------------------------------------------------- */

static void
page_cb (GtkWidget *button, const char *address)
{
  co_link_open (button, address);
}

static void
add_page (GtkWidget *box, CoSession *session, const char *page)
{
  CoCatalog *catalog = co_session_get_catalog (session);
  CoSource *source = page != NULL ? co_catalog_get_source (catalog, page) : NULL;
  GtkWidget *button;

  if (source == NULL || co_source_get_address (source) == NULL)
    return;
  button = co_label_new_button (_ ("Open a page that helps"));
  gtk_widget_set_tooltip_text (button, co_source_get_address (source));
  g_signal_connect_data (button,
                         "clicked",
                         G_CALLBACK (page_cb),
                         g_strdup (co_source_get_address (source)),
                         (GClosureNotify) (GCallback) g_free,
                         0);
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_answer_button (GtkWidget *box, const char *text, const char *question)
{
  GtkWidget *button = co_label_new_button (text);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "plan.ask");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", question);
  gtk_box_append (GTK_BOX (box), button);
}

/* Who was not sure, and found out by this step, answers once more. */
static void
add_question (GtkWidget *box, CoSession *session, CoStep *step)
{
  const CoQuestion *held_by = co_step_get_held_by (step);
  const char *question = co_step_get_instruction (step)->asks;
  g_autofree char *hold = NULL;

  if (held_by != NULL) {
    hold = co_plan_words_say_hold (held_by, co_session_get_texts (session));
    gtk_box_append (GTK_BOX (box), co_notice_new (CO_NOTICE_WARNING, hold));
    add_answer_button (box, _ ("Answer the question"), held_by->id);
  } else if (co_step_needs_answer (step)) {
    gtk_box_append (GTK_BOX (box),
                    co_notice_new (CO_NOTICE_INFO,
                                   _ ("This step depends on a question that you have not answered "
                                      "yet.")));
    add_answer_button (box, _ ("Answer the question"), question);
  } else if (question != NULL) {
    add_answer_button (box, _ ("Change your answer"), question);
  }
}

/* After the restart a new check is what tells. */
static void
add_check (GtkWidget *box, CoStep *step)
{
  GtkWidget *button;

  if (co_step_is_done (step) || co_step_get_instruction (step)->verify != CO_VERIFIED_BY_CHECK ||
      co_step_get_guide (step)->stage < CO_STAGE_RESTART)
    return;
  gtk_box_append (GTK_BOX (box), co_label_new (_ ("A new check shows whether this worked."), NULL));
  button = co_label_new_button (_ ("Check again"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "plan.check");
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_tick (GtkWidget *box, CoStep *step)
{
  GtkWidget *button;

  if (co_step_is_done (step))
    return;
  button = co_label_new_button (_ ("I have done this"));
  gtk_widget_set_halign (button, GTK_ALIGN_END);
  gtk_widget_add_css_class (button, "pill");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "plan.tick");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(sb)", co_step_get_key (step), TRUE);
  gtk_box_append (GTK_BOX (box), button);
}

static void
add_sources (GtkWidget *box, CoSession *session, const CoInstruction *instruction)
{
  if (instruction->sources != NULL && instruction->sources[0] != NULL)
    gtk_box_append (
      GTK_BOX (box),
      co_source_button_new_with_words (session, (const char *const *) instruction->sources));
}

static void
add_widget (GtkWidget *box, GtkWidget *widget)
{
  if (widget != NULL)
    gtk_box_append (GTK_BOX (box), widget);
}

/**
 * co_step_body_new:
 * @session: what the window is about
 * @step: a step of the plan
 *
 * Makes what a step holds once it is opened: a picture, where to find it, what to type, what one
 * sees when it worked, and what to do when not.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_step_body_new (CoSession *session, CoStep *step)
{
  const CoInstruction *instruction;
  GtkWidget *box;

  g_return_val_if_fail (CO_IS_SESSION (session) && CO_IS_STEP (step), NULL);

  instruction = co_step_get_instruction (step);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (box, "co-step-body");
  if (co_step_get_done (step) == CO_STEP_CONTRADICTED)
    gtk_box_append (GTK_BOX (box),
                    co_notice_new (CO_NOTICE_WARNING, co_plan_words_get_contradicted ()));
  gtk_box_append (
    GTK_BOX (box),
    co_picture_new (co_instruction_get_picture (instruction, co_step_get_guide (step)->stage),
                    PICTURE_WIDTH));
  add_question (box, session, step);
  add_widget (box, co_step_tools_new_instead (step));
  add_part (box, session, step, _ ("Where to find it"), instruction->where);
  if (instruction->command != NULL)
    gtk_box_append (GTK_BOX (box), co_command_new (instruction->command));
  add_part (box, session, step, _ ("What you see when it worked"), instruction->success);
  add_part (box, session, step, _ ("If it does not work"), instruction->otherwise);
  add_page (box, session, instruction->page);
  add_widget (box, co_step_tools_new_besides (step));
  add_sources (box, session, instruction);
  add_check (box, step);
  add_tick (box, step);
  return box;
}
