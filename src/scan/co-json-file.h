/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

gboolean co_json_bytes_are_blank (GBytes *bytes);
JsonNode *co_json_bytes_parse_object (GBytes *bytes, const char *what, GError **error);
JsonNode *co_json_file_read (CoRoot *root,
                             const char *path,
                             GCancellable *cancellable,
                             GError **error);

JsonObject *co_json_node_get_object (JsonNode *node);
JsonObject *co_json_object_get_object (JsonObject *object, const char *member);
JsonArray *co_json_object_get_array (JsonObject *object, const char *member);
const char *co_json_object_get_text (JsonObject *object, const char *member);
gboolean co_json_object_get_number (JsonObject *object, const char *member, gint64 *number);

G_END_DECLS
