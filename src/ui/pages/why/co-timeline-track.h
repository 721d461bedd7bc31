/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_TIMELINE_TRACK (co_timeline_track_get_type ())
G_DECLARE_FINAL_TYPE (CoTimelineTrack, co_timeline_track, CO, TIMELINE_TRACK, GtkWidget)

GtkWidget *co_timeline_track_new (CoSession *session, gint64 deadline, gint64 now);
void co_timeline_track_set_band (CoTimelineTrack *self, double from, double to);
void co_timeline_track_set_turn (CoTimelineTrack *self, double turn);

G_END_DECLS
