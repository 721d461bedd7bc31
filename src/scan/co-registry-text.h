/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _CoRegistryText CoRegistryText;

CoRegistryText *co_registry_text_new (void);
void co_registry_text_free (CoRegistryText *self);

gboolean co_registry_text_add (CoRegistryText *self,
                               GBytes *bytes,
                               gboolean *faults,
                               GError **error);
CoRegistry *co_registry_text_get_registry (CoRegistryText *self);
gboolean co_registry_text_covers (CoRegistryText *self, const char *path);
gboolean co_registry_text_is_empty (CoRegistryText *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoRegistryText, co_registry_text_free)

G_END_DECLS
