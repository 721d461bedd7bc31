/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-file.h"
#include "co-root-private.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* Programs that rewrite a file do so in a moment. */
#define READ_TRIES 3

/* Opening a device or a pipe can do something or hang. So the path is only pinned first, looked
 * at, and a regular file is then opened through the pin: nobody can swap it in between. */
static int
open_pinned (int pin, GError **error, const char *path)
{
  char name[32];
  int fd;

  g_snprintf (name, sizeof name, "/proc/self/fd/%d", pin);
  fd = g_open (name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOATIME, 0);
  if (fd < 0 && errno == EPERM)
    fd = g_open (name, O_RDONLY | O_CLOEXEC | O_NOCTTY, 0);
  if (fd < 0)
    co_error_set_errno (error, errno, path);
  return fd;
}

/**
 * co_root_open_file:
 * @self: a root
 * @path: a path in its own spelling
 * @size: (out): the size of the file in bytes
 * @error: return location for a [error@Co.Error]
 *
 * Opens a regular file for reading.
 *
 * Returns: a file descriptor to close with close(2), or -1 on error
 */
int
co_root_open_file (CoRoot *self, const char *path, goffset *size, GError **error)
{
  struct stat st;
  int pin;
  int fd = -1;

  g_return_val_if_fail (CO_IS_ROOT (self), -1);
  g_return_val_if_fail (path != NULL && size != NULL, -1);

  pin = co_root_open_beneath (self, path, O_PATH);
  if (pin < 0) {
    co_root_fail (self, error, errno, path);
    return -1;
  }
  if (fstat (pin, &st) != 0)
    co_error_set_errno (error, errno, path);
  else if (!S_ISREG (st.st_mode))
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a regular file", path);
  else
    fd = open_pinned (pin, error, path);
  close (pin);
  *size = fd >= 0 ? st.st_size : 0;
  return fd;
}

static gboolean
read_all (int fd,
          guint8 *buffer,
          gsize size,
          gsize *length,
          GCancellable *cancellable,
          GError **error)
{
  const gsize piece = 1024 * 1024;
  ssize_t n;

  *length = 0;
  while (*length < size) {
    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    n = read (fd, buffer + *length, MIN (piece, size - *length));
    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return FALSE;
    if (n == 0)
      break;
    *length += (gsize) n;
  }
  return TRUE;
}

/**
 * co_file_stamp_take:
 * @self: where the stamp is put
 * @fd: an open file
 *
 * Notes how a file is before it is read.
 *
 * Returns: whether the file could be looked at
 */
gboolean
co_file_stamp_take (CoFileStamp *self, int fd)
{
  struct stat st;

  g_return_val_if_fail (self != NULL, FALSE);

  if (fstat (fd, &st) != 0)
    return FALSE;
  self->size = st.st_size;
  self->seconds = st.st_mtim.tv_sec;
  self->nanoseconds = st.st_mtim.tv_nsec;
  return TRUE;
}

/**
 * co_file_stamp_holds:
 * @self: the stamp of a file
 * @fd: the same file
 *
 * Tells whether a file is as it was. What was read of one that is not may be half old and half new.
 *
 * Returns: whether nobody wrote to it since
 */
gboolean
co_file_stamp_holds (const CoFileStamp *self, int fd)
{
  CoFileStamp now;

  g_return_val_if_fail (self != NULL, FALSE);

  return co_file_stamp_take (&now, fd) && now.size == self->size && now.seconds == self->seconds &&
         now.nanoseconds == self->nanoseconds;
}

/* Reads what is there. That the file is shorter by now, or was written to, is for the caller. */
static GBytes *
read_stamped (int fd,
              const CoFileStamp *stamp,
              const char *path,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autofree guint8 *buffer = g_try_malloc ((gsize) stamp->size + 1);
  gsize length = 0;

  if (buffer == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: not enough memory", path);
    return NULL;
  }
  if (!read_all (fd, buffer, (gsize) stamp->size, &length, cancellable, &local_error)) {
    if (local_error != NULL)
      g_propagate_error (error, g_steal_pointer (&local_error));
    else
      co_error_set_errno (error, errno, path);
    return NULL;
  }
  return g_bytes_new_take (g_steal_pointer (&buffer), length);
}

static GBytes *
read_once (int fd, const char *path, gsize max_size, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  CoFileStamp stamp;

  if (!co_file_stamp_take (&stamp, fd)) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  if ((guint64) stamp.size > max_size) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: larger than %zu bytes", path, max_size);
    return NULL;
  }
  bytes = read_stamped (fd, &stamp, path, cancellable, error);
  if (bytes == NULL)
    return NULL;
  if (g_bytes_get_size (bytes) != (gsize) stamp.size || !co_file_stamp_holds (&stamp, fd)) {
    g_set_error (error, CO_ERROR, CO_ERROR_CHANGED, "%s: changed while it was read", path);
    return NULL;
  }
  return g_steal_pointer (&bytes);
}

/**
 * co_root_read_file:
 * @self: a root
 * @path: a path in its own spelling
 * @max_size: the largest size to read, in bytes
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads a regular file whole. The content is a copy: a disk that is pulled out later, or a file
 * that shrinks, cannot hurt who reads it. A file that somebody writes to is read again, a few
 * times.
 *
 * Returns: (transfer full): the content, or `NULL` on error
 */
GBytes *
co_root_read_file (CoRoot *self,
                   const char *path,
                   gsize max_size,
                   GCancellable *cancellable,
                   GError **error)
{
  GBytes *bytes = NULL;

  for (guint i = 0; bytes == NULL && i < READ_TRIES; i++) {
    g_autoptr (GError) local_error = NULL;
    goffset size = 0;
    int fd = co_root_open_file (self, path, &size, error);

    if (fd < 0)
      return NULL;
    bytes = read_once (fd, path, max_size, cancellable, &local_error);
    close (fd);
    if (bytes == NULL &&
        (i + 1 == READ_TRIES || !g_error_matches (local_error, CO_ERROR, CO_ERROR_CHANGED))) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  }
  return bytes;
}
