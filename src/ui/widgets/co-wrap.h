/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_WRAP (co_wrap_get_type ())
G_DECLARE_FINAL_TYPE (CoWrap, co_wrap, CO, WRAP, GtkWidget)

GtkWidget *co_wrap_new (void);
void co_wrap_append (CoWrap *self, GtkWidget *child);

G_END_DECLS
