/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The objects of UDisks2, as far as they tell of disks. */
typedef struct _CoDiskObjects CoDiskObjects;

CoDiskObjects *co_disk_objects_new (void);
void co_disk_objects_free (CoDiskObjects *self);
void co_disk_objects_add (CoDiskObjects *self, const char *path, GVariant *interfaces);
void co_disk_objects_remove (CoDiskObjects *self, const char *path, const char *const *interfaces);
void co_disk_objects_change (CoDiskObjects *self,
                             const char *path,
                             const char *interface,
                             GVariant *changed,
                             const char *const *invalidated);

GPtrArray *co_disk_objects_list (CoDiskObjects *self);
gboolean co_disk_objects_has (CoDiskObjects *self, const char *path, const char *interface);
GVariant *co_disk_objects_get (CoDiskObjects *self,
                               const char *path,
                               const char *interface,
                               const char *property,
                               const char *type);
const char *co_disk_objects_get_text (CoDiskObjects *self,
                                      const char *path,
                                      const char *interface,
                                      const char *property);
gboolean co_disk_objects_get_flag (CoDiskObjects *self,
                                   const char *path,
                                   const char *interface,
                                   const char *property);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoDiskObjects, co_disk_objects_free)

G_END_DECLS
