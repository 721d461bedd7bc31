/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-private.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A rename elsewhere on the disk makes the kernel give up once; it does not go on for ever. */
#define OPEN_TRIES 16

G_DEFINE_FINAL_TYPE (CoRoot, co_root, G_TYPE_OBJECT)

static int
open_only_file (CoRoot *self, const char *path)
{
  if (*path == '\0')
    return fcntl (self->fd, F_DUPFD_CLOEXEC, 0);
  errno = ENOENT;
  return -1;
}

/**
 * co_root_open_beneath:
 * @self: a root
 * @path: a path relative to the root
 * @flags: flags of open(2)
 *
 * Opens something, never outside of the root. Every other function goes through here.
 *
 * Returns: a file descriptor, or -1 with `errno` set
 */
int
co_root_open_beneath (CoRoot *self, const char *path, int flags)
{
  struct open_how how = {
    .flags = flags | O_CLOEXEC,
    .resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS,
  };
  long fd = -1;

  if (self->is_file)
    return open_only_file (self, path);
  for (int i = 0; i < OPEN_TRIES; i++) {
    fd = syscall (SYS_openat2, self->fd, *path == '\0' ? "." : path, &how, sizeof how);
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR))
      break;
  }
  return (int) fd;
}

/**
 * co_root_get_fd:
 * @self: a root
 *
 * Gets the descriptor of the folder or the file, to hand it to another process.
 *
 * Returns: a descriptor that is open as long as @self
 */
int
co_root_get_fd (CoRoot *self)
{
  g_return_val_if_fail (CO_IS_ROOT (self), -1);

  return self->fd;
}

/**
 * co_root_get_flags:
 * @self: a root
 *
 * Gets how names are looked up.
 *
 * Returns: the flags given to [ctor@Co.Root.new]
 */
CoRootFlags
co_root_get_flags (CoRoot *self)
{
  g_return_val_if_fail (CO_IS_ROOT (self), CO_ROOT_DEFAULT);

  return self->flags;
}

/**
 * co_root_is_same:
 * @self: a root
 * @other: another root
 *
 * Tells whether two roots are the same folder, whatever the paths they were opened by.
 *
 * Returns: whether they are
 */
gboolean
co_root_is_same (CoRoot *self, CoRoot *other)
{
  struct stat one;
  struct stat two;

  g_return_val_if_fail (CO_IS_ROOT (self) && CO_IS_ROOT (other), FALSE);

  return fstat (self->fd, &one) == 0 && fstat (other->fd, &two) == 0 && one.st_dev == two.st_dev &&
         one.st_ino == two.st_ino;
}

static void
co_root_finalize (GObject *object)
{
  CoRoot *self = CO_ROOT (object);

  if (self->fd >= 0)
    close (self->fd);
  g_hash_table_unref (self->folders);
  g_hash_table_unref (self->inodes);
  g_hash_table_unref (self->twins);
  G_OBJECT_CLASS (co_root_parent_class)->finalize (object);
}

static void
co_root_class_init (CoRootClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_root_finalize;
}

static void
co_root_init (CoRoot *self)
{
  self->fd = -1;
  self->folders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, co_root_release_names);
  self->inodes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, co_root_release_names);
  self->twins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* Takes @fd. A folder is tried at once, so that a kernel without openat2(2) is told of here. */
static CoRoot *
take_fd (int fd, CoRootFlags flags, const char *path, GError **error)
{
  g_autoptr (CoRoot) self = g_object_new (CO_TYPE_ROOT, NULL);
  struct stat st;
  int probe;

  self->fd = fd;
  self->flags = flags;
  if (fstat (fd, &st) != 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  self->is_file = S_ISREG (st.st_mode);
  probe = co_root_open_beneath (self, "", O_PATH);
  if (probe < 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  close (probe);
  return g_steal_pointer (&self);
}

/**
 * co_root_new:
 * @path: the folder that is the root of the tree, a path of this computer
 * @flags: how names are looked up
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to a tree.
 *
 * Returns: (transfer full): a new root, or `NULL` if the folder cannot be opened
 */
CoRoot *
co_root_new (const char *path, CoRootFlags flags, GError **error)
{
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = g_open (path, O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
  if (fd < 0 && errno == ENOTDIR) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a folder", path);
    return NULL;
  }
  if (fd < 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  return take_fd (fd, flags, path, error);
}

/**
 * co_root_new_file:
 * @path: a regular file, a path of this computer
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to one single file.
 *
 * Returns: (transfer full): a new root, or `NULL` if there is no such file
 */
CoRoot *
co_root_new_file (const char *path, GError **error)
{
  g_autoptr (CoRoot) self = NULL;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = g_open (path, O_PATH | O_CLOEXEC, 0);
  if (fd < 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  self = take_fd (fd, CO_ROOT_DEFAULT, path, error);
  if (self != NULL && !self->is_file) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a regular file", path);
    return NULL;
  }
  return g_steal_pointer (&self);
}

/**
 * co_root_new_beneath:
 * @self: a root
 * @folder: a folder, relative to the root and in its own spelling
 * @flags: how names are looked up in the new one
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to a part of a tree that is a tree of its own. What leads out of it leads nowhere,
 * even where it stays in the first one.
 *
 * Returns: (transfer full): a new root, or `NULL` if the folder cannot be opened
 */
CoRoot *
co_root_new_beneath (CoRoot *self, const char *folder, CoRootFlags flags, GError **error)
{
  int fd;

  g_return_val_if_fail (CO_IS_ROOT (self) && folder != NULL, NULL);

  fd = co_root_open_beneath (self, folder, O_PATH | O_DIRECTORY);
  if (fd < 0) {
    co_error_set_errno (error, errno, folder);
    return NULL;
  }
  return take_fd (fd, flags, folder, error);
}

/**
 * co_root_new_received:
 * @fd: (transfer full): what [method@Co.Root.get_fd] gave in another process
 * @flags: how names are looked up
 * @error: return location for a [error@Co.Error]
 *
 * Takes over a door that another process has opened.
 *
 * Returns: (transfer full): a new root, or `NULL` if @fd is not open
 */
CoRoot *
co_root_new_received (int fd, CoRootFlags flags, GError **error)
{
  return take_fd (fd, flags, "root", error);
}
