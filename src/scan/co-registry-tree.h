/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry-value.h"
#include "co-registry.h"

G_BEGIN_DECLS

typedef struct _CoRegistryTree CoRegistryTree;

CoRegistryTree *co_registry_tree_new (void);
CoRegistry *co_registry_tree_to_registry (CoRegistryTree *self);

CoRegistryKey co_registry_tree_reach (CoRegistryTree *self, CoRegistryKey parent, const char *name);
gboolean co_registry_tree_add (CoRegistryTree *self,
                               CoRegistryKey key,
                               const char *name,
                               const CoRegistryValue *value);
void co_registry_tree_set_listed (CoRegistryTree *self, CoRegistryKey key);
gboolean co_registry_tree_is_listed (CoRegistryTree *self, CoRegistryKey key);
void co_registry_tree_set_faults (CoRegistryTree *self);

G_END_DECLS
