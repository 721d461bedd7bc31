/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoTimelineForm:
 * @CO_TIMELINE_DOT: a dot, which tells what it is when it is hovered over or opened
 * @CO_TIMELINE_LABEL: the date and the title, one below the other, in a narrow column
 * @CO_TIMELINE_ROW: the same over the whole width
 *
 * What is to be seen of an event.
 */
typedef enum {
  CO_TIMELINE_DOT,
  CO_TIMELINE_LABEL,
  CO_TIMELINE_ROW,
} CoTimelineForm;

#define CO_TYPE_TIMELINE_EVENT (co_timeline_event_get_type ())
G_DECLARE_FINAL_TYPE (CoTimelineEvent, co_timeline_event, CO, TIMELINE_EVENT, GtkButton)

GtkWidget *co_timeline_event_new (CoSession *session, const CoEvent *event, CoTimelineForm form);
const char *co_timeline_event_get_name (CoTimelineEvent *self);
const CoEvent *co_timeline_event_get_event (CoTimelineEvent *self);
gint64 co_timeline_event_get_moment (CoTimelineEvent *self);
GtkPopover *co_timeline_event_get_popover (CoTimelineEvent *self);

G_END_DECLS
