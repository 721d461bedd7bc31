/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_BESIDE (co_beside_get_type ())

G_DECLARE_FINAL_TYPE (CoBeside, co_beside, CO, BESIDE, GtkWidget)

GtkWidget *co_beside_new (GtkWidget *content, GtkWidget *side, int spacing);

G_END_DECLS
