/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void co_hidden_tell (GtkWidget *shown);
void co_hidden_follow (GtkStack *stack);

G_END_DECLS
