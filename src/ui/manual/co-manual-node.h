/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoManualNode CoManualNode;

CoManualNode *co_manual_node_parse (GBytes *bytes, GError **error);
void co_manual_node_free (CoManualNode *self);

gboolean co_manual_node_is (const CoManualNode *self, const char *name);
const char *co_manual_node_get_text (const CoManualNode *self);
const char *co_manual_node_get_attribute (const CoManualNode *self, const char *name);
guint co_manual_node_count_children (const CoManualNode *self);
const CoManualNode *co_manual_node_get_child (const CoManualNode *self, guint i);
const CoManualNode *co_manual_node_find (const CoManualNode *self, const char *name);
char *co_manual_node_to_plain (const CoManualNode *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoManualNode, co_manual_node_free)

G_END_DECLS
