/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-reader.h"

#include <errno.h>
#include <stdlib.h>

/* Reads the keys and values of an open hive with hivex. */

/* Names of programs and paths are shorter. One value can stand in any number of keys, so that long
 * ones would fill the memory. */
#define MAX_TEXT_BYTES 8192
/* More keys than this under one key are a trick, not a registry. */
#define MAX_KEYS 100000

/* hivex finds a key by turning the names of all its neighbours into UTF-8, each time. Under some
 * keys there are thousands, and several are looked for, so that the names are kept. */
typedef struct {
  hive_h *hive;
  GHashTable *children; /* (owned): of a key, the keys below it by their names in small letters */
  gboolean faults;
} Reader;

static gboolean
has_faults (gpointer data)
{
  Reader *self = data;

  return self->faults;
}

static CoRegistryKey
get_top (gpointer data)
{
  Reader *self = data;
  CoRegistryKey top = hivex_root (self->hive);

  if (top == 0)
    self->faults = TRUE;
  return top;
}

/* hivex gives memory from malloc(3). */
static char *
take (Reader *self, char *text)
{
  char *copied;

  if (text == NULL) {
    self->faults = TRUE;
    return NULL;
  }
  copied = g_utf8_make_valid (text, -1);
  free (text);
  return copied;
}

static GArray *
list (gpointer data, CoRegistryKey key)
{
  Reader *self = data;
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (CoRegistryKey));
  hive_node_h *children = hivex_node_children (self->hive, key);

  if (children == NULL) {
    self->faults = TRUE;
    return keys;
  }
  for (guint i = 0; children[i] != 0 && keys->len < MAX_KEYS; i++)
    g_array_append_val (keys, children[i]);
  if (keys->len == MAX_KEYS)
    self->faults = TRUE;
  free (children);
  return keys;
}

/* Of two keys with one name, which Windows never makes, the first is the one that is found. */
static GHashTable *
read_children (Reader *self, CoRegistryKey key)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) keys = list (self, key);

  for (guint i = 0; i < keys->len; i++) {
    CoRegistryKey child = g_array_index (keys, CoRegistryKey, i);
    g_autofree char *name = take (self, hivex_node_name (self->hive, child));
    g_autofree char *lower = name != NULL ? g_ascii_strdown (name, -1) : NULL;

    if (lower != NULL && !g_hash_table_contains (names, lower))
      g_hash_table_insert (names, g_steal_pointer (&lower), GSIZE_TO_POINTER (child));
  }
  return names;
}

static CoRegistryKey
find_child (gpointer data, CoRegistryKey key, const char *name)
{
  Reader *self = data;
  g_autofree char *lower = g_ascii_strdown (name, -1);
  GHashTable *names = g_hash_table_lookup (self->children, GSIZE_TO_POINTER (key));

  if (names == NULL) {
    names = read_children (self, key);
    g_hash_table_insert (self->children, GSIZE_TO_POINTER (key), names);
  }
  return GPOINTER_TO_SIZE (g_hash_table_lookup (names, lower));
}

static char *
dup_name (gpointer data, CoRegistryKey key)
{
  Reader *self = data;

  return take (self, hivex_node_name (self->hive, key));
}

static hive_value_h
find_value (Reader *self, CoRegistryKey key, const char *value, hive_type *type, gsize *length)
{
  hive_value_h found;

  errno = 0;
  found = hivex_node_get_value (self->hive, key, value);
  if (found == 0) {
    self->faults = self->faults || errno != 0;
    return 0;
  }
  if (hivex_value_type (self->hive, found, type, length) != 0) {
    self->faults = TRUE;
    return 0;
  }
  return found;
}

static char *
dup_text (gpointer data, CoRegistryKey key, const char *value)
{
  Reader *self = data;
  hive_type type = hive_t_none;
  gsize length = 0;
  hive_value_h found = find_value (self, key, value, &type, &length);

  if (found == 0 || length == 0 || (type != hive_t_string && type != hive_t_expand_string))
    return NULL;
  if (length > MAX_TEXT_BYTES) {
    self->faults = TRUE;
    return NULL;
  }
  return take (self, hivex_value_string (self->hive, found));
}

static gboolean
get_number (gpointer data, CoRegistryKey key, const char *value, guint32 *number)
{
  Reader *self = data;
  hive_type type = hive_t_none;
  gsize length = 0;
  hive_value_h found = find_value (self, key, value, &type, &length);

  if (found == 0 || type != hive_t_dword || length != sizeof *number)
    return FALSE;
  *number = (guint32) hivex_value_dword (self->hive, found);
  return TRUE;
}

static GBytes *
get_data (gpointer data, CoRegistryKey key, const char *value)
{
  Reader *self = data;
  hive_type type = hive_t_none;
  gsize length = 0;
  hive_value_h found = find_value (self, key, value, &type, &length);
  char *bytes;

  if (found == 0)
    return NULL;
  bytes = hivex_value_value (self->hive, found, &type, &length);
  if (bytes == NULL) {
    self->faults = TRUE;
    return NULL;
  }
  return g_bytes_new_with_free_func (bytes, length, free, bytes);
}

static void
free_reader (gpointer data)
{
  Reader *self = data;

  g_hash_table_unref (self->children);
  g_free (self);
}

/**
 * co_hive_reader_new:
 * @hive: an open hive, which must live as long as the registry
 * @faults: whether it was found damaged already
 *
 * Makes a registry out of a hive.
 *
 * Returns: (transfer full): a new registry
 */
CoRegistry *
co_hive_reader_new (hive_h *hive, gboolean faults)
{
  static const CoRegistryMethods methods = {
    .get_top = get_top,
    .find_child = find_child,
    .list = list,
    .dup_name = dup_name,
    .dup_text = dup_text,
    .get_number = get_number,
    .get_data = get_data,
    .has_faults = has_faults,
    .free = free_reader,
  };
  Reader *self = g_new0 (Reader, 1);

  self->hive = hive;
  self->children = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->faults = faults;
  return co_registry_new (&methods, self);
}
