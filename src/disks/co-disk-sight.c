/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disk-sight.h"
#include "co-host-opening.h"
#include "co-host-view.h"

#include <gio/gunixmounts.h>
#include <glib/gi18n-lib.h>

/* A sandbox shows the places for disks as they were when it started. What is mounted in one of them
 * later comes along, but not a place that was not there. */

/* By the table of mounts, so that a disk that does not answer keeps nobody waiting. */
static gboolean
is_mounted (const char *path)
{
  g_autofree char *in_host = g_strconcat ("/" CO_HOST_VIEW_ROOT, path, NULL);
  const char *const paths[] = {path, in_host};

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++) {
    GUnixMountEntry *mount = g_unix_mount_at (paths[i], NULL);

    if (mount != NULL) {
      g_unix_mount_free (mount);
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_disk_sight_get:
 * @mount_point: (type filename): where a disk is open
 *
 * Tells whether we see a disk. Without a sandbox, who opens it sees no more than we do. Reads
 * nothing of the disk.
 *
 * Returns: whether we see it
 */
CoDiskSight
co_disk_sight_get (const char *mount_point)
{
  g_autoptr (CoRoot) host = NULL;

  g_return_val_if_fail (mount_point != NULL, CO_DISK_SIGHT_SEEN);

  if (!co_host_view_is_needed () || is_mounted (mount_point))
    return CO_DISK_SIGHT_SEEN;
  host = co_host_opening_computer (NULL);
  return host == NULL || co_root_shows (host, mount_point) ? CO_DISK_SIGHT_LATE
                                                           : CO_DISK_SIGHT_ELSEWHERE;
}

/**
 * co_disk_sight_say:
 * @sight: whether we see a disk
 *
 * Says why a disk cannot be checked although it is open, and what to do about it.
 *
 * Returns: (nullable): sentences for people, or `NULL` if it can be seen
 */
const char *
co_disk_sight_say (CoDiskSight sight)
{
  switch (sight) {
  case CO_DISK_SIGHT_LATE:
    return _ ("Changeover runs in a sandbox. It cannot see this disk yet, because the disk came "
              "after Changeover started. Close Changeover and start it again. Then check the disk "
              "here. If that does not help, choose the folder of the disk yourself further down on "
              "this page.");
  case CO_DISK_SIGHT_ELSEWHERE:
    return _ ("Changeover runs in a sandbox, which does not show it the folder where this disk is "
              "open. Choose that folder yourself further down on this page, and check it.");
  case CO_DISK_SIGHT_SEEN:
  default:
    return NULL;
  }
}
