/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-registry.h"

/**
 * CoRegistry:
 *
 * A tree of keys and values of Windows, whatever it was read from: a hive, or a text.
 */
struct _CoRegistry {
  const CoRegistryMethods *methods;
  gpointer data;     /* owned, but for a part */
  gboolean is_part;  /* of another one, which owns the data */
  CoRegistryKey top; /* of a part */
};

/**
 * co_registry_new:
 * @methods: how @data is read; must live as long as the registry
 * @data: (transfer full): what is read
 *
 * Makes a registry.
 *
 * Returns: (transfer full): a new registry
 */
CoRegistry *
co_registry_new (const CoRegistryMethods *methods, gpointer data)
{
  CoRegistry *self = g_new0 (CoRegistry, 1);

  self->methods = methods;
  self->data = data;
  return self;
}

/**
 * co_registry_new_part:
 * @self: a registry, which must live as long as the part
 * @top: the key that is to be the top of the part, or 0
 *
 * Makes a registry out of a key and all that is below it. The keys are the same in both.
 *
 * Returns: (transfer full): a new registry; without any key if @top is 0
 */
CoRegistry *
co_registry_new_part (CoRegistry *self, CoRegistryKey top)
{
  CoRegistry *part = co_registry_new (self->methods, self->data);

  part->is_part = TRUE;
  part->top = top;
  return part;
}

/**
 * co_registry_free:
 * @self: (transfer full): a registry
 *
 * Frees a registry.
 */
void
co_registry_free (CoRegistry *self)
{
  if (!self->is_part)
    self->methods->free (self->data);
  g_free (self);
}

/**
 * co_registry_has_faults:
 * @self: a registry
 *
 * Tells whether anything in the registry was found damaged so far.
 *
 * Returns: whether something could not be read
 */
gboolean
co_registry_has_faults (CoRegistry *self)
{
  return self->methods->has_faults (self->data);
}

/**
 * co_registry_get_top:
 * @self: a registry
 *
 * Gets the key that all others are below.
 *
 * Returns: the key
 */
CoRegistryKey
co_registry_get_top (CoRegistry *self)
{
  return self->is_part ? self->top : self->methods->get_top (self->data);
}

/**
 * co_registry_find:
 * @self: a registry
 * @key: where to start, or 0
 * @path: names of keys with backslashes between them, in any case
 *
 * Finds a key.
 *
 * Returns: the key, or 0 if there is none or @key is 0
 */
CoRegistryKey
co_registry_find (CoRegistry *self, CoRegistryKey key, const char *path)
{
  g_auto (GStrv) names = g_strsplit (path, "\\", -1);

  for (guint i = 0; key != 0 && names[i] != NULL; i++)
    key = self->methods->find_child (self->data, key, names[i]);
  return key;
}

/**
 * co_registry_list:
 * @self: a registry
 * @key: a key, or 0
 *
 * Lists the keys directly below a key.
 *
 * Returns: (transfer full) (element-type CoRegistryKey): the keys; none for 0
 */
GArray *
co_registry_list (CoRegistry *self, CoRegistryKey key)
{
  if (key == 0)
    return g_array_new (FALSE, FALSE, sizeof (CoRegistryKey));
  return self->methods->list (self->data, key);
}

/**
 * co_registry_dup_name:
 * @self: a registry
 * @key: a key
 *
 * Gets the name of a key.
 *
 * Returns: (transfer full) (nullable): the name, or `NULL` if it is damaged
 */
char *
co_registry_dup_name (CoRegistry *self, CoRegistryKey key)
{
  return self->methods->dup_name (self->data, key);
}

/**
 * co_registry_dup_text:
 * @self: a registry
 * @key: a key, or 0
 * @value: the name of a value
 *
 * Gets a value that is a text, without blanks around it.
 *
 * Returns: (transfer full) (nullable): the text, or `NULL` if there is none or it is empty
 */
char *
co_registry_dup_text (CoRegistry *self, CoRegistryKey key, const char *value)
{
  g_autofree char *text = key != 0 ? self->methods->dup_text (self->data, key, value) : NULL;

  if (text == NULL || *g_strstrip (text) == '\0')
    return NULL;
  return g_steal_pointer (&text);
}

/**
 * co_registry_get_number:
 * @self: a registry
 * @key: a key, or 0
 * @value: the name of a value
 * @number: (out): the number
 *
 * Gets a value that is a number of 32 bits.
 *
 * Returns: whether there is one
 */
gboolean
co_registry_get_number (CoRegistry *self, CoRegistryKey key, const char *value, guint32 *number)
{
  return key != 0 && self->methods->get_number (self->data, key, value, number);
}

/**
 * co_registry_get_data:
 * @self: a registry
 * @key: a key, or 0
 * @value: the name of a value
 *
 * Gets the bytes of a value of any type.
 *
 * Returns: (transfer full) (nullable): the bytes, or `NULL` if there is no such value
 */
GBytes *
co_registry_get_data (CoRegistry *self, CoRegistryKey key, const char *value)
{
  return key != 0 ? self->methods->get_data (self->data, key, value) : NULL;
}
