/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-journal-state.h"
#include "co-json-check.h"
#include "co-subject-json.h"

/* The number of what a file holds. A program that writes more raises it, so that an older one does
 * not take away what it does not know. */
#define SCHEMA 1

#define FILE_NAME "journal.json"

static const char *const members[] = {"schema", "answers", "choice", "done", "subjects", NULL};

/**
 * co_journal_state_init:
 * @self: a state
 *
 * Makes a state in which nothing was done yet.
 */
void
co_journal_state_init (CoJournalState *self)
{
  self->answers =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_strfreev);
  self->ticks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->choice = NULL;
  self->subjects = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * co_journal_state_clear:
 * @self: a state
 *
 * Frees what a state holds.
 */
void
co_journal_state_clear (CoJournalState *self)
{
  g_clear_pointer (&self->answers, g_hash_table_unref);
  g_clear_pointer (&self->ticks, g_hash_table_unref);
  g_clear_pointer (&self->choice, g_free);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);
}

/**
 * co_journal_state_tick:
 * @self: a state
 * @key: the key of a step
 * @when: when it was ticked, in seconds since 1970
 *
 * Ticks a step.
 */
void
co_journal_state_tick (CoJournalState *self, const char *key, gint64 when)
{
  gint64 *tick = g_new (gint64, 1);

  *tick = when;
  g_hash_table_replace (self->ticks, g_strdup (key), tick);
}

/* An object whose members are not known beforehand. */
static JsonObject *
get_map (JsonObject *object, const char *name, const CoJsonPlace *place, GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, name);
  JsonNode *node = json_object_get_member (object, name);

  if (node != NULL && JSON_NODE_HOLDS_OBJECT (node))
    return json_node_get_object (node);
  co_json_place_set_error (&here, error, "must be an object");
  return NULL;
}

static gboolean
read_answers (CoJournalState *self, JsonObject *object, const CoJsonPlace *place, GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, "answers");
  JsonObject *map = get_map (object, "answers", place, error);
  JsonObjectIter iter;
  const char *question;

  if (map == NULL)
    return FALSE;
  json_object_iter_init_ordered (&iter, map);
  while (json_object_iter_next_ordered (&iter, &question, NULL)) {
    GStrv options = co_json_member_strv (map, question, &here, error);

    if (options == NULL)
      return FALSE;
    g_hash_table_replace (self->answers, g_strdup (question), options);
  }
  return TRUE;
}

static gboolean
read_ticks (CoJournalState *self, JsonObject *object, const CoJsonPlace *place, GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, "done");
  JsonObject *map = get_map (object, "done", place, error);
  JsonObjectIter iter;
  const char *key;

  if (map == NULL)
    return FALSE;
  json_object_iter_init_ordered (&iter, map);
  while (json_object_iter_next_ordered (&iter, &key, NULL)) {
    gint64 when;

    if (!co_json_member_int (map, key, &here, &when, error))
      return FALSE;
    co_journal_state_tick (self, key, when);
  }
  return TRUE;
}

static gboolean
read_subjects (CoJournalState *self, JsonObject *object, const CoJsonPlace *place, GError **error)
{
  CoJsonPlace here = CO_JSON_MEMBER (place, "subjects");
  JsonArray *list = co_json_member_array (object, "subjects", place, error);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++) {
    CoJsonPlace element = CO_JSON_ELEMENT (&here, i);
    CoSubject *subject = co_subject_read_json (json_array_get_element (list, i), &element, error);

    if (subject == NULL)
      return FALSE;
    g_ptr_array_add (self->subjects, subject);
  }
  return list != NULL;
}

