/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-registry-tree.h"
#include "co-text.h"

#include <string.h>

/* A whole registry of Windows 11 has half a million keys and two million values. */
#define MAX_KEYS   1000000
#define MAX_VALUES 4000000
/* Names of programs and paths are shorter. */
#define MAX_TEXT_BYTES 32768
/* The top key: all others have higher numbers. */
#define TOP 1

/* Numbers of other keys and values; 0 is none. */
typedef struct {
  const char *name;
  guint32 first_child;
  guint32 last_child;
  guint32 next;
  guint32 last_value;
  gboolean listed;
} Key;

typedef struct {
  const char *name;
  CoRegistryValue value;
  guint32 previous;
} Value;

/**
 * CoRegistryTree:
 *
 * Keys and values in memory. Values stay inside of the text that they were read from, which must
 * live as long as the tree.
 */
struct _CoRegistryTree {
  GStringChunk *names;  /* (owned) */
  GHashTable *children; /* (owned): the number of a parent and a name -> number of the key */
  GArray *keys;         /* (owned) (element-type Key) */
  GArray *values;       /* (owned) (element-type Value) */
  gboolean faults;
};

static Key *
get_key (CoRegistryTree *self, CoRegistryKey key)
{
  return &g_array_index (self->keys, Key, key);
}

/**
 * co_registry_tree_new:
 *
 * Makes a tree that has nothing but its top key.
 *
 * Returns: (transfer full): a new tree
 */
CoRegistryTree *
co_registry_tree_new (void)
{
  CoRegistryTree *self = g_new0 (CoRegistryTree, 1);

  self->names = g_string_chunk_new (64 * 1024);
  self->children = g_hash_table_new (g_str_hash, g_str_equal);
  self->keys = g_array_new (FALSE, TRUE, sizeof (Key));
  self->values = g_array_new (FALSE, TRUE, sizeof (Value));
  g_array_set_size (self->keys, TOP + 1);
  g_array_set_size (self->values, 1);
  get_key (self, TOP)->name = "";
  return self;
}

static void
free_tree (gpointer data)
{
  CoRegistryTree *self = data;

  g_string_chunk_free (self->names);
  g_hash_table_unref (self->children);
  g_array_unref (self->keys);
  g_array_unref (self->values);
  g_free (self);
}

/* Most names are plain ASCII, for which there is a short way. */
static char *
make_child_name (CoRegistryKey parent, const char *name)
{
  g_autofree char *folded =
    g_str_is_ascii (name) ? g_ascii_strdown (name, -1) : co_text_fold (name);

  return g_strdup_printf ("%" G_GSIZE_MODIFIER "x\\%s", parent, folded);
}

static CoRegistryKey
find_child (gpointer data, CoRegistryKey parent, const char *name)
{
  CoRegistryTree *self = data;
  g_autofree char *child = make_child_name (parent, name);

  return GPOINTER_TO_SIZE (g_hash_table_lookup (self->children, child));
}

static CoRegistryKey
append_key (CoRegistryTree *self, CoRegistryKey parent, const char *name)
{
  g_autofree char *child = make_child_name (parent, name);
  const Key key = {.name = g_string_chunk_insert (self->names, name)};
  guint32 number = self->keys->len;

  g_array_append_val (self->keys, key);
  if (get_key (self, parent)->last_child != 0)
    get_key (self, get_key (self, parent)->last_child)->next = number;
  else
    get_key (self, parent)->first_child = number;
  get_key (self, parent)->last_child = number;
  g_hash_table_insert (self->children,
                       g_string_chunk_insert (self->names, child),
                       GSIZE_TO_POINTER ((gsize) number));
  return number;
}

/**
 * co_registry_tree_reach:
 * @self: a tree
 * @parent: a key of it
 * @name: the name of a key directly below
 *
 * Finds a key, or makes it.
 *
 * Returns: the key, or 0 if there are too many
 */
CoRegistryKey
co_registry_tree_reach (CoRegistryTree *self, CoRegistryKey parent, const char *name)
{
  CoRegistryKey key = find_child (self, parent, name);

  if (key != 0 || self->keys->len >= MAX_KEYS)
    return key;
  return append_key (self, parent, name);
}

