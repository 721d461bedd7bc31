/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include <cairo.h>

G_BEGIN_DECLS

typedef struct _CoQrCode CoQrCode;

CoQrCode *co_qr_code_new (const char *text);
void co_qr_code_free (CoQrCode *self);

guint co_qr_code_get_width (const CoQrCode *self);
gboolean co_qr_code_is_dark (const CoQrCode *self, guint column, guint row);
void co_qr_code_draw (const CoQrCode *self, cairo_t *cairo, double x, double y, double size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoQrCode, co_qr_code_free)

G_END_DECLS
