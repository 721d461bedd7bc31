/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-jump.h"

/* What is new has its place when it has been through a frame: that is after the first tick. */
#define TICKS_TO_PLACE 2

/* What is left free above it, in pixels. */
#define ABOVE 12

/* What is brought into view. */
typedef struct {
  guint n_ticks;
  gboolean only_if_hidden;
} Jump;

static void
scroll (GtkWidget *widget, gboolean only_if_hidden)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;
  double bottom;

  if (scrolled == NULL || !gtk_widget_compute_bounds (widget, scrolled, &bounds))
    return;
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  bottom = bounds.origin.y + bounds.size.height;
  if (only_if_hidden && bounds.origin.y >= 0 && bottom <= gtk_adjustment_get_page_size (adjustment))
    return;
  gtk_adjustment_set_value (adjustment,
                            gtk_adjustment_get_value (adjustment) + bounds.origin.y - ABOVE);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Jump *jump = data;

  if (++jump->n_ticks < TICKS_TO_PLACE)
    return G_SOURCE_CONTINUE;
  scroll (widget, jump->only_if_hidden);
  return G_SOURCE_REMOVE;
}

static void
jump (GtkWidget *widget, gboolean only_if_hidden)
{
  Jump *jump = g_new0 (Jump, 1);

  jump->only_if_hidden = only_if_hidden;
  gtk_widget_add_tick_callback (widget, tick_cb, jump, g_free);
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
  jump (heading, FALSE);
}

/**
 * co_jump_show:
 * @widget: a part of a page that scrolls
 *
 * Shows the beginning of what is not in view as a whole. The focus stays where it is.
 */
void
co_jump_show (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  jump (widget, TRUE);
}
