/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk.h"

#include <glib/gi18n-lib.h>

/**
 * CoDisk:
 *
 * A part of a disk that is attached to this computer and can hold a system. It never changes: when
 * the disk does, there is a new object of the same id.
 */
struct _CoDisk {
  GObject parent_instance;

  /* Construct */
  CoDiskInfo info;
  GStringChunk *texts; /* (owned): what info points to */
};

G_DEFINE_FINAL_TYPE (CoDisk, co_disk, G_TYPE_OBJECT)

static void
co_disk_finalize (GObject *object)
{
  CoDisk *self = CO_DISK (object);

  g_string_chunk_free (self->texts);
  G_OBJECT_CLASS (co_disk_parent_class)->finalize (object);
}

static void
co_disk_class_init (CoDiskClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_disk_finalize;
}

static void
co_disk_init (CoDisk *self)
{
  self->texts = g_string_chunk_new (128);
}

/**
 * co_disk_new:
 * @info: what is known of the disk; it is copied
 *
 * Makes a disk.
 *
 * Returns: (transfer full): a new disk
 */
CoDisk *
co_disk_new (const CoDiskInfo *info)
{
  CoDisk *self;

  g_return_val_if_fail (info != NULL && info->id != NULL, NULL);

  self = g_object_new (CO_TYPE_DISK, NULL);
  self->info = *info;
  self->info.id = g_string_chunk_insert (self->texts, info->id);
  self->info.device = g_string_chunk_insert (self->texts, info->device);
  self->info.label = g_string_chunk_insert (self->texts, info->label);
  self->info.file_system = g_string_chunk_insert (self->texts, info->file_system);
  self->info.drive = g_string_chunk_insert (self->texts, info->drive);
  if (info->mount_point != NULL)
    self->info.mount_point = g_string_chunk_insert (self->texts, info->mount_point);
  return self;
}

/**
 * co_disk_get_info:
 * @self: a disk
 *
 * Gets what is known of the disk.
 *
 * Returns: (transfer none): what is known
 */
const CoDiskInfo *
co_disk_get_info (CoDisk *self)
{
  g_return_val_if_fail (CO_IS_DISK (self), NULL);

  return &self->info;
}

/**
 * co_disk_get_obstacle:
 * @self: a disk
 *
 * Gets why the disk cannot be opened as it is now, and what to do about it.
 *
 * Returns: (nullable): sentences for people, or `NULL` if nothing is in the way
 */
const char *
co_disk_get_obstacle (CoDisk *self)
{
  g_return_val_if_fail (CO_IS_DISK (self), NULL);

  if (self->info.sight != CO_DISK_SIGHT_SEEN)
    return co_disk_sight_say (self->info.sight);
  if (self->info.is_set_for_writing && self->info.mount_point == NULL)
    return _ ("This computer is set up to open this disk for reading and writing. Open it in your "
              "file manager first. Then check it here.");
  if (!self->info.is_encrypted)
    return NULL;
  if (g_str_equal (self->info.file_system, "BitLocker"))
    return _ ("This disk is locked with BitLocker. Unlock it in your file manager first. You may "
              "need its recovery key. Then check it here.");
  return _ ("This disk is locked with a password. Unlock it in your file manager first. Then "
            "check it here.");
}

/**
 * co_disk_is_same:
 * @self: a disk
 * @other: a disk
 *
 * Compares all that is known of two disks.
 *
 * Returns: whether nothing has changed from the one to the other
 */
gboolean
co_disk_is_same (CoDisk *self, CoDisk *other)
{
  const CoDiskInfo *a;
  const CoDiskInfo *b;

  g_return_val_if_fail (CO_IS_DISK (self) && CO_IS_DISK (other), FALSE);

  a = &self->info;
  b = &other->info;
  return g_str_equal (a->id, b->id) && g_str_equal (a->device, b->device) &&
         g_str_equal (a->label, b->label) && g_str_equal (a->file_system, b->file_system) &&
         g_str_equal (a->drive, b->drive) && g_strcmp0 (a->mount_point, b->mount_point) == 0 &&
         a->size == b->size && a->kind == b->kind && a->is_removable == b->is_removable &&
         a->is_encrypted == b->is_encrypted && a->is_set_for_writing == b->is_set_for_writing &&
         a->sight == b->sight;
}
