/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_WHY_VIEWS (co_why_views_get_type ())
G_DECLARE_FINAL_TYPE (CoWhyViews, co_why_views, CO, WHY_VIEWS, GtkWidget)

GtkWidget *co_why_views_new (CoSession *session);

G_END_DECLS
