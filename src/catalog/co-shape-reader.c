/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-phrase.h"
#include "co-shape.h"

static const CoField *
find_field (const CoShape *self, const char *name)
{
  for (guint i = 0; i < self->n_fields; i++)
    if (g_str_equal (self->fields[i].name, name))
      return &self->fields[i];
  return NULL;
}

static int
find_word (const char *const *words, const char *text, const CoJsonPlace *place, GError **error)
{
  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], text))
      return i;
  co_json_place_set_error (place, error, "“%s” is not a word we know here", text);
  return -1;
}

static gboolean
read_choice (JsonObject *object,
             const CoField *field,
             int *value,
             const CoJsonPlace *up,
             GError **error)
{
  CoJsonPlace place = CO_JSON_MEMBER (up, field->name);
  const char *text = co_json_member_string (object, field->name, up, error);

  if (text == NULL)
    return FALSE;
  *value = find_word (field->words, text, &place, error);
  return *value >= 0;
}

static gboolean
read_names (JsonObject *object,
            const CoField *field,
            char ***value,
            const CoJsonPlace *up,
            GError **error)
{
  CoJsonPlace place = CO_JSON_MEMBER (up, field->name);
  g_auto (GStrv) names = co_json_member_strv (object, field->name, up, error);

  if (names == NULL)
    return FALSE;
  if (*names == NULL) {
    co_json_place_set_error (&place, error, "must not be empty");
    return FALSE;
  }
  for (guint i = 0; field->words != NULL && names[i] != NULL; i++)
    if (find_word (field->words, names[i], &place, error) < 0)
      return FALSE;
  g_strfreev (*value);
  *value = g_steal_pointer (&names);
  return TRUE;
}

static gboolean
read_flag (JsonNode *node, gboolean *value, const CoJsonPlace *place, GError **error)
{
  if (json_node_get_value_type (node) != G_TYPE_BOOLEAN) {
    co_json_place_set_error (place, error, "must be true or false");
    return FALSE;
  }
  *value = json_node_get_boolean (node);
  return TRUE;
}

static gboolean
read_int (JsonNode *node, int *value, const CoJsonPlace *place, GError **error)
{
  gint64 number =
    json_node_get_value_type (node) == G_TYPE_INT64 ? json_node_get_int (node) : G_MAXINT64;

  if (number < G_MININT || number > G_MAXINT) {
    co_json_place_set_error (place, error, "must be a whole number");
    return FALSE;
  }
  *value = (int) number;
  return TRUE;
}

static gboolean
read_number (JsonNode *node, double *value, const CoJsonPlace *place, GError **error)
{
  GType type = json_node_get_value_type (node);

  if (type != G_TYPE_INT64 && type != G_TYPE_DOUBLE) {
    co_json_place_set_error (place, error, "must be a number");
    return FALSE;
  }
  *value = json_node_get_double (node);
  return TRUE;
}

static gboolean
read_moment (JsonObject *object,
             const CoField *field,
             GDateTime **value,
             const CoJsonPlace *up,
             GError **error)
{
  CoJsonPlace place = CO_JSON_MEMBER (up, field->name);
  const char *text = co_json_member_string (object, field->name, up, error);

  if (text == NULL)
    return FALSE;
  *value = g_date_time_new_from_iso8601 (text, NULL);
  if (*value == NULL)
    co_json_place_set_error (&place, error, "“%s” is not a moment like 2024-09-29T04:00:00Z", text);
  return *value != NULL;
}

/* The path that the ids of the texts in @node begin with; the names are those of entries, which
 * stay, and never their place in a list. */
static char *
name_entry (const CoShape *shape, JsonNode *node, const char *path, guint index)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  JsonNode *key =
    object != NULL && shape->key != NULL ? json_object_get_member (object, shape->key) : NULL;

  if (key != NULL && json_node_get_value_type (key) == G_TYPE_STRING)
    return g_strconcat (path, "/", json_node_get_string (key), NULL);
  return g_strdup_printf ("%s/%u", path, index);
}

static gboolean
read_records (JsonObject *object,
              const CoField *field,
              GPtrArray *records,
              const char *path,
              const CoJsonPlace *up,
              GError **error)
{
  CoJsonPlace list = CO_JSON_MEMBER (up, field->name);
  JsonArray *array = co_json_member_array (object, field->name, up, error);

  if (array == NULL)
    return FALSE;
  for (guint i = 0; i < json_array_get_length (array); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);
    JsonNode *node = json_array_get_element (array, i);
    g_autofree char *name = name_entry (field->shape, node, *path != '\0' ? path : field->name, i);
    gpointer record = co_shape_read (field->shape, node, name, &here, error);

    if (record == NULL)
      return FALSE;
    g_ptr_array_add (records, record);
  }
  return TRUE;
}

static gboolean
read_record (JsonNode *node,
             const CoField *field,
             gpointer *record,
             const char *path,
             const CoJsonPlace *place,
             GError **error)
{
  g_autofree char *here =
    *path != '\0' ? g_strconcat (path, "/", field->name, NULL) : g_strdup (field->name);
  g_autofree char *name =
    field->shape->key != NULL ? name_entry (field->shape, node, here, 0) : g_strdup (here);

  *record = co_shape_read (field->shape, node, name, place, error);
  return *record != NULL;
}

