/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_PICTURE (co_picture_get_type ())
G_DECLARE_FINAL_TYPE (CoPicture, co_picture, CO, PICTURE, GtkWidget)

GtkWidget *co_picture_new (const char *name, int width);
void co_picture_set_name (CoPicture *self, const char *name);
gboolean co_picture_exists (const char *name);

G_END_DECLS
