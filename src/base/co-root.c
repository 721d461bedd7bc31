/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-open-beneath.h"
#include "co-root-private.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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
  if (self->is_file)
    return open_only_file (self, path);
  if (self->view != NULL)
    return co_host_view_open (self->view, path, flags);
  return co_open_beneath (self->fd, path, flags, RESOLVE_IN_ROOT);
}

/**
 * co_root_fail:
 * @self: a root
 * @error: return location for a [error@Co.Error]
 * @errsv: the error of the system
 * @path: what was asked for
 *
 * Sets the error that [method@Co.Root.open_beneath] ended with.
 */
void
co_root_fail (CoRoot *self, GError **error, int errsv, const char *path)
{
  if (errsv == CO_ERRNO_NOT_GRANTED && self->view != NULL)
    g_set_error_literal (error,
                         CO_ERROR,
                         CO_ERROR_NOT_GRANTED,
                         co_host_view_get_refused (self->view));
  else
    co_error_set_errno (error, errsv, path);
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
 * co_root_shows:
 * @self: a root
 * @path: an absolute path of the system in the tree
 *
 * Tells whether a place may be looked at as a whole. A sandbox shows only parts of its host.
 *
 * Returns: whether it may; whether anything is there is another question
 */
gboolean
co_root_shows (CoRoot *self, const char *path)
{
  g_return_val_if_fail (CO_IS_ROOT (self) && path != NULL, FALSE);

  return self->view == NULL || co_host_view_shows (self->view, path);
}

/**
 * co_root_shows_in_place:
 * @self: a root
 * @path: an absolute path of the system in the tree
 *
 * Tells whether a place may be looked at, and has the same path in the sandbox.
 *
 * Returns: whether it is so
 */
gboolean
co_root_shows_in_place (CoRoot *self, const char *path)
{
  g_return_val_if_fail (CO_IS_ROOT (self) && path != NULL, FALSE);

  return self->view == NULL || co_host_view_shows_in_place (self->view, path);
}

/**
 * co_root_dup_own_home:
 * @self: a root
 *
 * Gets the folder of the person who asks, which is all that is known of the folders of people where
 * a sandbox shows only parts of its host.
 *
 * Returns: (transfer full) (nullable) (type filename): its path relative to the root, or `NULL` if
 *   the tree is seen as a whole
 */
char *
co_root_dup_own_home (CoRoot *self)
{
  const char *home = g_get_home_dir ();

  g_return_val_if_fail (CO_IS_ROOT (self), NULL);

  if (self->view == NULL)
    return NULL;
  /* Where these folders are in /var, /home is a link to there. */
  if (g_str_has_prefix (home, "/var/home/"))
    home += strlen ("/var");
  return g_strdup (home + strspn (home, "/"));
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

  g_clear_pointer (&self->view, co_host_view_free);
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

/* Where the sandbox shows its host as a whole, that is the root, and no more is needed. */
static gboolean
take_host (CoRoot *self, GError **error)
{
  g_autoptr (CoHostView) view = co_host_view_new (self->fd, error);
  int whole = view != NULL ? co_host_view_open_whole (view) : -1;

  if (whole >= 0) {
    close (self->fd);
    self->fd = whole;
    self->flags &= ~CO_ROOT_HOST;
  } else {
    self->view = g_steal_pointer (&view);
  }
  return whole >= 0 || self->view != NULL;
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
  if ((flags & CO_ROOT_HOST) != 0 && !take_host (self, error))
    return NULL;
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

static CoRoot *
take_file (int fd, const char *path, GError **error)
{
  g_autoptr (CoRoot) self = take_fd (fd, CO_ROOT_DEFAULT, path, error);

  if (self != NULL && !self->is_file) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a regular file", path);
    return NULL;
  }
  return g_steal_pointer (&self);
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
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = g_open (path, O_PATH | O_CLOEXEC, 0);
  if (fd < 0) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  return take_file (fd, path, error);
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
    co_root_fail (self, error, errno, folder);
    return NULL;
  }
  return take_fd (fd, flags, folder, error);
}

/**
 * co_root_new_file_beneath:
 * @self: a root
 * @path: a regular file, relative to the root and in its own spelling
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to one single file of a tree.
 *
 * Returns: (transfer full): a new root, or `NULL` if there is no such file
 */
CoRoot *
co_root_new_file_beneath (CoRoot *self, const char *path, GError **error)
{
  int fd;

  g_return_val_if_fail (CO_IS_ROOT (self) && path != NULL, NULL);

  fd = co_root_open_beneath (self, path, O_PATH);
  if (fd < 0) {
    co_root_fail (self, error, errno, path);
    return NULL;
  }
  return take_file (fd, path, error);
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