/**
 * co_registry_tree_add:
 * @self: a tree
 * @key: a key of it
 * @name: the name of the value
 * @value: the value
 *
 * Adds a value to a key. The last one of a name counts.
 *
 * Returns: whether it was added; if not, there are too many
 */
gboolean
co_registry_tree_add (CoRegistryTree *self,
                      CoRegistryKey key,
                      const char *name,
                      const CoRegistryValue *value)
{
  const Value added = {
    .name = g_string_chunk_insert_const (self->names, name),
    .value = *value,
    .previous = get_key (self, key)->last_value,
  };

  if (self->values->len >= MAX_VALUES)
    return FALSE;
  get_key (self, key)->last_value = self->values->len;
  g_array_append_val (self->values, added);
  return TRUE;
}

/**
 * co_registry_tree_set_listed:
 * @self: a tree
 * @key: a key of it
 *
 * Remembers that the text names this key by itself, and not only as one that others are below.
 */
void
co_registry_tree_set_listed (CoRegistryTree *self, CoRegistryKey key)
{
  get_key (self, key)->listed = TRUE;
}

/**
 * co_registry_tree_is_listed:
 * @self: a tree
 * @key: a key of it
 *
 * Tells whether the text names this key by itself.
 *
 * Returns: whether it does
 */
gboolean
co_registry_tree_is_listed (CoRegistryTree *self, CoRegistryKey key)
{
  return get_key (self, key)->listed;
}

/**
 * co_registry_tree_set_faults:
 * @self: a tree
 *
 * Remembers that something could not be read.
 */
void
co_registry_tree_set_faults (CoRegistryTree *self)
{
  self->faults = TRUE;
}

static CoRegistryKey
get_top (gpointer data)
{
  return TOP;
}

static GArray *
list (gpointer data, CoRegistryKey key)
{
  CoRegistryTree *self = data;
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (CoRegistryKey));

  for (CoRegistryKey child = get_key (self, key)->first_child; child != 0;
       child = get_key (self, child)->next)
    g_array_append_val (keys, child);
  return keys;
}

static char *
dup_name (gpointer data, CoRegistryKey key)
{
  return g_strdup (get_key (data, key)->name);
}

static const CoRegistryValue *
find_value (CoRegistryTree *self, CoRegistryKey key, const char *name)
{
  guint32 number = get_key (self, key)->last_value;

  while (number != 0) {
    const Value *value = &g_array_index (self->values, Value, number);

    if (g_ascii_strcasecmp (value->name, name) == 0)
      return value->value.form != CO_REGISTRY_DELETED ? &value->value : NULL;
    number = value->previous;
  }
  return NULL;
}

static char *
dup_text (gpointer data, CoRegistryKey key, const char *name)
{
  CoRegistryTree *self = data;
  const CoRegistryValue *value = find_value (self, key, name);

  if (value == NULL)
    return NULL;
  if (value->length > MAX_TEXT_BYTES) {
    self->faults = TRUE;
    return NULL;
  }
  return co_registry_value_dup_text (value);
}

static gboolean
get_number (gpointer data, CoRegistryKey key, const char *name, guint32 *number)
{
  const CoRegistryValue *value = find_value (data, key, name);

  return value != NULL && co_registry_value_get_number (value, number);
}

static GBytes *
get_data (gpointer data, CoRegistryKey key, const char *name)
{
  const CoRegistryValue *value = find_value (data, key, name);

  return value != NULL ? co_registry_value_get_data (value) : NULL;
}

static gboolean
has_faults (gpointer data)
{
  CoRegistryTree *self = data;

  return self->faults;
}

/**
 * co_registry_tree_to_registry:
 * @self: (transfer full): a tree
 *
 * Makes a registry out of a tree, which can still be filled.
 *
 * Returns: (transfer full): a new registry, which owns the tree
 */
CoRegistry *
co_registry_tree_to_registry (CoRegistryTree *self)
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
    .free = free_tree,
  };

  return co_registry_new (&methods, self);
}
