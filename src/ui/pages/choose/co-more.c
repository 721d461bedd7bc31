/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-more.h"

/**
 * CoMore:
 *
 * A title that opens to more. What is behind it is made when it is first opened: a page with many
 * of them stays quick.
 */
struct _CoMore {
  AdwBin parent_instance;

  /* Construct */
  CoMoreFill fill;
  gpointer data;

  /* Widgets */
  GtkWidget *expander;
};

G_DEFINE_FINAL_TYPE (CoMore, co_more, ADW_TYPE_BIN)

static void
fill (CoMore *self)
{
  GtkExpander *expander = GTK_EXPANDER (self->expander);
  GtkWidget *child;

  if (!gtk_expander_get_expanded (expander) || gtk_expander_get_child (expander) != NULL)
    return;
  child = self->fill (self->data);
  gtk_widget_set_margin_top (child, 12);
  gtk_expander_set_child (expander, child);
}

static void
co_more_class_init (CoMoreClass *klass)
{
}

static void
co_more_init (CoMore *self)
{
  self->expander = gtk_expander_new (NULL);
  gtk_expander_set_resize_toplevel (GTK_EXPANDER (self->expander), FALSE);
  adw_bin_set_child (ADW_BIN (self), self->expander);
  g_signal_connect_swapped (self->expander, "notify::expanded", G_CALLBACK (fill), self);
}

/**
 * co_more_new:
 * @title: what stands there
 * @name: (nullable): what a screen reader says, where the title alone does not tell
 * @fill: makes what is behind it
 * @data: for @fill; must live as long as the widget
 *
 * Makes a title that can be opened.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_more_new (const char *title, const char *name, CoMoreFill fill_func, gpointer data)
{
  CoMore *self;
  GtkWidget *label;

  g_return_val_if_fail (title != NULL && fill_func != NULL, NULL);

  self = g_object_new (CO_TYPE_MORE, NULL);
  self->fill = fill_func;
  self->data = data;
  label = gtk_label_new (title);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_expander_set_label_widget (GTK_EXPANDER (self->expander), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name != NULL ? name : title,
                                  -1);
  return GTK_WIDGET (self);
}

/**
 * co_more_refresh:
 * @self: a title that can be opened
 *
 * Makes anew what is behind it, as soon as that is seen. The focus is not lost with it.
 */
void
co_more_refresh (CoMore *self)
{
  GtkExpander *expander;
  GtkWidget *child;

  g_return_if_fail (CO_IS_MORE (self));

  expander = GTK_EXPANDER (self->expander);
  child = gtk_expander_get_child (expander);
  if (child == NULL)
    return;
  if (gtk_widget_get_focus_child (child) != NULL || gtk_widget_is_focus (child))
    gtk_widget_grab_focus (self->expander);
  gtk_expander_set_child (expander, NULL);
  fill (self);
}

/**
 * co_more_set_expanded:
 * @self: a title that can be opened
 * @is_expanded: whether it is open
 *
 * Opens or closes it.
 */
void
co_more_set_expanded (CoMore *self, gboolean is_expanded)
{
  g_return_if_fail (CO_IS_MORE (self));

  gtk_expander_set_expanded (GTK_EXPANDER (self->expander), is_expanded);
}
