/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-private.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* Listing folders, and looking whether there is anything in them. */

/* A folder with more names than this is not one that a product made. */
#define MAX_NAMES 200000
/* Nor are there so many names in all places that are looked into. Links can make the same huge
 * folder appear in thousands of places, and reading it each time would take hours. */
#define MAX_NAMES_IN_ALL (1000 * 1000)

/* Reading without leaving a new access time is the owner's right alone. */
static int
open_without_trace (CoRoot *self, const char *path, int flags)
{
  int fd = co_root_open_beneath (self, path, flags | O_NOATIME);

  if (fd < 0 && errno == EPERM)
    fd = co_root_open_beneath (self, path, flags);
  return fd;
}

/**
 * co_root_open_folder:
 * @self: a root
 * @folder: a folder in its own spelling
 * @error: return location for a [error@Co.Error]
 *
 * Opens a folder to list it.
 *
 * Returns: (transfer full): the folder, to close with closedir(3), or `NULL` on error
 */
DIR *
co_root_open_folder (CoRoot *self, const char *folder, GError **error)
{
  int fd = open_without_trace (self, folder, O_RDONLY | O_DIRECTORY);
  DIR *dir;
  int errsv;

  if (fd < 0) {
    co_root_fail (self, error, errno, folder);
    return NULL;
  }
  dir = fdopendir (fd);
  if (dir == NULL) {
    errsv = errno;
    close (fd);
    co_error_set_errno (error, errsv, folder);
  }
  return dir;
}

/* Like readdir(3), but without "." and ".."; sets errno to 0 at the end. */
static const char *
next_name (DIR *dir)
{
  struct dirent *entry;

  do {
    errno = 0;
    entry = readdir (dir);
  } while (entry != NULL &&
           (g_str_equal (entry->d_name, ".") || g_str_equal (entry->d_name, "..")));
  return entry != NULL ? entry->d_name : NULL;
}

/**
 * co_root_compare_names:
 * @a: a place with a name
 * @b: another one
 *
 * Compares names by their bytes, to sort an array of them.
 *
 * Returns: below, at or above zero
 */
int
co_root_compare_names (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/**
 * co_root_read_names:
 * @self: a root
 * @dir: (transfer full): an open folder
 * @folder: its path, for @error
 * @error: return location for a [error@Co.Error]
 *
 * Reads the names in a folder, and closes it.
 *
 * Returns: (transfer container) (element-type filename): the names in the order of their bytes,
 *   or `NULL` on error
 */
GPtrArray *
co_root_read_names (CoRoot *self, DIR *dir, const char *folder, GError **error)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name;
  int errsv;

  while ((name = next_name (dir)) != NULL && names->len < MAX_NAMES &&
         self->names_read < MAX_NAMES_IN_ALL) {
    g_ptr_array_add (names, g_strdup (name));
    self->names_read++;
  }
  errsv = name == NULL ? errno : EFBIG;
  closedir (dir);
  if (errsv != 0) {
    co_error_set_errno (error, errsv, folder);
    return NULL;
  }
  g_ptr_array_sort (names, co_root_compare_names);
  return g_steal_pointer (&names);
}

/**
 * co_root_list:
 * @self: a root
 * @folder: a folder, relative to the root and in its own spelling
 * @error: return location for a [error@Co.Error]
 *
 * Lists the names in a folder.
 *
 * Returns: (transfer container) (element-type filename): the names in the order of their bytes,
 *   or `NULL` on error
 */
GPtrArray *
co_root_list (CoRoot *self, const char *folder, GError **error)
{
  DIR *dir;

  g_return_val_if_fail (CO_IS_ROOT (self), NULL);

  dir = co_root_open_folder (self, folder, error);
  return dir != NULL ? co_root_read_names (self, dir, folder, error) : NULL;
}

static gboolean
folder_has_content (CoRoot *self, const char *path, gboolean *content, GError **error)
{
  DIR *dir = co_root_open_folder (self, path, error);
  int errsv;

  if (dir == NULL)
    return FALSE;
  *content = next_name (dir) != NULL;
  errsv = errno;
  closedir (dir);
  if (!*content && errsv != 0) {
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  return TRUE;
}

/**
 * co_root_has_content:
 * @self: a root
 * @path: a path in its own spelling
 * @content: (out): whether it is a file that is not empty or a folder that is not empty
 * @error: return location for a [error@Co.Error]
 *
 * Looks whether there is anything in a file or folder. Of a pipe or a device this cannot be told:
 * it is never opened. An empty folder of a well-known name proves nothing: some harmful programs
 * make such folders to keep a protection program out.
 *
 * Returns: whether this could be told
 */
gboolean
co_root_has_content (CoRoot *self, const char *path, gboolean *content, GError **error)
{
  struct stat st;
  int fd;
  int result;
  int errsv;

  g_return_val_if_fail (CO_IS_ROOT (self), FALSE);
  g_return_val_if_fail (path != NULL && content != NULL, FALSE);

  *content = FALSE;
  fd = co_root_open_beneath (self, path, O_PATH);
  if (fd < 0) {
    co_root_fail (self, error, errno, path);
    return FALSE;
  }
  result = fstat (fd, &st);
  errsv = errno;
  close (fd);
  if (result != 0) {
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  if (S_ISDIR (st.st_mode))
    return folder_has_content (self, path, content, error);
  if (!S_ISREG (st.st_mode)) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a regular file", path);
    return FALSE;
  }
  *content = st.st_size > 0;
  return TRUE;
}
