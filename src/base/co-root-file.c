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
    co_error_set_errno (error, errno, path);
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
 * co_root_read_file:
 * @self: a root
 * @path: a path in its own spelling
 * @max_size: the largest size to read, in bytes
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads a regular file whole. The content is a copy: a disk that is pulled out later, or a file
 * that shrinks, cannot hurt who reads it.
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
  g_autoptr (GError) local_error = NULL;
  g_autofree guint8 *buffer = NULL;
  goffset size = 0;
  gsize length = 0;
  gboolean done;
  int errsv;
  int fd;

  fd = co_root_open_file (self, path, &size, error);
  if (fd < 0)
    return NULL;
  if ((guint64) size > max_size) {
    close (fd);
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: larger than %zu bytes", path, max_size);
    return NULL;
  }
  buffer = g_try_malloc ((gsize) size + 1);
  if (buffer == NULL) {
    close (fd);
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: not enough memory", path);
    return NULL;
  }
  done = read_all (fd, buffer, (gsize) size, &length, cancellable, &local_error);
  errsv = errno;
  close (fd);
  if (!done) {
    if (local_error != NULL)
      g_propagate_error (error, g_steal_pointer (&local_error));
    else
      co_error_set_errno (error, errsv, path);
    return NULL;
  }
  return g_bytes_new_take (g_steal_pointer (&buffer), length);
}
