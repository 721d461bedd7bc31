/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoRegistry CoRegistry;

/**
 * CoRegistryKey:
 *
 * A key of a registry; 0 is no key. Valid as long as its registry.
 */
typedef gsize CoRegistryKey;

/**
 * CoRegistryMethods:
 * @get_top: gets the key that all others are below
 * @find_child: finds a key directly below one, in any case
 * @list: lists the keys directly below one
 * @dup_name: gets the name of a key, or `NULL` if it is damaged
 * @dup_text: gets a value that is a text, or `NULL` if there is none
 * @get_number: gets a value that is a number
 * @get_data: gets the bytes of a value of any type
 * @has_faults: tells whether anything was found damaged so far
 * @free: frees @data
 *
 * How one form of a registry is read. No key that is handed to these is 0.
 */
typedef struct {
  CoRegistryKey (*get_top) (gpointer data);
  CoRegistryKey (*find_child) (gpointer data, CoRegistryKey key, const char *name);
  GArray *(*list) (gpointer data, CoRegistryKey key);
  char *(*dup_name) (gpointer data, CoRegistryKey key);
  char *(*dup_text) (gpointer data, CoRegistryKey key, const char *value);
  gboolean (*get_number) (gpointer data, CoRegistryKey key, const char *value, guint32 *number);
  GBytes *(*get_data) (gpointer data, CoRegistryKey key, const char *value);
  gboolean (*has_faults) (gpointer data);
  void (*free) (gpointer data);
} CoRegistryMethods;

CoRegistry *co_registry_new (const CoRegistryMethods *methods, gpointer data);
CoRegistry *co_registry_new_part (CoRegistry *self, CoRegistryKey top);
void co_registry_free (CoRegistry *self);

gboolean co_registry_has_faults (CoRegistry *self);
CoRegistryKey co_registry_get_top (CoRegistry *self);
CoRegistryKey co_registry_find (CoRegistry *self, CoRegistryKey key, const char *path);
GArray *co_registry_list (CoRegistry *self, CoRegistryKey key);
char *co_registry_dup_name (CoRegistry *self, CoRegistryKey key);
char *co_registry_dup_text (CoRegistry *self, CoRegistryKey key, const char *value);
gboolean co_registry_get_number (CoRegistry *self,
                                 CoRegistryKey key,
                                 const char *value,
                                 guint32 *number);
GBytes *co_registry_get_data (CoRegistry *self, CoRegistryKey key, const char *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoRegistry, co_registry_free)

G_END_DECLS
