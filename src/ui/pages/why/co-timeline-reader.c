/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-timeline-reader.h"

#include <glib/gi18n.h>

/**
 * CoTimelineReader:
 *
 * A line above a timeline that tells what the dot is that the pointer or the keyboard is at,
 * without a click. A screen reader needs it not, as each button has that as its name.
 */
struct _CoTimelineReader {
  AdwBin parent_instance;

  /* Construct */
  GPtrArray *events; /* (owned) (element-type CoTimelineEvent) */

  /* Widgets */
  GtkWidget *label;
};

G_DEFINE_FINAL_TYPE (CoTimelineReader, co_timeline_reader, ADW_TYPE_BIN)

/* The event that the pointer is at; without one, that where the keyboard is. */
static CoTimelineEvent *
find_event (CoTimelineReader *self)
{
  CoTimelineEvent *focused = NULL;

  for (guint i = 0; i < self->events->len; i++) {
    GtkWidget *event = g_ptr_array_index (self->events, i);
    GtkStateFlags flags = gtk_widget_get_state_flags (event);

    if ((flags & GTK_STATE_FLAG_PRELIGHT) != 0)
      return CO_TIMELINE_EVENT (event);
    if ((flags & GTK_STATE_FLAG_FOCUSED) != 0)
      focused = CO_TIMELINE_EVENT (event);
  }
  return focused;
}

static void
update (CoTimelineReader *self)
{
  CoTimelineEvent *event = find_event (self);

  gtk_label_set_label (GTK_LABEL (self->label),
                       event != NULL ? co_timeline_event_get_name (event)
                                     : _ ("Point at a dot to read what it is. Click for more."));
}

static void
co_timeline_reader_dispose (GObject *object)
{
  CoTimelineReader *self = CO_TIMELINE_READER (object);

  g_clear_pointer (&self->events, g_ptr_array_unref);
  G_OBJECT_CLASS (co_timeline_reader_parent_class)->dispose (object);
}

static void
co_timeline_reader_class_init (CoTimelineReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = co_timeline_reader_dispose;
}

static void
co_timeline_reader_init (CoTimelineReader *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL,
                              "accessible-role",
                              GTK_ACCESSIBLE_ROLE_PRESENTATION,
                              "ellipsize",
                              PANGO_ELLIPSIZE_END,
                              "xalign",
                              0.0,
                              NULL);
  adw_bin_set_child (ADW_BIN (self), self->label);
}

/**
 * co_timeline_reader_new:
 * @events: (element-type CoTimelineEvent): the buttons of a timeline
 *
 * Makes the line that tells what they are.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_timeline_reader_new (GPtrArray *events)
{
  CoTimelineReader *self;

  g_return_val_if_fail (events != NULL, NULL);

  self = g_object_new (CO_TYPE_TIMELINE_READER, NULL);
  self->events = g_ptr_array_ref (events);
  for (guint i = 0; i < events->len; i++)
    g_signal_connect_object (g_ptr_array_index (events, i),
                             "state-flags-changed",
                             G_CALLBACK (update),
                             self,
                             G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
