/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-json-place.h"

static void
append_place (GString *out, const CoJsonPlace *place)
{
  if (place->up == NULL) {
    g_string_append_printf (out, "%s: ", place->file);
    return;
  }
  append_place (out, place->up);
  if (place->member != NULL)
    g_string_append_printf (out, "/%s", place->member);
  else
    g_string_append_printf (out, "/%u", place->index);
}

/**
 * co_json_place_set_error:
 * @self: where the fault is
 * @error: (out) (optional): return location for a [error@Co.Error]
 * @format: what is wrong, as for printf(3)
 * @...: arguments of @format
 *
 * Sets an error that names the file, the place in it as a JSON pointer, and the cause.
 */
void
co_json_place_set_error (const CoJsonPlace *self, GError **error, const char *format, ...)
{
  g_autoptr (GString) where = g_string_new (NULL);
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  append_place (where, self);
  if (self->up != NULL)
    g_string_append (where, ": ");
  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s%s", where->str, what);
}

/**
 * co_json_object:
 * @node: (nullable): a node
 * @members: (array zero-terminated=1): the names of members that may be there
 * @place: where @node is
 * @error: return location for a [error@Co.Error]
 *
 * Gets an object that has no other members than those named: a misspelled name is found here.
 *
 * Returns: (transfer none): the object, or `NULL` on error
 */
JsonObject *
co_json_object (JsonNode *node,
                const char *const *members,
                const CoJsonPlace *place,
                GError **error)
{
  JsonObject *object;
  JsonObjectIter iter;
  const char *name;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)) {
    co_json_place_set_error (place, error, "must be an object");
    return NULL;
  }
  object = json_node_get_object (node);
  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL)) {
    if (!g_strv_contains (members, name)) {
      CoJsonPlace here = CO_JSON_MEMBER (place, name);

      co_json_place_set_error (&here, error, "no member of this name is known");
      return NULL;
    }
  }
  return object;
}

static JsonNode *
get_member (JsonObject *object, const char *name, const CoJsonPlace *place, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  if (node == NULL)
    co_json_place_set_error (place, error, "“%s” is missing", name);
  return node;
}

/**
 * co_json_member_array:
 * @object: an object
 * @name: the name of a member
 * @place: where @object is
 * @error: return location for a [error@Co.Error]
 *
 * Gets a list.
 *
 * Returns: (transfer none): the list, or `NULL` on error
 */
JsonArray *
co_json_member_array (JsonObject *object,
                      const char *name,
                      const CoJsonPlace *place,
                      GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  JsonNode *node = get_member (object, name, place, error);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_ARRAY (node)) {
    co_json_place_set_error (&here, error, "must be a list");
    return NULL;
  }
  return json_node_get_array (node);
}

static const char *
get_string (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  const char *text;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING) {
    co_json_place_set_error (place, error, "must be a text");
    return NULL;
  }
  text = json_node_get_string (node);
  if (*text == '\0') {
    co_json_place_set_error (place, error, "must not be empty");
    return NULL;
  }
  return text;
}

/**
 * co_json_member_string:
 * @object: an object
 * @name: the name of a member
 * @place: where @object is
 * @error: return location for a [error@Co.Error]
 *
 * Gets a text that must be there and not empty.
 *
 * Returns: (transfer none): the text, or `NULL` on error
 */
const char *
co_json_member_string (JsonObject *object,
                       const char *name,
                       const CoJsonPlace *place,
                       GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  JsonNode *node = get_member (object, name, place, error);

  return node != NULL ? get_string (node, &here, error) : NULL;
}

/**
 * co_json_optional_string:
 * @object: an object
 * @name: the name of a member
 * @place: where @object is
 * @value: (out) (transfer none) (nullable): the text, or `NULL` if it is not there
 * @error: return location for a [error@Co.Error]
 *
 * Gets a text that may be there.
 *
 * Returns: whether there was no error
 */
gboolean
co_json_optional_string (JsonObject *object,
                         const char *name,
                         const CoJsonPlace *place,
                         const char **value,
                         GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  JsonNode *node = json_object_get_member (object, name);

  *value = NULL;
  if (node == NULL)
    return TRUE;
  *value = get_string (node, &here, error);
  return *value != NULL;
}

/**
 * co_json_member_strv:
 * @object: an object
 * @name: the name of a member
 * @place: where @object is
 * @error: return location for a [error@Co.Error]
 *
 * Gets a list of texts; a list that is not there is an empty one.
 *
 * Returns: (transfer full): the texts, or `NULL` on error
 */
GStrv
co_json_member_strv (JsonObject *object, const char *name, const CoJsonPlace *place, GError **error)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  CoJsonPlace list = CO_JSON_MEMBER (place, name);
  JsonArray *array;

  if (!json_object_has_member (object, name))
    return g_strv_builder_end (builder);
  array = co_json_member_array (object, name, place, error);
  if (array == NULL)
    return NULL;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    const char *text = get_string (json_array_get_element (array, i), &here, error);

    if (text == NULL)
      return NULL;
    g_strv_builder_add (builder, text);
  }
  return g_strv_builder_end (builder);
}

/**
 * co_json_member_int:
 * @object: an object
 * @name: the name of a member
 * @place: where @object is
 * @value: (out): the number
 * @error: return location for a [error@Co.Error]
 *
 * Gets a whole number that must be there.
 *
 * Returns: whether it was there
 */
gboolean
co_json_member_int (JsonObject *object,
                    const char *name,
                    const CoJsonPlace *place,
                    gint64 *value,
                    GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  JsonNode *node = get_member (object, name, place, error);

  if (node == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64) {
    co_json_place_set_error (&here, error, "must be a whole number");
    return FALSE;
  }
  *value = json_node_get_int (node);
  return TRUE;
}
