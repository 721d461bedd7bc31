/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

char *co_timeline_say_days (CoSession *session, gint64 deadline, gint64 now);
GtkWidget *co_timeline_make_today (CoSession *session);

G_END_DECLS
