/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_RESULT_BAR (co_result_bar_get_type ())
G_DECLARE_FINAL_TYPE (CoResultBar, co_result_bar, CO, RESULT_BAR, GtkWidget)

GtkWidget *co_result_bar_new (double fraction, const char *name);

G_END_DECLS
