/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_TIMELINE (co_timeline_get_type ())
G_DECLARE_FINAL_TYPE (CoTimeline, co_timeline, CO, TIMELINE, GtkWidget)

GtkWidget *co_timeline_new (CoSession *session, const CoLaw *law);
GtkWidget *co_timeline_get_shown (CoTimeline *self);

G_END_DECLS
