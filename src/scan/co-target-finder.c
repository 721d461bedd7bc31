/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-target-finder.h"
#include "co-target.h"

#include <gio/gunixmounts.h>

/* Where another system on a disk can be. All else is made by the kernel, lies on another computer
 * and could hang, or holds containers, which are not systems that stand beside this one. */
static const char *const disk_file_systems[] = {
  "ntfs",
  "ntfs3",
  "fuseblk",
  "ext2",
  "ext3",
  "ext4",
  "xfs",
  "btrfs",
  "f2fs",
  "hfs",
  "hfsplus",
  "apfs",
  "fuse.apfs",
  "jfs",
  "reiserfs",
  "zfs",
  NULL,
};

/* ntfs-3g that was started on the image of a disk says no more than "fuse"; then the source is a
 * path, as that of no other file system of this kind is. */
static gboolean
is_on_a_disk (GUnixMountEntry *mount)
{
  const char *type = g_unix_mount_get_fs_type (mount);
  const char *source = g_unix_mount_get_device_path (mount);

  if (type == NULL)
    return FALSE;
  return g_strv_contains (disk_file_systems, type) ||
         (g_str_equal (type, "fuse") && source != NULL && *source == '/');
}

/* One folder can be mounted in two places; this computer's own root is mounted too. */
static gboolean
is_known (GPtrArray *targets, CoTarget *target)
{
  CoRoot *wanted = co_target_get_root (target);

  for (guint i = 0; wanted != NULL && i < targets->len; i++) {
    CoRoot *root = co_target_get_root (g_ptr_array_index (targets, i));

    if (root != NULL && co_root_is_same (root, wanted))
      return TRUE;
  }
  return FALSE;
}

/* Parts of this computer that have a disk of their own, such as /boot. People put other disks to
 * /mnt and /media, which GLib counts among them. */
static gboolean
is_part_of_this_computer (const char *path)
{
  return g_unix_is_mount_path_system_internal (path) && !g_str_equal (path, "/mnt") &&
         !g_str_equal (path, "/media");
}

/* A disk without a system on it is nothing to check. One that we may not look at may have one. */
static void
add_mount (GPtrArray *targets, GUnixMountEntry *mount)
{
  g_autoptr (CoTarget) target = NULL;

  if (!is_on_a_disk (mount))
    return;
  target = co_target_new (g_unix_mount_get_mount_path (mount));
  if (co_target_get_system (target) == CO_SYSTEM_UNKNOWN &&
      (co_target_get_error (target) == NULL ||
       is_part_of_this_computer (co_target_get_path (target))))
    return;
  if (!is_known (targets, target))
    g_ptr_array_add (targets, g_steal_pointer (&target));
}

/**
 * co_target_finder_find:
 *
 * Finds this computer and every other system on a mounted disk. Looks at the table of mounts and
 * at a few names in the top folder of each disk.
 *
 * Returns: (transfer full) (element-type CoTarget): the targets, this computer first
 */
GPtrArray *
co_target_finder_find (void)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func (g_object_unref);
  GList *mounts = g_unix_mounts_get (NULL);

  g_ptr_array_add (targets, co_target_new_this_computer ());
  for (GList *l = mounts; l != NULL; l = l->next)
    add_mount (targets, l->data);
  g_list_free_full (mounts, (GDestroyNotify) g_unix_mount_free);
  return targets;
}
