/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-jump.h"

/* What is new has its place when it has been through a frame: that is after the first tick. */
#define TICKS_TO_PLACE 2

/* What is left free above the heading, in pixels. */
#define ABOVE 12

static void
scroll (GtkWidget *heading)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (heading, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  graphene_point_t place;

  if (scrolled == NULL ||
      !gtk_widget_compute_point (heading, scrolled, &GRAPHENE_POINT_INIT (0, 0), &place))
    return;
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + place.y - ABOVE);
}

static gboolean
tick_cb (GtkWidget *heading, GdkFrameClock *clock, gpointer data)
{
  guint *n_ticks = data;

  if (++*n_ticks < TICKS_TO_PLACE)
    return G_SOURCE_CONTINUE;
  scroll (heading);
  return G_SOURCE_REMOVE;
}

/**
 * co_jump_to:
 * @heading: a heading on a page that scrolls
 *
 * Brings a part of a page to the top of the view. The focus goes there too, so that a keyboard and
 * a screen reader go on from there.
 */
void
co_jump_to (GtkWidget *heading)
{
  g_return_if_fail (GTK_IS_WIDGET (heading));

  co_focus_grab_heading (heading);
  gtk_widget_add_tick_callback (heading, tick_cb, g_new0 (guint, 1), g_free);
}
