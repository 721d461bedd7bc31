/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-password-file.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* Passwords, not pictures: ten thousand entries are about two of these. */
#define MAX_SIZE (32 << 20)

/* --- Reading ------------------------------------------------------------------------------- */

static gboolean
read_all (int fd, CoSecret *content, gsize size, GError **error)
{
  char *place = co_secret_grow (content, size);
  gsize done = 0;

  while (done < size) {
    ssize_t count = read (fd, place + done, size - done);

    if (count > 0) {
      done += (gsize) count;
    } else if (count == 0) {
      g_set_error_literal (error, CO_ERROR, CO_ERROR_CHANGED, "it became shorter meanwhile");
      return FALSE;
    } else if (errno != EINTR) {
      co_error_set_errno (error, errno, "read");
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
check_kind (int fd, gsize *size, GError **error)
{
  struct stat info;

  if (fstat (fd, &info) != 0) {
    co_error_set_errno (error, errno, "fstat");
    return FALSE;
  }
  if (!S_ISREG (info.st_mode)) {
    g_set_error_literal (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "it is no file");
    return FALSE;
  }
  if (info.st_size > MAX_SIZE) {
    g_set_error_literal (error, CO_ERROR, CO_ERROR_TOO_LARGE, "it is too large for passwords");
    return FALSE;
  }
  *size = (gsize) info.st_size;
  return TRUE;
}

/**
 * co_password_file_read:
 * @path: where it is
 * @error: return location for a [error@Co.Error]
 *
 * Reads a file with passwords.
 *
 * Returns: (transfer full): what is in it, or `NULL` on error
 */
CoSecret *
co_password_file_read (const char *path, GError **error)
{
  g_autoptr (CoSecret) content = NULL;
  gsize size;
  int fd;

  /* What is no file may never have an end, or want somebody to write into it. */
  fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK, 0);
  if (fd < 0) {
    co_error_set_errno (error, errno, "open");
    return NULL;
  }
  if (check_kind (fd, &size, error)) {
    content = co_secret_new (size);
    if (!read_all (fd, content, size, error))
      g_clear_pointer (&content, co_secret_free);
  }
  close (fd);
  return g_steal_pointer (&content);
}

/* --- Writing ------------------------------------------------------------------------------- */

static gboolean
write_all (int fd, const CoSecret *content, GError **error)
{
  const char *text = co_secret_get_text (content);
  gsize left = co_secret_get_length (content);

  while (left > 0) {
    ssize_t count = write (fd, text, left);

    if (count >= 0) {
      text += count;
      left -= (gsize) count;
    } else if (errno != EINTR) {
      return co_error_fail_io (error, errno);
    }
  }
  return fsync (fd) == 0 || co_error_fail_io (error, errno);
}

/* A file that has no name until all is in it: whatever happens meanwhile, no half of it is left. */
static gboolean
write_unnamed (int fd, const char *path, const CoSecret *content, GError **error)
{
  g_autofree char *self = g_strdup_printf ("/proc/self/fd/%d", fd);

  if (!write_all (fd, content, error))
    return FALSE;
  return linkat (AT_FDCWD, self, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0 ||
         co_error_fail_io (error, errno);
}

/* Disks that know no files without names, such as most USB sticks. */
static int
write_named (const char *path, const CoSecret *content, GError **error)
{
  int fd = g_open (path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);

  if (fd < 0) {
    co_error_fail_io (error, errno);
    return -1;
  }
  if (write_all (fd, content, error))
    return fd;
  g_unlink (path);
  close (fd);
  return -1;
}

static int
open_unnamed (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  return open (folder, O_WRONLY | O_TMPFILE | O_CLOEXEC, 0600);
}

/**
 * co_password_file_write:
 * @path: where to; nothing may be there yet
 * @content: what to write
 * @is_private: (out): return location for whether nobody but the owner can read it; some disks let
 *   everybody
 * @error: return location for a [error@Gio.IOErrorEnum]
 *
 * Writes a file with passwords, for its owner alone. If that does not work, nothing is left.
 *
 * Returns: whether it is written
 */
gboolean
co_password_file_write (const char *path,
                        const CoSecret *content,
                        gboolean *is_private,
                        GError **error)
{
  struct stat info;
  int fd = open_unnamed (path);

  if (fd < 0) {
    fd = write_named (path, content, error);
  } else if (!write_unnamed (fd, path, content, error)) {
    close (fd);
    return FALSE;
  }
  if (fd < 0)
    return FALSE;
  *is_private = fstat (fd, &info) == 0 && (info.st_mode & 077) == 0;
  close (fd);
  return TRUE;
}
