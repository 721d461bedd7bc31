/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

/**
 * CoBrowserBase:
 * @path: (nullable): where it is, or `NULL` if it is not there
 * @names: (nullable) (element-type utf8): what is in it, folded
 *
 * A folder of a person that holds those of many programs. Begins as all zeros.
 */
typedef struct {
  char *path;
  GHashTable *names;
} CoBrowserBase;

gboolean co_browser_base_find (CoBrowserBase *self, CoRoot *root, const char *path, GError **error);
char *co_browser_base_dup_path (const CoBrowserBase *self, const char *folder);
void co_browser_base_clear (CoBrowserBase *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoBrowserBase, co_browser_base_clear)

G_END_DECLS
