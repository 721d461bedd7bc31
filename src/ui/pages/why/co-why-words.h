/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_why_make_answer (CoSession *session, gconstpointer statement);
const CoLaw *co_why_get_main_law (CoSession *session);
GtkWidget *co_why_make_phase (CoSession *session, const CoLaw *law, GtkWidget *headline);
char *co_why_say_quote (CoSession *session, const char *text);

G_END_DECLS
