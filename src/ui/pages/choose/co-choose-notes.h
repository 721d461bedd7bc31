/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_choose_notes_make_opening (CoSession *session);
GtkWidget *co_choose_notes_make_advice (CoSession *session);
GtkWidget *co_choose_notes_make_left_out (CoSession *session);
GtkWidget *co_choose_notes_make_voices (CoSession *session);
GtkWidget *co_choose_notes_make_rest (CoSession *session);

G_END_DECLS
