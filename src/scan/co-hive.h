/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

typedef struct _CoHive CoHive;

/**
 * CoHiveKey:
 *
 * A key of a hive; 0 is no key. Valid as long as its hive.
 */
typedef gsize CoHiveKey;

CoHive *co_hive_open (CoRoot *root, const char *path, GCancellable *cancellable, GError **error);
void co_hive_free (CoHive *self);

gboolean co_hive_is_dirty (CoHive *self);
gboolean co_hive_has_faults (CoHive *self);

CoHiveKey co_hive_get_top (CoHive *self);
CoHiveKey co_hive_find (CoHive *self, CoHiveKey key, const char *path);
GArray *co_hive_list (CoHive *self, CoHiveKey key);
char *co_hive_dup_name (CoHive *self, CoHiveKey key);
char *co_hive_dup_text (CoHive *self, CoHiveKey key, const char *value);
gboolean co_hive_get_number (CoHive *self, CoHiveKey key, const char *value, guint32 *number);
GBytes *co_hive_get_data (CoHive *self, CoHiveKey key, const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoHive, co_hive_free)

G_END_DECLS
