/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-label.h"
#include "co-law-words.h"
#include "co-timeline-event.h"
#include "co-timeline-list.h"
#include "co-timeline-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Up to so many events are all shown at once. */
#define FEW 5

/* The line at the side: how far from it, and the discs on it, from the top of a row. */
#define LINE_X      11.0
#define KEY_RADIUS  6.0
#define DOT_RADIUS  3.5
#define DISC_OFFSET 13.0

/**
 * CoTimelineList:
 *
 * A timeline from top to bottom, for where there is no room beside: a row for each big event and
 * for today, and the small ones when they are asked for. A line at the side joins them.
 */
struct _CoTimelineList {
  GtkWidget parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  const CoLaw *law;   /* (unowned): of the catalog of the session */

  /* State */
  gint64 now;
  gint64 deadline;  /* 0 if there is none */
  gboolean is_full; /* whether the small events are shown */

  /* Widgets; all are children */
  GtkWidget *today;
  GtkWidget *more; /* (nullable): shows the small ones */
};

G_DEFINE_FINAL_TYPE (CoTimelineList, co_timeline_list, GTK_TYPE_WIDGET)

/* --- The rows ----------------------------------------------------------------------------------
 */

static gboolean
is_shown (CoTimelineList *self, const CoEvent *event)
{
  return event->key || self->is_full || self->law->events->len <= FEW;
}

static void
remove_rows (CoTimelineList *self)
{
  GtkWidget *next;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = next) {
    next = gtk_widget_get_next_sibling (child);
    if (child != self->more)
      gtk_widget_unparent (child);
  }
}

static void
add_today (CoTimelineList *self)
{
  g_autofree char *days = NULL;
  GtkWidget *label;

  self->today = co_timeline_make_today (self->session);
  if (self->deadline != 0 && self->now > self->deadline) {
    days = co_timeline_say_days (self->session, self->deadline, self->now);
    label = gtk_label_new (days);
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_box_append (GTK_BOX (self->today), label);
  }
  gtk_widget_insert_before (self->today, GTK_WIDGET (self), self->more);
}

static void
fill_rows (CoTimelineList *self)
{
  self->today = NULL;
  for (guint i = 0; i < self->law->events->len; i++) {
    const CoEvent *event = g_ptr_array_index (self->law->events, i);
    GtkWidget *row;

    if (!is_shown (self, event))
      continue;
    row = g_object_ref_sink (co_timeline_event_new (self->session, event, CO_TIMELINE_ROW));
    if (self->today == NULL && co_timeline_event_get_moment (CO_TIMELINE_EVENT (row)) > self->now)
      add_today (self);
    gtk_widget_insert_before (row, GTK_WIDGET (self), self->more);
    g_object_unref (row);
  }
  if (self->today == NULL)
    add_today (self);
}

static void
update_more (CoTimelineList *self)
{
  g_autofree char *all =
    co_language_format (co_session_get_language (self->session),
                        _ ("{dates, plural, one {Show # date} other {Show all # dates}}"),
                        "dates",
                        self->law->events->len,
                        NULL);

  gtk_button_set_label (GTK_BUTTON (self->more),
                        self->is_full ? _ ("Show only the main dates") : all);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->more),
                               GTK_ACCESSIBLE_STATE_EXPANDED,
                               self->is_full,
                               -1);
}

static void
more_cb (CoTimelineList *self)
{
  self->is_full = !self->is_full;
  remove_rows (self);
  fill_rows (self);
  update_more (self);
}

static void
add_more (CoTimelineList *self)
{
  guint n_hidden = 0;

  for (guint i = 0; i < self->law->events->len; i++)
    n_hidden += !is_shown (self, g_ptr_array_index (self->law->events, i));
  if (n_hidden == 0)
    return;
  self->more = co_label_new_button ("");
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (more_cb), self);
  update_more (self);
}

/* --- The line at the side ------------------------------------------------------------------------
 */

static double
get_disc (CoTimelineList *self, GtkWidget *row)
{
  graphene_rect_t place;

  if (!gtk_widget_compute_bounds (row, GTK_WIDGET (self), &place))
    return 0;
  return place.origin.y + DISC_OFFSET;
}

