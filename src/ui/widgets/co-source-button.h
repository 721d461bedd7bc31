/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_source_button_new (CoSession *session, const char *const *sources);
GtkWidget *co_source_button_new_with_words (CoSession *session, const char *const *sources);

G_END_DECLS
