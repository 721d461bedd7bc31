/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_CAMERA (co_camera_get_type ())
G_DECLARE_FINAL_TYPE (CoCamera, co_camera, CO, CAMERA, GObject)

CoCamera *co_camera_new (const char *folder, int width, int height, gboolean is_whole);
void co_camera_take (CoCamera *self, GtkWindow *window, const char *name);
void co_camera_save_sheet (CoCamera *self);

G_END_DECLS
