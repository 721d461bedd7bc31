/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_TIMELINE_LIST (co_timeline_list_get_type ())
G_DECLARE_FINAL_TYPE (CoTimelineList, co_timeline_list, CO, TIMELINE_LIST, GtkWidget)

GtkWidget *co_timeline_list_new (CoSession *session, const CoLaw *law);

G_END_DECLS
