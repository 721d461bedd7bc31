/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk-sight.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoDiskKind:
 * @CO_DISK_WINDOWS: a file system of Windows, or one that BitLocker locks.
 * @CO_DISK_MAC: a file system of macOS.
 * @CO_DISK_LINUX: a file system of Linux, or one that LUKS locks.
 * @CO_DISK_OTHER: locked in another way, so that nothing can be said.
 *
 * What system a disk looks made for, before it was opened.
 */
typedef enum {
  CO_DISK_WINDOWS,
  CO_DISK_MAC,
  CO_DISK_LINUX,
  CO_DISK_OTHER,
} CoDiskKind;

/**
 * CoDiskInfo:
 * @id: the path of its object on D-Bus.
 * @device: the device, as in `/dev/sda2`; safe to show.
 * @label: the name that its owner gave it, or ""; safe to show.
 * @file_system: the type of its file system, as in `ntfs` or `BitLocker`.
 * @drive: maker and model of the drive that it is on, or ""; safe to show.
 * @mount_point: (type filename) (nullable): the folder where it is open.
 * @size: how many bytes it holds.
 * @kind: what system it looks made for.
 * @is_removable: whether the drive is one that people take away.
 * @is_encrypted: whether it is locked, so that nobody can read it.
 * @is_set_for_writing: whether this computer is set up to open it for writing only.
 * @sight: whether we see the folder where it is open; seen, if it is not open.
 *
 * What is known of a disk that was not read yet.
 */
typedef struct {
  const char *id;
  const char *device;
  const char *label;
  const char *file_system;
  const char *drive;
  const char *mount_point;
  guint64 size;
  CoDiskKind kind;
  gboolean is_removable;
  gboolean is_encrypted;
  gboolean is_set_for_writing;
  CoDiskSight sight;
} CoDiskInfo;

#define CO_TYPE_DISK (co_disk_get_type ())
G_DECLARE_FINAL_TYPE (CoDisk, co_disk, CO, DISK, GObject)

CoDisk *co_disk_new (const CoDiskInfo *info);
const CoDiskInfo *co_disk_get_info (CoDisk *self);
const char *co_disk_get_obstacle (CoDisk *self);
gboolean co_disk_is_same (CoDisk *self, CoDisk *other);

G_END_DECLS
