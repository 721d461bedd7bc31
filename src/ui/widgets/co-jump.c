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

/* Places are measured in what is scrolled, and not in the view. GTK glides to what gets the focus,
 * and has moved the value on in this very frame when the view still shows the last one: a place in
 * the view and the value do not belong together then. The value is set in any case, as that is
 * what ends the glide; it leads to where the focus was before the page was laid out anew. */
static void
scroll (GtkWidget *widget, gboolean only_if_hidden)
{
  GtkWidget *view = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  GtkWidget *content = view != NULL ? gtk_viewport_get_child (GTK_VIEWPORT (view)) : NULL;
  GtkAdjustment *adjustment;
  graphene_rect_t bounds;
  double value, top, bottom;

  if (content == NULL || !gtk_widget_compute_bounds (widget, content, &bounds))
    return;
  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));
  value = gtk_adjustment_get_value (adjustment);
  top = bounds.origin.y + gtk_widget_get_margin_top (content);
  bottom = top + bounds.size.height;
  if (!only_if_hidden || top < value || bottom > value + gtk_adjustment_get_page_size (adjustment))
    value = top - ABOVE;
  gtk_adjustment_set_value (adjustment, value);
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
