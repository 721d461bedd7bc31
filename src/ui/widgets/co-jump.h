/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void co_jump_to (GtkWidget *heading);
void co_jump_show (GtkWidget *widget);

G_END_DECLS
