/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_TIMELINE_BAR (co_timeline_bar_get_type ())
G_DECLARE_FINAL_TYPE (CoTimelineBar, co_timeline_bar, CO, TIMELINE_BAR, GtkWidget)

GtkWidget *co_timeline_bar_new (CoSession *session, const CoLaw *law);
GPtrArray *co_timeline_bar_get_events (CoTimelineBar *self);

G_END_DECLS
