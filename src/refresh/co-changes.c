/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-changes.h"

#include <json-glib/json-glib.h>

#define PRODUCTS "products/"
#define LAW      "law/"

/* An entry is known by the list that it is in and its id there, so that it is the same one in
 * whichever file it stands. Ids in the law are those of a place, which has files of its own. */
static char *
name_entry (const char *file, const char *list, JsonNode *entry, guint i)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (entry) ? json_node_get_object (entry) : NULL;
  const char *id =
    object != NULL ? json_object_get_string_member_with_default (object, "id", NULL) : NULL;
  g_autofree char *place =
    g_str_has_prefix (file, LAW) ? g_strdup (file) : g_path_get_dirname (file);

  if (id != NULL)
    return g_strdup_printf ("%s/%s/%s", place, list, id);
  return g_strdup_printf ("%s/%s/%u", file, list, i);
}

static void
add_list (GHashTable *entries, const char *file, const char *name, JsonArray *list)
{
  for (guint i = 0; i < json_array_get_length (list); i++) {
    JsonNode *entry = json_array_get_element (list, i);

    g_hash_table_insert (entries, name_entry (file, name, entry, i), json_to_string (entry, FALSE));
  }
}

/* Single words at the head of a file, such as the name of its schema, are no entries. */
static void
add_file (GHashTable *entries, const char *file, JsonObject *root)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *node;

  json_object_iter_init (&iter, root);
  while (json_object_iter_next (&iter, &name, &node)) {
    if (JSON_NODE_HOLDS_ARRAY (node))
      add_list (entries, file, name, json_node_get_array (node));
    else if (JSON_NODE_HOLDS_OBJECT (node))
      g_hash_table_insert (entries,
                           g_strconcat (file, "/", name, NULL),
                           json_to_string (node, FALSE));
  }
}

/* The catalog was loaded once already, so that its form is known to be right. */
static GHashTable *
list_entries (CoBundle *bundle, GError **error)
{
  g_autoptr (GBytes) bytes = co_bundle_read_catalog (bundle, error);
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  JsonObject *files;
  GHashTable *entries;
  JsonObjectIter iter;
  const char *file;
  JsonNode *node;

  if (bytes == NULL || !json_parser_load_from_data (parser,
                                                    g_bytes_get_data (bytes, NULL),
                                                    (gssize) g_bytes_get_size (bytes),
                                                    error))
    return NULL;
  files =
    json_object_get_object_member (json_node_get_object (json_parser_get_root (parser)), "files");
  entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  json_object_iter_init (&iter, files);
  while (json_object_iter_next (&iter, &file, &node))
    add_file (entries, file, json_node_get_object (node));
  return entries;
}

static void
count (CoChanges *self, const char *entry, CoChange change)
{
  (g_str_has_prefix (entry, PRODUCTS) ? self->products : self->facts)[change]++;
}

static void
compare (CoChanges *self, GHashTable *before, GHashTable *after)
{
  GHashTableIter iter;
  gpointer entry;
  gpointer content;

  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &entry, &content)) {
    const char *old = g_hash_table_lookup (before, entry);

    if (old == NULL)
      count (self, entry, CO_CHANGE_ADDED);
    else if (!g_str_equal (old, content))
      count (self, entry, CO_CHANGE_UPDATED);
  }
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &entry, NULL))
    if (!g_hash_table_contains (after, entry))
      count (self, entry, CO_CHANGE_REMOVED);
}

/**
 * co_changes_find:
 * @self: (out caller-allocates): where to put them
 * @before: what was known before
 * @after: what is known now
 * @error: return location for a [error@Co.Error]
 *
 * Finds what is different in a newer catalog. Translations are not counted.
 *
 * Returns: whether both could be read
 */
gboolean
co_changes_find (CoChanges *self, CoBundle *before, CoBundle *after, GError **error)
{
  g_autoptr (GHashTable) old = NULL;
  g_autoptr (GHashTable) new = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (CO_IS_BUNDLE (before) && CO_IS_BUNDLE (after), FALSE);

  *self = (CoChanges){0};
  old = list_entries (before, error);
  new = old != NULL ? list_entries (after, error) : NULL;
  if (new == NULL)
    return FALSE;
  compare (self, old, new);
  return TRUE;
}
