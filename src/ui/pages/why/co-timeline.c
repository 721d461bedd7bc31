/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-timeline-bar.h"
#include "co-timeline-list.h"
#include "co-timeline-reader.h"
#include "co-timeline.h"

#include <glib/gi18n.h>

/* With fewer events there is nothing to draw to scale. */
#define MANY 4

/**
 * CoTimeline:
 *
 * What happened in one place, and when. From side to side where there is room for that, and from
 * top to bottom where there is none.
 */
struct _CoTimeline {
  GtkWidget parent_instance;

  /* Widgets */
  GtkWidget *wide; /* (nullable): a child; holds @bar */
  GtkWidget *bar;  /* (nullable) */
  GtkWidget *list; /* a child */
};

G_DEFINE_FINAL_TYPE (CoTimeline, co_timeline, GTK_TYPE_WIDGET)

static int
get_least_width (GtkWidget *widget)
{
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

static GtkWidget *
choose (CoTimeline *self, int width)
{
  if (self->wide == NULL || (width >= 0 && width < get_least_width (self->wide)))
    return self->list;
  return self->wide;
}

static void
co_timeline_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  CoTimeline *self = CO_TIMELINE (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    gtk_widget_measure (self->list, orientation, -1, minimum, natural, NULL, NULL);
    if (self->wide != NULL)
      *natural = MAX (*natural, get_least_width (self->wide));
  } else {
    gtk_widget_measure (choose (self, for_size),
                        orientation,
                        for_size,
                        minimum,
                        natural,
                        NULL,
                        NULL);
  }
}

static GtkSizeRequestMode
co_timeline_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
show_only (GtkWidget *widget, gboolean is_shown)
{
  gtk_widget_set_child_visible (widget, is_shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_HIDDEN, !is_shown, -1);
}

static void
co_timeline_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  CoTimeline *self = CO_TIMELINE (widget);
  GtkWidget *shown = choose (self, width);

  show_only (self->list, shown == self->list);
  if (self->wide != NULL)
    show_only (self->wide, shown == self->wide);
  gtk_widget_size_allocate (shown, &(GtkAllocation){0, 0, width, height}, baseline);
}

static gboolean
co_timeline_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (co_timeline_get_shown (CO_TIMELINE (widget)), direction);
}

static void
co_timeline_dispose (GObject *object)
{
  CoTimeline *self = CO_TIMELINE (object);

  g_clear_pointer (&self->wide, gtk_widget_unparent);
  g_clear_pointer (&self->list, gtk_widget_unparent);
  G_OBJECT_CLASS (co_timeline_parent_class)->dispose (object);
}

static void
co_timeline_class_init (CoTimelineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_timeline_dispose;
  widget_class->measure = co_timeline_measure;
  widget_class->get_request_mode = co_timeline_get_request_mode;
  widget_class->size_allocate = co_timeline_size_allocate;
  widget_class->focus = co_timeline_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
co_timeline_init (CoTimeline *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Timeline"),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("The arrow keys go from date to date."),
                                  -1);
}

static void
add_wide (CoTimeline *self, CoSession *session, const CoLaw *law)
{
  GPtrArray *events;

  self->bar = co_timeline_bar_new (session, law);
  events = co_timeline_bar_get_events (CO_TIMELINE_BAR (self->bar));
  self->wide = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_box_append (GTK_BOX (self->wide), co_timeline_reader_new (events));
  gtk_box_append (GTK_BOX (self->wide), self->bar);
  gtk_widget_set_parent (self->wide, GTK_WIDGET (self));
}

/**
 * co_timeline_new:
 * @session: what the window is about
 * @law: what is known of a place
 *
 * Makes the timeline of a place.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_new (CoSession *session, const CoLaw *law)
{
  CoTimeline *self;

  g_return_val_if_fail (CO_IS_SESSION (session) && law != NULL, NULL);

  self = g_object_new (CO_TYPE_TIMELINE, NULL);
  self->list = co_timeline_list_new (session, law);
  gtk_widget_set_parent (self->list, GTK_WIDGET (self));
  if (law->events->len >= MANY) {
    add_wide (self, session, law);
  }
  return GTK_WIDGET (self);
}

/**
 * co_timeline_get_shown:
 * @self: a timeline
 *
 * Gets what is to be seen: the one from side to side, or the one from top to bottom.
 *
 * Returns: (transfer none): a [class@Co.TimelineBar] or a [class@Co.TimelineList]
 */
GtkWidget *
co_timeline_get_shown (CoTimeline *self)
{
  g_return_val_if_fail (CO_IS_TIMELINE (self), NULL);

  return self->wide != NULL && gtk_widget_get_child_visible (self->wide) ? self->bar : self->list;
}