static gboolean
read_map (JsonNode *node, GPtrArray *choices, const CoJsonPlace *place, GError **error)
{
  JsonObjectIter iter;
  const char *name;

  if (!JSON_NODE_HOLDS_OBJECT (node)) {
    co_json_place_set_error (place, error, "must be an object");
    return FALSE;
  }
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, NULL)) {
    GStrv options = co_json_member_strv (json_node_get_object (node), name, place, error);
    CoChoice *choice;

    if (options == NULL)
      return FALSE;
    choice = g_new (CoChoice, 1);
    choice->name = g_strdup (name);
    choice->options = options;
    g_ptr_array_add (choices, choice);
  }
  return TRUE;
}

static gboolean
read_text (JsonObject *object,
           const CoField *field,
           char **value,
           const CoJsonPlace *up,
           GError **error)
{
  const char *text = co_json_member_string (object, field->name, up, error);

  *value = g_strdup (text);
  return text != NULL;
}

static gboolean
read_words (JsonObject *object,
            const CoField *field,
            CoPhrase **value,
            const char *path,
            const CoJsonPlace *up,
            GError **error)
{
  const char *text = co_json_member_string (object, field->name, up, error);

  if (text != NULL)
    *value = co_phrase_new (path, field->name, text);
  return text != NULL;
}

static gboolean
read_field (gpointer record,
            const CoField *field,
            JsonObject *object,
            const char *path,
            const CoJsonPlace *up,
            GError **error)
{
  CoJsonPlace place = CO_JSON_MEMBER (up, field->name);
  JsonNode *node = json_object_get_member (object, field->name);

  switch (field->kind) {
  case CO_FIELD_IGNORED:
    return TRUE;
  case CO_FIELD_TEXT:
    return read_text (object, field, CO_FIELD_AT (record, field, char *), up, error);
  case CO_FIELD_WORDS:
    return read_words (object, field, CO_FIELD_AT (record, field, CoPhrase *), path, up, error);
  case CO_FIELD_NAMES:
  case CO_FIELD_CHOICES:
    return read_names (object, field, CO_FIELD_AT (record, field, char **), up, error);
  case CO_FIELD_CHOICE:
    return read_choice (object, field, CO_FIELD_AT (record, field, int), up, error);
  case CO_FIELD_FLAG:
    return read_flag (node, CO_FIELD_AT (record, field, gboolean), &place, error);
  case CO_FIELD_INT:
    return read_int (node, CO_FIELD_AT (record, field, int), &place, error);
  case CO_FIELD_NUMBER:
    return read_number (node, CO_FIELD_AT (record, field, double), &place, error);
  case CO_FIELD_MOMENT:
    return read_moment (object, field, CO_FIELD_AT (record, field, GDateTime *), up, error);
  case CO_FIELD_RECORD:
    return read_record (node, field, CO_FIELD_AT (record, field, gpointer), path, &place, error);
  case CO_FIELD_RECORDS:
    return read_records (object, field, *CO_FIELD_AT (record, field, GPtrArray *), path, up, error);
  case CO_FIELD_MAP:
    return read_map (node, *CO_FIELD_AT (record, field, GPtrArray *), &place, error);
  default:
    g_return_val_if_reached (FALSE);
  }
}

static gboolean
read_fields (gpointer record,
             const CoShape *self,
             JsonObject *object,
             const char *path,
             const CoJsonPlace *place,
             GError **error)
{
  for (guint i = 0; i < self->n_fields; i++) {
    const CoField *field = &self->fields[i];

    if (json_object_has_member (object, field->name)) {
      if (!read_field (record, field, object, path, place, error))
        return FALSE;
    } else if (field->required) {
      co_json_place_set_error (place, error, "“%s” is missing", field->name);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
check_members (const CoShape *self, JsonObject *object, const CoJsonPlace *place, GError **error)
{
  JsonObjectIter iter;
  const char *name;

  json_object_iter_init_ordered (&iter, object);
  while (json_object_iter_next_ordered (&iter, &name, NULL)) {
    if (find_field (self, name) == NULL) {
      CoJsonPlace here = CO_JSON_MEMBER (place, name);

      co_json_place_set_error (&here, error, "no member of this name is known");
      return FALSE;
    }
  }
  return TRUE;
}

/**
 * co_shape_read:
 * @self: what the object must be
 * @node: (nullable): the object
 * @path: the path that the ids of its texts begin with; empty for a whole file
 * @place: where it is
 * @error: return location for a [error@Co.Error]
 *
 * Turns an object into a record. A member that the shape does not know, one that is missing, or one
 * of another kind is refused, with its place.
 *
 * Returns: (transfer full): a record, or `NULL` on error; to be freed with
 *   [func@Co.Record.free]
 */
gpointer
co_shape_read (const CoShape *self,
               JsonNode *node,
               const char *path,
               const CoJsonPlace *place,
               GError **error)
{
  JsonObject *object;
  gpointer record;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)) {
    co_json_place_set_error (place, error, "must be an object");
    return NULL;
  }
  object = json_node_get_object (node);
  if (!check_members (self, object, place, error))
    return NULL;
  record = co_shape_new (self);
  if (read_fields (record, self, object, path, place, error))
    return record;
  co_record_free (record);
  return NULL;
}
