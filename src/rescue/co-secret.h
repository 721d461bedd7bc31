/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoSecret CoSecret;

CoSecret *co_secret_new (gsize size);
void co_secret_free (CoSecret *self);
void co_secret_append (CoSecret *self, const char *text, gssize length);
const char *co_secret_get_text (const CoSecret *self);
gsize co_secret_get_length (const CoSecret *self);
char *co_secret_grow (CoSecret *self, gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoSecret, co_secret_free)

G_END_DECLS
