/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-private.h"
#include "co-text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Finding what lies at a path, in whatever case its names are written. */

/* A disk made to be hostile can have the same huge folder under many names. */
#define MAX_CACHED_NAMES 500000

static CoEntryKind
kind_from_mode (mode_t mode)
{
  if (S_ISREG (mode))
    return CO_ENTRY_FILE;
  if (S_ISDIR (mode))
    return CO_ENTRY_FOLDER;
  return CO_ENTRY_OTHER;
}

static gboolean
query_exact (CoRoot *self, const char *path, CoEntryKind *kind, GError **error)
{
  struct stat st;
  int fd = co_root_open_beneath (self, path, O_PATH);
  int errsv;

  *kind = CO_ENTRY_NONE;
  if (fd < 0) {
    if (errno == ENOENT || errno == ENOTDIR)
      return TRUE;
    co_error_set_errno (error, errno, path);
    return FALSE;
  }
  if (fstat (fd, &st) != 0) {
    errsv = errno;
    close (fd);
    co_error_set_errno (error, errsv, path);
    return FALSE;
  }
  close (fd);
  *kind = kind_from_mode (st.st_mode);
  return TRUE;
}

/* The names of a folder by their folded form. Where two names differ only in case (Windows makes
 * none, Linux can on the same disk), the first in byte order wins, always the same one. */
static GHashTable *
fold_names (GPtrArray *names)
{
  GHashTable *folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *key = co_text_fold (name);

    if (!g_hash_table_contains (folded, key))
      g_hash_table_insert (folded, g_steal_pointer (&key), g_strdup (name));
  }
  return folded;
}

static void
forget_names (CoRoot *self)
{
  g_hash_table_remove_all (self->folders);
  g_hash_table_remove_all (self->inodes);
  self->cached_names = 0;
}

/* What makes a folder the same one under another name, and not changed since. */
static char *
make_inode_key (DIR *dir)
{
  struct stat st;

  if (fstat (dirfd (dir), &st) != 0)
    return NULL;
  return g_strdup_printf ("%ju:%ju:%jd.%09ld",
                          (uintmax_t) st.st_dev,
                          (uintmax_t) st.st_ino,
                          (intmax_t) st.st_mtim.tv_sec,
                          st.st_mtim.tv_nsec);
}

/* Many links can lead to one huge folder, so that one is known by its inode as well. */
static GHashTable *
read_folded_names (CoRoot *self, const char *folder, GError **error)
{
  DIR *dir = co_root_open_folder (self, folder, error);
  g_autofree char *key = dir != NULL ? make_inode_key (dir) : NULL;
  GHashTable *folded = key != NULL ? g_hash_table_lookup (self->inodes, key) : NULL;
  g_autoptr (GPtrArray) names = NULL;

  if (dir == NULL)
    return NULL;
  if (folded != NULL) {
    closedir (dir);
    return g_hash_table_ref (folded);
  }
  names = co_root_read_names (dir, folder, error);
  if (names == NULL)
    return NULL;
  if (self->cached_names + names->len > MAX_CACHED_NAMES)
    forget_names (self);
  self->cached_names += names->len;
  folded = fold_names (names);
  if (key != NULL)
    g_hash_table_insert (self->inodes, g_steal_pointer (&key), g_hash_table_ref (folded));
  return folded;
}

static GHashTable *
get_folded_names (CoRoot *self, const char *folder, GError **error)
{
  GHashTable *folded = g_hash_table_lookup (self->folders, folder);

  if (folded != NULL)
    return folded;
  folded = read_folded_names (self, folder, error);
  if (folded != NULL)
    g_hash_table_insert (self->folders, g_strdup (folder), folded);
  return folded;
}

static gboolean
find_in_folder (CoRoot *self, GString *spelled, const char *component, GError **error)
{
  g_autofree char *key = co_text_fold (component);
  g_autoptr (GError) local_error = NULL;
  GHashTable *names = get_folded_names (self, spelled->str, &local_error);
  const char *name;

  if (names == NULL) {
    if (!g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
      g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  name = g_hash_table_lookup (names, key);
  if (name == NULL)
    return FALSE;
  if (spelled->len > 0)
    g_string_append_c (spelled, '/');
  g_string_append (spelled, name);
  return TRUE;
}

static gboolean
is_broken_link (CoRoot *self, const char *path)
{
  struct stat st;
  int fd = co_root_open_beneath (self, path, O_PATH | O_NOFOLLOW);
  gboolean is_link;

  if (fd < 0)
    return FALSE;
  is_link = fstat (fd, &st) == 0 && S_ISLNK (st.st_mode);
  close (fd);
  if (!is_link)
    return FALSE;
  fd = co_root_open_beneath (self, path, O_PATH);
  if (fd >= 0)
    close (fd);
  return fd < 0 && errno == ENOENT;
}

/* Nothing is at @path. That means little where a link on the way has its end on another disk: what
 * ntfs-3g shows for a folder that Windows keeps on another drive, or for a file that it packed in a
 * way ntfs-3g cannot read. Sets an error then. */
static void
check_links (CoRoot *self, const char *path, GError **error)
{
  if (self->flags & CO_ROOT_RUNNING)
    return;
  for (const char *end = path; end != NULL && *path != '\0';) {
    g_autofree char *prefix = NULL;

    end = strchr (end, '/');
    prefix = end != NULL ? g_strndup (path, (gsize) (end - path)) : g_strdup (path);
    if (*prefix != '\0' && is_broken_link (self, prefix)) {
      g_set_error (error, CO_ERROR, CO_ERROR_ELSEWHERE, "%s: leads to another disk", prefix);
      return;
    }
    end = end != NULL ? end + 1 : NULL;
  }
}

static char *
find_ignoring_case (CoRoot *self, const char *path, CoEntryKind *kind, GError **error)
{
  g_auto (GStrv) components = g_strsplit (path, "/", -1);
  g_autoptr (GString) spelled = g_string_new (NULL);
  g_autoptr (GError) local_error = NULL;
  gboolean found = TRUE;

  for (guint i = 0; found && components[i] != NULL; i++)
    if (*components[i] != '\0')
      found = find_in_folder (self, spelled, components[i], &local_error);
  if (found && query_exact (self, spelled->str, kind, &local_error) && *kind != CO_ENTRY_NONE)
    return g_string_free (g_steal_pointer (&spelled), FALSE);
  if (local_error == NULL)
    check_links (self, spelled->str, &local_error);
  if (local_error != NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return NULL;
}

/**
 * co_root_find:
 * @self: a root
 * @path: a path relative to the root, with forward slashes
 * @kind: (out): what lies there
 * @error: return location for a [error@Co.Error]
 *
 * Looks whether there is something at @path.
 *
 * Returns: (transfer full) (nullable): the path as it is spelled on the disk; `NULL` without an
 *   error if there is nothing, `NULL` with an error if that could not be told
 */
char *
co_root_find (CoRoot *self, const char *path, CoEntryKind *kind, GError **error)
{
  g_return_val_if_fail (CO_IS_ROOT (self), NULL);
  g_return_val_if_fail (path != NULL && kind != NULL, NULL);

  if (!query_exact (self, path, kind, error))
    return NULL;
  if (*kind != CO_ENTRY_NONE)
    return g_strdup (path);
  if (self->flags & CO_ROOT_IGNORE_CASE)
    return find_ignoring_case (self, path, kind, error);
  check_links (self, path, error);
  return NULL;
}
