/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-json-check.h"
#include "co-json-file.h"
#include "co-root-file.h"

/* A true file of a browser has a few megabytes. */
#define MAX_SIZE (64 * 1024 * 1024)

/**
 * co_json_bytes_are_blank:
 * @bytes: the content of a file
 *
 * Tells whether there is nothing in a file: it is empty, or full of zeros, as many a file is after
 * a power cut. The program whose file it is begins anew then.
 *
 * Returns: whether it is blank
 */
gboolean
co_json_bytes_are_blank (GBytes *bytes)
{
  gsize size = 0;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < size; i++)
    if (data[i] != 0)
      return FALSE;
  return TRUE;
}

/**
 * co_json_bytes_parse_object:
 * @bytes: the content of a file from a strange disk
 * @what: how to call it in an error
 * @error: return location for a [error@Co.Error]
 *
 * Parses JSON whose every byte may be hostile, and whose top must be an object. A pure function.
 *
 * Returns: (transfer full): the top of it, or `NULL` on error
 */
JsonNode *
co_json_bytes_parse_object (GBytes *bytes, const char *what, GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (bytes != NULL && what != NULL, NULL);

  node = co_json_parse (bytes, what, error);
  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: is not an object", what);
    return NULL;
  }
  return g_steal_pointer (&node);
}

/**
 * co_json_file_read:
 * @root: a root
 * @path: a path in its own spelling
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads a file in JSON.
 *
 * Returns: (transfer full): the top of it, or `NULL` on error
 */
JsonNode *
co_json_file_read (CoRoot *root, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = co_root_read_file (root, path, MAX_SIZE, cancellable, error);

  return bytes != NULL ? co_json_parse (bytes, path, error) : NULL;
}

/**
 * co_json_node_get_object:
 * @node: (nullable): a node
 *
 * Gets a node as an object.
 *
 * Returns: (transfer none) (nullable): the object, or `NULL` if it is something else
 */
JsonObject *
co_json_node_get_object (JsonNode *node)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

static JsonNode *
get_member (JsonObject *object, const char *member)
{
  return object != NULL ? json_object_get_member (object, member) : NULL;
}

/**
 * co_json_object_get_object:
 * @object: (nullable): an object
 * @member: the name of a member
 *
 * Gets a member that is an object.
 *
 * Returns: (transfer none) (nullable): the object, or `NULL` if it is missing or something else
 */
JsonObject *
co_json_object_get_object (JsonObject *object, const char *member)
{
  return co_json_node_get_object (get_member (object, member));
}

/**
 * co_json_object_get_array:
 * @object: (nullable): an object
 * @member: the name of a member
 *
 * Gets a member that is a list.
 *
 * Returns: (transfer none) (nullable): the list, or `NULL` if it is missing or something else
 */
JsonArray *
co_json_object_get_array (JsonObject *object, const char *member)
{
  JsonNode *node = get_member (object, member);

  return node != NULL && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

/**
 * co_json_object_get_text:
 * @object: (nullable): an object
 * @member: the name of a member
 *
 * Gets a member that is a text.
 *
 * Returns: (nullable): the text, or `NULL` if it is missing, empty or something else
 */
const char *
co_json_object_get_text (JsonObject *object, const char *member)
{
  JsonNode *node = get_member (object, member);
  const char *text = NULL;

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) &&
      json_node_get_value_type (node) == G_TYPE_STRING)
    text = json_node_get_string (node);
  return text != NULL && *text != '\0' ? text : NULL;
}

/**
 * co_json_object_get_number:
 * @object: (nullable): an object
 * @member: the name of a member
 * @number: (out): the number
 *
 * Gets a member that is a whole number, or true or false as 1 and 0.
 *
 * Returns: whether it is there and a number
 */
gboolean
co_json_object_get_number (JsonObject *object, const char *member, gint64 *number)
{
  JsonNode *node = get_member (object, member);
  GType type = node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : 0;

  *number = 0;
  if (type == G_TYPE_INT64)
    *number = json_node_get_int (node);
  else if (type == G_TYPE_BOOLEAN)
    *number = json_node_get_boolean (node) ? 1 : 0;
  return type == G_TYPE_INT64 || type == G_TYPE_BOOLEAN;
}
