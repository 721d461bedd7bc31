/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

typedef struct _CoPlist CoPlist;

/**
 * CoPlistNode:
 *
 * A value in a property list, or `NULL` for none: all functions take that for a value that is not
 * there. Valid as long as its list.
 */
typedef struct _CoPlistNode CoPlistNode;

CoPlist *co_plist_new (const guint8 *data, gsize size, GError **error);
CoPlist *co_plist_open (CoRoot *root, const char *path, GCancellable *cancellable, GError **error);
void co_plist_free (CoPlist *self);

CoPlistNode *co_plist_get_top (CoPlist *self);
CoPlistNode *co_plist_node_find (CoPlistNode *node, const char *key);
guint co_plist_node_count (CoPlistNode *node);
CoPlistNode *co_plist_node_get (CoPlistNode *node, guint index);
char *co_plist_node_dup_text (CoPlistNode *node);
char *co_plist_dup_text (CoPlist *self, const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoPlist, co_plist_free)

G_END_DECLS
