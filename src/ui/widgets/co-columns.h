/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_COLUMNS (co_columns_get_type ())
G_DECLARE_FINAL_TYPE (CoColumns, co_columns, CO, COLUMNS, GtkWidget)

GtkWidget *co_columns_new (int column_width);
void co_columns_append (CoColumns *self, GtkWidget *child);

G_END_DECLS
