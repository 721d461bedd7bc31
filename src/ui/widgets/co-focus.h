/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

char *co_focus_get_name (GtkWindow *window);
gboolean co_focus_grab_name (GtkWidget *root, const char *name);
gboolean co_focus_is_in (GtkWidget *widget);
void co_focus_drop (GtkWidget *widget);
gboolean co_focus_grab_heading (GtkWidget *heading);

G_END_DECLS
