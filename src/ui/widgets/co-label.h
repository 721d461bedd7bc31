/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_label_new (const char *text, const char *css_class);
GtkWidget *co_label_new_button (const char *text);

G_END_DECLS
