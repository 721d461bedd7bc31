/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-host-opening.h"
#include "co-host-view.h"
#include "co-sentence.h"
#include "co-target-finder.h"
#include "co-target.h"
#include "co-text.h"
#include "co-wine-finder.h"

#include <gio/gunixmounts.h>
#include <glib/gi18n-lib.h>

#include <string.h>

#define HOST_ROOT "/" CO_HOST_VIEW_ROOT "/"
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

/* File systems of Linux hold most often parts of this computer and its backups. Of those that only
 * an administrator may look at, a note is enough; a closed disk of Windows or a Mac is one that
 * could not be checked. */
static gboolean
is_of_linux (GUnixMountEntry *mount)
{
  static const char *const types[] =
    {"ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "jfs", "reiserfs", "zfs", NULL};

  return g_strv_contains (types, g_unix_mount_get_fs_type (mount));
}

static void
add_closed (GPtrArray *targets, GUnixMountEntry *mount, CoTarget *target)
{
  g_autofree char *note = NULL;

  if (!is_of_linux (mount)) {
    g_ptr_array_add (targets, g_object_ref (target));
    return;
  }
  if (g_unix_mount_is_system_internal (mount))
    return;
  /* Without a known system, its label is only its path. */
  note = co_sentence_new (
    N_ ("We were not allowed to look at the disk in %1$s. An administrator can run "
        "the check for it."),
    co_target_get_label (target),
    NULL);
  co_target_add_note (g_ptr_array_index (targets, 0), note);
}

/* What the mounts of a sandbox are on its host: those of its own are nothing to check. In the home
 * folder, each folder that it shows is a mount. */
static char *
dup_host_path (CoTarget *computer, const char *path)
{
  CoRoot *root = co_target_get_root (computer);

  if (!co_host_view_is_needed ())
    return g_strdup (path);
  if (co_text_lies_in (path, g_get_home_dir ()))
    return NULL;
  if (g_str_has_prefix (path, HOST_ROOT))
    return g_strdup (path + strlen (HOST_ROOT) - 1);
  return root != NULL && co_root_shows_in_place (root, path) ? g_strdup (path) : NULL;
}

/* A disk without a system on it is nothing to check. One that we may not look at may have one; one
 * that is hidden behind another is not there for anybody. */
static void
add_mount (GPtrArray *targets, GUnixMountEntry *mount)
{
  g_autoptr (CoTarget) target = NULL;
  g_autofree char *path = NULL;
  const GError *error;

  if (is_on_a_disk (mount))
    path = dup_host_path (g_ptr_array_index (targets, 0), g_unix_mount_get_mount_path (mount));
  if (path == NULL)
    return;
  target = co_target_new (path);
  error = co_target_get_error (target);
  if (co_target_get_system (target) != CO_SYSTEM_UNKNOWN) {
    if (!is_known (targets, target))
      co_target_finder_add (targets, target);
  } else if (error != NULL && !g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND)) {
    add_closed (targets, mount, target);
  }
}

/**
 * co_target_finder_add:
 * @targets: (element-type CoTarget): where targets are added
 * @target: a target
 *
 * Adds a target, and after it what lies on it and is a target of its own: the folders in which Wine
 * keeps Windows programs.
 */
void
co_target_finder_add (GPtrArray *targets, CoTarget *target)
{
  g_autoptr (GPtrArray) prefixes = NULL;

  g_return_if_fail (targets != NULL && CO_IS_TARGET (target));

  g_ptr_array_add (targets, g_object_ref (target));
  prefixes = co_wine_finder_find (target);
  for (guint i = 0; i < prefixes->len; i++) {
    CoTarget *prefix = g_ptr_array_index (prefixes, i);

    if (!is_known (targets, prefix))
      g_ptr_array_add (targets, g_object_ref (prefix));
  }
}

/**
 * co_target_finder_find_here:
 *
 * Finds this computer alone, and what lies on it and is a target of its own.
 *
 * Returns: (transfer full) (element-type CoTarget): the targets, this computer first
 */
GPtrArray *
co_target_finder_find_here (void)
{
  GPtrArray *targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoTarget) computer = co_target_new_this_computer ();

  co_target_finder_add (targets, computer);
  return targets;
}

/* In a sandbox, only some places are seen where disks can be. */
static void
tell_closed_places (CoTarget *computer)
{
  static const char *const places[] = {"/media", "/run/media", "/mnt"};
  CoRoot *root = co_target_get_root (computer);
  g_autofree char *home = root != NULL ? co_root_dup_own_home (root) : NULL;

  if (home == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (!co_root_shows (root, places[i]))
      co_target_add_problem (
        computer,
        co_problem_new_ungranted (CO_TARGET_FINDER_DISKS, places[i] + 1, places[i]));
  co_target_add_note (computer,
                      N_ ("Changeover runs in a sandbox. It looks for other disks only in the "
                          "folders /media, /run/media and /mnt. If you use a disk in another "
                          "folder, choose that folder, and check it too."));
  /* It is made with the first disk that comes there, and then it is too late for us. */
  if (co_host_opening_is_missing ("/run/media"))
    co_target_add_note (computer,
                        N_ ("If a disk was connected after Changeover started, we may not have "
                            "seen it. If you miss one here, close Changeover and start it again. "
                            "Then check once more."));
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
  GPtrArray *targets = co_target_finder_find_here ();
  GList *mounts = g_unix_mounts_get (NULL);

  tell_closed_places (g_ptr_array_index (targets, 0));
  for (GList *l = mounts; l != NULL; l = l->next)
    add_mount (targets, l->data);
  g_list_free_full (mounts, (GDestroyNotify) g_unix_mount_free);
  return targets;
}

static gboolean
has_path (GPtrArray *targets, const char *path)
{
  for (guint i = 0; i < targets->len; i++)
    if (g_str_equal (co_target_get_path (g_ptr_array_index (targets, i)), path))
      return TRUE;
  return FALSE;
}

/**
 * co_target_finder_find_in:
 * @paths: (nullable) (array zero-terminated=1) (element-type filename): folders and files; `NULL`
 *   for this computer and every mounted system
 *
 * Finds what is to be checked when somebody names folders and files, and what lies on them and is a
 * target of its own. What was named twice is there once.
 *
 * Returns: (transfer full) (element-type CoTarget): the targets, in the order of @paths
 */
GPtrArray *
co_target_finder_find_in (const char *const *paths)
{
  GPtrArray *targets;

  if (paths == NULL)
    return co_target_finder_find ();
  targets = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; paths[i] != NULL; i++) {
    if (!has_path (targets, paths[i])) {
      g_autoptr (CoTarget) target = co_target_new (paths[i]);

      co_target_finder_add (targets, target);
    }
  }
  return targets;
}
