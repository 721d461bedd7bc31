/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result-bar.h"

#include <math.h>

#define THICKNESS 12

/**
 * CoResultBar:
 *
 * A bar of a chart. Its colours are those of the style sheet, so that they follow the theme; it
 * grows from where text begins.
 */
struct _CoResultBar {
  GtkWidget parent_instance;

  /* Construct */
  double fraction;

  /* Widgets */
  GtkWidget *filled;
};

G_DEFINE_FINAL_TYPE (CoResultBar, co_result_bar, GTK_TYPE_WIDGET)

static void
co_result_bar_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  *minimum = THICKNESS;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 10 * THICKNESS : THICKNESS;
}

static void
co_result_bar_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoResultBar *self = CO_RESULT_BAR (widget);
  GtkAllocation place = {.width = (int) lround (width * self->fraction), .height = height};

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    place.x = width - place.width;
  gtk_widget_set_child_visible (self->filled, place.width > 0);
  if (place.width > 0)
    gtk_widget_size_allocate (self->filled, &place, -1);
}

static void
co_result_bar_dispose (GObject *object)
{
  CoResultBar *self = CO_RESULT_BAR (object);

  g_clear_pointer (&self->filled, gtk_widget_unparent);
  G_OBJECT_CLASS (co_result_bar_parent_class)->dispose (object);
}

static void
co_result_bar_class_init (CoResultBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_result_bar_dispose;
  widget_class->measure = co_result_bar_measure;
  widget_class->size_allocate = co_result_bar_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
  gtk_widget_class_set_css_name (widget_class, "coresultbar");
}

static void
co_result_bar_init (CoResultBar *self)
{
  self->filled = g_object_new (GTK_TYPE_BOX,
                               "accessible-role",
                               GTK_ACCESSIBLE_ROLE_PRESENTATION,
                               "css-name",
                               "filled",
                               NULL);
  gtk_widget_set_parent (self->filled, GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * co_result_bar_new:
 * @fraction: how much of it is filled, from 0 to 1
 * @name: what a screen reader says
 *
 * Makes a bar.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_result_bar_new (double fraction, const char *name)
{
  CoResultBar *self;

  g_return_val_if_fail (fraction >= 0 && fraction <= 1 && name != NULL, NULL);

  self = g_object_new (CO_TYPE_RESULT_BAR, NULL);
  self->fraction = fraction;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN,
                                  0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  1.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  fraction,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  name,
                                  -1);
  return GTK_WIDGET (self);
}
