/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void co_link_launch (GtkWidget *widget,
                     const char *address,
                     GAsyncReadyCallback launched,
                     gpointer data);
void co_link_open (GtkWidget *widget, const char *address);

G_END_DECLS
