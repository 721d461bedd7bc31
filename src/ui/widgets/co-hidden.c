/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hidden.h"

/* What a stack does not show is hidden from screen readers too; GTK 4.8 does not tell them. */

/**
 * co_hidden_tell:
 * @shown: the child of a stack that it shows
 *
 * Tells screen readers that its siblings are hidden, and that it is not.
 */
void
co_hidden_tell (GtkWidget *shown)
{
  GtkWidget *stack;

  g_return_if_fail (GTK_IS_WIDGET (shown));

  stack = gtk_widget_get_parent (shown);
  for (GtkWidget *child = gtk_widget_get_first_child (stack); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_accessible_update_state (GTK_ACCESSIBLE (child),
                                 GTK_ACCESSIBLE_STATE_HIDDEN,
                                 child != shown,
                                 -1);
}

static void
changed_cb (GtkStack *stack)
{
  GtkWidget *shown = gtk_stack_get_visible_child (stack);

  if (shown != NULL)
    co_hidden_tell (shown);
}

/**
 * co_hidden_follow:
 * @stack: a stack that has its children
 *
 * Tells screen readers what the stack hides, now and whenever it shows another child.
 */
void
co_hidden_follow (GtkStack *stack)
{
  g_return_if_fail (GTK_IS_STACK (stack));

  g_signal_connect (stack, "notify::visible-child", G_CALLBACK (changed_cb), NULL);
  changed_cb (stack);
}