static void
draw_disc (CoTimelineList *self, cairo_t *cairo, GtkWidget *row, double x)
{
  double y = get_disc (self, row);

  cairo_new_sub_path (cairo);
  if (row == self->today)
    cairo_rectangle (cairo, x - KEY_RADIUS, y - 1.5, 2 * KEY_RADIUS, 3);
  else if (co_timeline_event_get_event (CO_TIMELINE_EVENT (row))->key)
    cairo_arc (cairo, x, y, KEY_RADIUS, 0, 2 * G_PI);
  else
    cairo_arc (cairo, x, y, DOT_RADIUS, 0, 2 * G_PI);
  cairo_fill (cairo);
}

static void
draw_line (cairo_t *cairo, double x, double from, double to, double width)
{
  cairo_set_line_width (cairo, width);
  cairo_move_to (cairo, x, from);
  cairo_line_to (cairo, x, to);
  cairo_stroke (cairo);
}

/* From the deadline to today the line is a band. */
static void
draw_band (CoTimelineList *self, cairo_t *cairo, double x)
{
  GtkStyleContext *style = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color;

  if (self->deadline == 0 || self->now <= self->deadline ||
      !gtk_style_context_lookup_color (style, "accent_bg_color", &color))
    return;
  gdk_cairo_set_source_rgba (cairo, &color);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self)); row != self->today;
       row = gtk_widget_get_next_sibling (row)) {
    gint64 moment = co_timeline_event_get_moment (CO_TIMELINE_EVENT (row));

    if (moment >= self->deadline) {
      draw_line (cairo, x, get_disc (self, row), get_disc (self, self->today), 6);
      return;
    }
  }
}

static void
co_timeline_list_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  CoTimelineList *self = CO_TIMELINE_LIST (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  gboolean is_mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  double x = is_mirrored ? width - LINE_X : LINE_X;
  GtkWidget *last = self->more != NULL ? gtk_widget_get_prev_sibling (self->more)
                                       : gtk_widget_get_last_child (widget);
  GdkRGBA color;
  GdkRGBA faint;
  cairo_t *cairo;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  faint = color;
  if (!adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    faint.alpha *= 0.4f;
  cairo = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  gdk_cairo_set_source_rgba (cairo, &faint);
  draw_line (cairo,
             x,
             get_disc (self, gtk_widget_get_first_child (widget)),
             get_disc (self, last),
             2);
  draw_band (self, cairo, x);
  gdk_cairo_set_source_rgba (cairo, &color);
  for (GtkWidget *row = gtk_widget_get_first_child (widget); row != NULL && row != self->more;
       row = gtk_widget_get_next_sibling (row))
    draw_disc (self, cairo, row, x);
  cairo_destroy (cairo);
  GTK_WIDGET_CLASS (co_timeline_list_parent_class)->snapshot (widget, snapshot);
}

/* --- Class ---------------------------------------------------------------------------------------
 */

static void
co_timeline_list_dispose (GObject *object)
{
  CoTimelineList *self = CO_TIMELINE_LIST (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_timeline_list_parent_class)->dispose (object);
}

static void
co_timeline_list_class_init (CoTimelineListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_timeline_list_dispose;
  widget_class->snapshot = co_timeline_list_snapshot;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cotimelinelist");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_timeline_list_init (CoTimelineList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
}

/**
 * co_timeline_list_new:
 * @session: what the window is about
 * @law: what is known of a place
 *
 * Makes the timeline of a place.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_list_new (CoSession *session, const CoLaw *law)
{
  CoTimelineList *self;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GDateTime) deadline = NULL;

  g_return_val_if_fail (CO_IS_SESSION (session) && law != NULL, NULL);

  now = co_session_get_now (session);
  deadline = co_law_get_deadline (law, g_date_time_get_timezone (now));
  self = g_object_new (CO_TYPE_TIMELINE_LIST, NULL);
  self->session = g_object_ref (session);
  self->law = law;
  self->now = g_date_time_to_unix (now);
  self->deadline = deadline != NULL ? g_date_time_to_unix (deadline) : 0;
  add_more (self);
  fill_rows (self);
  return GTK_WIDGET (self);
}