/* What a newer program wrote is whole, and only not for us. */
static gboolean
check_schema (JsonNode *root, const CoJsonPlace *place, GError **error)
{
  gint64 schema;

  if (root == NULL)
    return FALSE;
  if (!JSON_NODE_HOLDS_OBJECT (root)) {
    co_json_place_set_error (place, error, "must be an object");
    return FALSE;
  }
  if (!co_json_member_int (json_node_get_object (root), "schema", place, &schema, error))
    return FALSE;
  if (schema > SCHEMA) {
    g_set_error (error,
                 CO_ERROR,
                 CO_ERROR_UNAVAILABLE,
                 "edition %" G_GINT64_FORMAT " needs another version of Changeover",
                 schema);
    return FALSE;
  }
  if (schema < 1)
    co_json_place_set_error (place, error, "has no edition");
  return schema == SCHEMA;
}

/**
 * co_journal_state_read:
 * @self: a state in which nothing was done yet
 * @bytes: what is in the file
 * @error: return location for `CO_ERROR_UNAVAILABLE` if a newer program wrote it, or
 *   `CO_ERROR_MALFORMED` if it is damaged
 *
 * Reads a state. It is read whole or not at all; after an error it may hold a part.
 *
 * Returns: whether it could be read
 */
gboolean
co_journal_state_read (CoJournalState *self, GBytes *bytes, GError **error)
{
  CoJsonPlace place = CO_JSON_FILE (FILE_NAME);
  g_autoptr (JsonNode) root = co_json_parse (bytes, FILE_NAME, error);
  JsonObject *object;
  const char *choice;

  if (!check_schema (root, &place, error))
    return FALSE;
  object = co_json_object (root, members, &place, error);
  if (object == NULL || !co_json_optional_string (object, "choice", &place, &choice, error) ||
      !read_answers (self, object, &place, error) || !read_ticks (self, object, &place, error))
    return FALSE;
  self->choice = g_strdup (choice);
  return read_subjects (self, object, &place, error);
}

/* In the order of the alphabet, so that the same state is the same file. */
static GList *
list_keys (GHashTable *table)
{
  return g_list_sort (g_hash_table_get_keys (table), (GCompareFunc) g_strcmp0);
}

static void
write_answers (const CoJournalState *self, JsonBuilder *builder)
{
  g_autoptr (GList) questions = list_keys (self->answers);

  json_builder_set_member_name (builder, "answers");
  json_builder_begin_object (builder);
  for (GList *node = questions; node != NULL; node = node->next) {
    char **options = g_hash_table_lookup (self->answers, node->data);

    json_builder_set_member_name (builder, node->data);
    json_builder_begin_array (builder);
    for (guint i = 0; options[i] != NULL; i++)
      json_builder_add_string_value (builder, options[i]);
    json_builder_end_array (builder);
  }
  json_builder_end_object (builder);
}

static void
write_ticks (const CoJournalState *self, JsonBuilder *builder)
{
  g_autoptr (GList) keys = list_keys (self->ticks);

  json_builder_set_member_name (builder, "done");
  json_builder_begin_object (builder);
  for (GList *node = keys; node != NULL; node = node->next) {
    const gint64 *when = g_hash_table_lookup (self->ticks, node->data);

    json_builder_set_member_name (builder, node->data);
    json_builder_add_int_value (builder, *when);
  }
  json_builder_end_object (builder);
}

/**
 * co_journal_state_write:
 * @self: a state
 *
 * Writes a state.
 *
 * Returns: (transfer full): what belongs in the file
 */
char *
co_journal_state_write (const CoJournalState *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "schema");
  json_builder_add_int_value (builder, SCHEMA);
  write_answers (self, builder);
  if (self->choice != NULL) {
    json_builder_set_member_name (builder, "choice");
    json_builder_add_string_value (builder, self->choice);
  }
  write_ticks (self, builder);
  json_builder_set_member_name (builder, "subjects");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->subjects->len; i++) {
    json_builder_begin_object (builder);
    co_subject_write_json (g_ptr_array_index (self->subjects, i), builder);
    json_builder_end_object (builder);
  }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  return json_to_string (root, TRUE);
}
