/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-step-tools.h"

#include <glib/gi18n.h>

/* What this program does for a step of the plan: instead of the person, or besides. */

static GtkWidget *
make_button (const char *text, const char *action)
{
  GtkWidget *button = co_label_new_button (text);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  return button;
}

static void
set_target (GtkWidget *button, const char *target)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", target);
}

/* --- Instead ------------------------------------------------------------------------------- */

/* Nothing is changed on another disk, and nothing before what may be lost was asked. */
static gboolean
can_be_done_here (CoStep *step)
{
  const CoSubjectInfo *target = co_step_get_target (step);

  return target != NULL && target->is_this_computer && target->state == CO_SUBJECT_PRESENT &&
         co_step_get_held_by (step) == NULL;
}

static GtkWidget *
make_way (const char *words, GtkWidget *button)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (button, "suggested-action");
  gtk_box_append (GTK_BOX (box), co_label_new (words, NULL));
  gtk_box_append (GTK_BOX (box), button);
  gtk_box_append (GTK_BOX (box), co_label_new (_ ("Or do it by hand, like this:"), NULL));
  return box;
}

/**
 * co_step_tools_new_instead:
 * @step: a step of the plan
 *
 * Makes what leads to that which this program does instead of the person.
 *
 * Returns: (nullable) (transfer floating): a new widget, or `NULL` if there is nothing like that
 */
GtkWidget *
co_step_tools_new_instead (CoStep *step)
{
  CoTool tool = co_step_get_instruction (step)->tool;
  GtkWidget *button;

  if (!can_be_done_here (step))
    return NULL;
  if (tool == CO_TOOL_LEFTOVERS)
    return make_way (_ ("This program can show what is left, and how each piece of it goes."),
                     make_button (_ ("See what is left…"), "win.leftovers"));
  if (tool != CO_TOOL_PACKAGES || co_step_get_product (step) == NULL)
    return NULL;
  button = make_button (_ ("Remove it here…"), "win.remove");
  set_target (button, co_step_get_product (step)->product);
  return make_way (_ ("This program can do it for you. First it shows what would go."), button);
}

/* --- Besides ------------------------------------------------------------------------------- */

/**
 * co_step_tools_new_besides:
 * @step: a step of the plan
 *
 * Makes what leads to that which this program does besides.
 *
 * Returns: (nullable) (transfer floating): a new widget, or `NULL` if there is nothing like that
 */
GtkWidget *
co_step_tools_new_besides (CoStep *step)
{
  GtkWidget *button;

  switch (co_step_get_instruction (step)->tool) {
  case CO_TOOL_PASSWORDS:
    return make_button (_ ("Take passwords along…"), "win.passwords");
  case CO_TOOL_REMINDER:
    button = make_button (_ ("Make a reminder…"), "win.remind");
    set_target (button, co_step_get_key (step));
    return button;
  case CO_TOOL_NONE:
  case CO_TOOL_PACKAGES:
  case CO_TOOL_LEFTOVERS:
  default:
    return NULL;
  }
}
