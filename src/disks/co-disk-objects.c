/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-objects.h"

#include <string.h>

/* Not GDBusObjectManagerClient: when the service comes back, that asks for all objects in a call
 * that blocks the main thread, in 2.74 and later. */
struct _CoDiskObjects {
  /* (owned) (element-type utf8 GHashTable): by path, the interfaces; of each, by name, the values
   * of its properties */
  GHashTable *objects;
};

static GHashTable *
new_table (GDestroyNotify free_value)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_value);
}

/**
 * co_disk_objects_new:
 *
 * Makes an empty collection of objects.
 *
 * Returns: (transfer full): a new collection
 */
CoDiskObjects *
co_disk_objects_new (void)
{
  CoDiskObjects *self = g_new0 (CoDiskObjects, 1);

  self->objects = new_table ((GDestroyNotify) g_hash_table_unref);
  return self;
}

/**
 * co_disk_objects_free:
 * @self: (transfer full): a collection
 *
 * Frees a collection of objects.
 */
void
co_disk_objects_free (CoDiskObjects *self)
{
  g_hash_table_unref (self->objects);
  g_free (self);
}

static GHashTable *
look_up (CoDiskObjects *self, const char *path, const char *interface)
{
  GHashTable *interfaces = g_hash_table_lookup (self->objects, path);

  return interfaces != NULL ? g_hash_table_lookup (interfaces, interface) : NULL;
}

static void
set_properties (GHashTable *properties, GVariant *values)
{
  GVariantIter iter;
  const char *name;
  GVariant *value;

  g_variant_iter_init (&iter, values);
  while (g_variant_iter_next (&iter, "{&sv}", &name, &value))
    g_hash_table_replace (properties, g_strdup (name), value);
}

/**
 * co_disk_objects_add:
 * @self: a collection
 * @path: the path of an object
 * @interfaces: its interfaces and their properties, of type `a{sa{sv}}`
 *
 * Adds interfaces to an object, which may be new.
 */
void
co_disk_objects_add (CoDiskObjects *self, const char *path, GVariant *interfaces)
{
  GHashTable *object = g_hash_table_lookup (self->objects, path);
  GVariantIter iter;
  const char *name;
  GVariant *values;

  if (object == NULL) {
    object = new_table ((GDestroyNotify) g_hash_table_unref);
    g_hash_table_insert (self->objects, g_strdup (path), object);
  }
  g_variant_iter_init (&iter, interfaces);
  while (g_variant_iter_loop (&iter, "{&s@a{sv}}", &name, &values)) {
    GHashTable *properties = new_table ((GDestroyNotify) g_variant_unref);

    set_properties (properties, values);
    g_hash_table_replace (object, g_strdup (name), properties);
  }
}

/**
 * co_disk_objects_remove:
 * @self: a collection
 * @path: the path of an object
 * @interfaces: the interfaces that it has no more
 *
 * Removes interfaces from an object, and with the last of them the object.
 */
void
co_disk_objects_remove (CoDiskObjects *self, const char *path, const char *const *interfaces)
{
  GHashTable *object = g_hash_table_lookup (self->objects, path);

  if (object == NULL)
    return;
  for (guint i = 0; interfaces[i] != NULL; i++)
    g_hash_table_remove (object, interfaces[i]);
  if (g_hash_table_size (object) == 0)
    g_hash_table_remove (self->objects, path);
}

/**
 * co_disk_objects_change:
 * @self: a collection
 * @path: the path of an object
 * @interface: one of its interfaces
 * @changed: properties and their new values, of type `a{sv}`
 * @invalidated: properties whose values are not known any more
 *
 * Changes properties of an object.
 */
void
co_disk_objects_change (CoDiskObjects *self,
                        const char *path,
                        const char *interface,
                        GVariant *changed,
                        const char *const *invalidated)
{
  GHashTable *properties = look_up (self, path, interface);

  if (properties == NULL)
    return;
  set_properties (properties, changed);
  for (guint i = 0; invalidated[i] != NULL; i++)
    g_hash_table_remove (properties, invalidated[i]);
}

static int
compare_paths (gconstpointer a, gconstpointer b)
{
  return strverscmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * co_disk_objects_list:
 * @self: a collection
 *
 * Lists all objects, numbers in their paths in the order of their values.
 *
 * Returns: (transfer container) (element-type utf8): the paths, which the collection owns
 */
GPtrArray *
co_disk_objects_list (CoDiskObjects *self)
{
  GPtrArray *paths = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer path;

  g_hash_table_iter_init (&iter, self->objects);
  while (g_hash_table_iter_next (&iter, &path, NULL))
    g_ptr_array_add (paths, path);
  g_ptr_array_sort (paths, compare_paths);
  return paths;
}

/**
 * co_disk_objects_has:
 * @self: a collection
 * @path: the path of an object
 * @interface: the name of an interface
 *
 * Tells whether an object is there and has an interface.
 *
 * Returns: whether it has
 */
gboolean
co_disk_objects_has (CoDiskObjects *self, const char *path, const char *interface)
{
  return look_up (self, path, interface) != NULL;
}

/**
 * co_disk_objects_get:
 * @self: a collection
 * @path: the path of an object
 * @interface: one of its interfaces
 * @property: one of its properties
 * @type: the type that the value must have
 *
 * Gets the value of a property.
 *
 * Returns: (transfer none) (nullable): the value, or `NULL` if there is none of this type
 */
GVariant *
co_disk_objects_get (CoDiskObjects *self,
                     const char *path,
                     const char *interface,
                     const char *property,
                     const char *type)
{
  GHashTable *properties = look_up (self, path, interface);
  GVariant *value = properties != NULL ? g_hash_table_lookup (properties, property) : NULL;

  return value != NULL && g_str_equal (g_variant_get_type_string (value), type) ? value : NULL;
}

/**
 * co_disk_objects_get_text:
 * @self: a collection
 * @path: the path of an object
 * @interface: one of its interfaces
 * @property: one of its properties, of type `s`, `o` or `ay`
 *
 * Gets a text.
 *
 * Returns: the text, or "" if there is none
 */
const char *
co_disk_objects_get_text (CoDiskObjects *self,
                          const char *path,
                          const char *interface,
                          const char *property)
{
  GVariant *value = co_disk_objects_get (self, path, interface, property, "ay");

  if (value != NULL)
    return g_variant_get_bytestring (value);
  value = co_disk_objects_get (self, path, interface, property, "s");
  if (value == NULL)
    value = co_disk_objects_get (self, path, interface, property, "o");
  return value != NULL ? g_variant_get_string (value, NULL) : "";
}

/**
 * co_disk_objects_get_flag:
 * @self: a collection
 * @path: the path of an object
 * @interface: one of its interfaces
 * @property: one of its properties, of type `b`
 *
 * Gets whether something holds.
 *
 * Returns: the value, or `FALSE` if there is none
 */
gboolean
co_disk_objects_get_flag (CoDiskObjects *self,
                          const char *path,
                          const char *interface,
                          const char *property)
{
  GVariant *value = co_disk_objects_get (self, path, interface, property, "b");

  return value != NULL && g_variant_get_boolean (value);
}
