/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"

/* GTK calls a widget that nobody named after its class. */
static gboolean
has_name (GtkWidget *widget)
{
  return !g_str_equal (gtk_widget_get_name (widget), G_OBJECT_TYPE_NAME (widget));
}

/**
 * co_focus_get_name:
 * @window: a window
 *
 * Tells where the focus is, so that it can come back there when everything is made anew: the name
 * (the property of GtkWidget) of the first widget around it that has one.
 *
 * Returns: (transfer full) (nullable): a name
 */
char *
co_focus_get_name (GtkWindow *window)
{
  GtkWidget *widget;

  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  for (widget = gtk_window_get_focus (window); widget != NULL && !GTK_IS_WINDOW (widget);
       widget = gtk_widget_get_parent (widget))
    if (has_name (widget))
      return g_strdup (gtk_widget_get_name (widget));
  return NULL;
}

static GtkWidget *
find (GtkWidget *root, const char *name)
{
  if (g_str_equal (gtk_widget_get_name (root), name))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    GtkWidget *found = find (child, name);

    if (found != NULL)
      return found;
  }
  return NULL;
}

/* The rows of a list take the focus themselves; what one works with is the button in it. */
static gboolean
grab (GtkWidget *widget)
{
  GtkWidget *button = ADW_IS_ACTION_ROW (widget)
                        ? adw_action_row_get_activatable_widget (ADW_ACTION_ROW (widget))
                        : NULL;

  return gtk_widget_grab_focus (button != NULL ? button : widget);
}

/**
 * co_focus_grab_name:
 * @root: what holds the widget
 * @name: (nullable): the name of a widget
 *
 * Moves the focus to a widget of that name, if it is there.
 *
 * Returns: whether it has the focus now
 */
gboolean
co_focus_grab_name (GtkWidget *root, const char *name)
{
  GtkWidget *widget;

  g_return_val_if_fail (GTK_IS_WIDGET (root), FALSE);

  widget = name != NULL ? find (root, name) : NULL;
  return widget != NULL && gtk_widget_get_mapped (widget) && grab (widget);
}

/**
 * co_focus_is_in:
 * @widget: a widget in a window
 *
 * Tells whether the focus is on a widget, or on something in it.
 *
 * Returns: whether it is
 */
gboolean
co_focus_is_in (GtkWidget *widget)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), FALSE);

  root = gtk_widget_get_root (widget);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/**
 * co_focus_drop:
 * @widget: a widget
 *
 * Takes the focus away from all of its window, before what has it goes away. Else GTK hands it on
 * by itself: to another page, where all of the first text that can be copied is marked, and stays
 * so when the heading gets the focus; or to nothing.
 */
void
co_focus_drop (GtkWidget *widget)
{
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  root = gtk_widget_get_root (widget);
  if (root != NULL)
    gtk_root_set_focus (root, NULL);
}

/**
 * co_focus_grab_heading:
 * @heading: a widget that says what follows it
 *
 * Moves the focus to a heading, so that a screen reader reads on from there. A label refuses the
 * focus if none of its text can be selected; here it may have it all the same.
 *
 * Returns: whether it has the focus now
 */
gboolean
co_focus_grab_heading (GtkWidget *heading)
{
  g_return_val_if_fail (GTK_IS_WIDGET (heading), FALSE);

  if (!GTK_IS_LABEL (heading))
    return gtk_widget_grab_focus (heading);
  if (!gtk_widget_get_mapped (heading))
    return FALSE;
  gtk_root_set_focus (gtk_widget_get_root (heading), heading);
  return gtk_widget_is_focus (heading);
}
