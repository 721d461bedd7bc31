/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"
#include "co-root.h"

G_BEGIN_DECLS

typedef struct _CoHive CoHive;

CoHive *co_hive_open (CoRoot *root, const char *path, GCancellable *cancellable, GError **error);
void co_hive_free (CoHive *self);

gboolean co_hive_is_dirty (CoHive *self);
gboolean co_hive_has_changed (CoHive *self);
CoRegistry *co_hive_get_registry (CoHive *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoHive, co_hive_free)

G_END_DECLS
