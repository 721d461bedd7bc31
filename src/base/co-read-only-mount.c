/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-read-only-mount.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <string.h>
#include <sys/mount.h>
#include <unistd.h>

/* A copy of a mount that belongs to this process alone, hangs in no tree, and can only be read.
 * What is opened through it leaves no trace, whoever owns it and however the disk is mounted: the
 * kernel writes nothing there, not even the time of the last access of a link.
 *
 * An administrator may make such a copy. Everybody else may in a user namespace, where the system
 * allows them. */

#define FLAGS (OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE)

static int
copy_mount (int fd, const char *path, int flags)
{
  struct mount_attr attributes = {
    .attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOSUID,
  };
  int copy = open_tree (fd, path, FLAGS | (unsigned) flags);

  if (copy < 0)
    return -1;
  if (mount_setattr (copy, "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes, sizeof attributes) != 0) {
    close (copy);
    return -1;
  }
  return copy;
}

static gboolean
write_text (const char *path, const char *text)
{
  int fd = g_open (path, O_WRONLY | O_CLOEXEC, 0);
  gboolean written = fd >= 0 && write (fd, text, strlen (text)) == (ssize_t) strlen (text);

  if (fd >= 0)
    close (fd);
  return written;
}

/* In the namespace we stay who we are. */
static void
keep_ids (uid_t uid, gid_t gid)
{
  g_autofree char *users = g_strdup_printf ("%u %u 1", uid, uid);
  g_autofree char *groups = g_strdup_printf ("%u %u 1", gid, gid);

  if (!write_text ("/proc/self/uid_map", users) || !write_text ("/proc/self/setgroups", "deny") ||
      !write_text ("/proc/self/gid_map", groups))
    g_debug ("the ids could not be kept in the user namespace");
}

/* A new namespace has copies of all mounts. The folder that the process is in moves over to them,
 * and only that: descriptors stay where they were. */
static int
copy_in_namespace (int fd)
{
  uid_t uid = geteuid ();
  gid_t gid = getegid ();
  int copy = -1;

  if (fchdir (fd) == 0 && unshare (CLONE_NEWUSER | CLONE_NEWNS) == 0) {
    keep_ids (uid, gid);
    copy = copy_mount (AT_FDCWD, ".", 0);
  }
  /* Nothing stays behind on a disk that is under check. */
  if (chdir ("/") != 0)
    g_debug ("the process stays in the folder: %s", g_strerror (errno));
  return copy;
}

/**
 * co_read_only_mount_new:
 * @fd: a folder or a file
 *
 * Makes a copy of the mount that something is on, which begins there and can only be read. The
 * process must have only one thread; it may be in another folder and in namespaces of its own
 * afterwards, so this is for one that has nothing else to do.
 *
 * Returns: a descriptor of the same folder or file on the copy, or -1 if the system does not allow
 *   that
 */
int
co_read_only_mount_new (int fd)
{
  int copy = copy_mount (fd, "", AT_EMPTY_PATH);

  return copy >= 0 ? copy : copy_in_namespace (fd);
}
