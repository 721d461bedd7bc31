/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_cited_new (CoSession *session,
                         const char *title,
                         const char *text,
                         char *const *sources);
GtkWidget *co_cited_title_new (CoSession *session, const char *title, char *const *sources);

G_END_DECLS
