/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How far a disc goes from its middle, in pixels. */
#define CO_TIMELINE_TRACK_RADIUS 6.0

/**
 * CoTimelineMark:
 * @CO_TIMELINE_MARK_NOTCH: a small event: a short stroke at the upper edge
 * @CO_TIMELINE_MARK_DISC: a big event
 * @CO_TIMELINE_MARK_NOW: today: a stroke across the line
 *
 * What a mark looks like.
 */
typedef enum { CO_TIMELINE_MARK_NOTCH, CO_TIMELINE_MARK_DISC, CO_TIMELINE_MARK_NOW } CoTimelineMark;

#define CO_TYPE_TIMELINE_TRACK (co_timeline_track_get_type ())
G_DECLARE_FINAL_TYPE (CoTimelineTrack, co_timeline_track, CO, TIMELINE_TRACK, GtkWidget)

GtkWidget *co_timeline_track_new (CoSession *session, gint64 deadline, gint64 now);
void co_timeline_track_set_band (CoTimelineTrack *self, double from, double to);
void co_timeline_track_set_turn (CoTimelineTrack *self, double turn);
void co_timeline_track_clear_marks (CoTimelineTrack *self);
void co_timeline_track_add_mark (CoTimelineTrack *self, CoTimelineMark form, double x);

G_END_DECLS
