/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-private.h"
#include "co-text.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Finding what lies at a path, in whatever case its names are written. */

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
    co_root_fail (self, error, errno, path);
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

/* A name that another one shadows: whoever looks sees only one of them. */
static void
note_twins (CoRoot *self,
            const CoRootNames *names,
            const char *key,
            const char *folder,
            const char *name)
{
  if (names->twins != NULL && g_hash_table_contains (names->twins, key))
    g_hash_table_add (self->twins,
                      *folder != '\0' ? g_strconcat (folder, "/", name, NULL) : g_strdup (name));
}

static gboolean
find_in_folder (CoRoot *self, GString *spelled, const char *component, GError **error)
{
  g_autofree char *key = co_text_fold (component);
  const CoRootNames *names = co_root_get_names (self, spelled->str);
  const char *name;

  if (names->error != NULL) {
    if (error != NULL && !g_error_matches (names->error, CO_ERROR, CO_ERROR_NOT_FOUND))
      *error = g_error_copy (names->error);
    return FALSE;
  }
  name = g_hash_table_lookup (names->names, key);
  if (name == NULL)
    return FALSE;
  note_twins (self, names, key, spelled->str, name);
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
  g_autofree char *prefix = g_strdup (path);

  if (self->flags & CO_ROOT_RUNNING)
    return;
  /* From the end: above what can be opened there is no such link. */
  for (char *slash = prefix; slash != NULL && *prefix != '\0';) {
    int fd = co_root_open_beneath (self, prefix, O_PATH);

    if (fd >= 0) {
      close (fd);
      return;
    }
    if (is_broken_link (self, prefix)) {
      g_set_error (error, CO_ERROR, CO_ERROR_ELSEWHERE, "%s: leads to another disk", prefix);
      return;
    }
    slash = strrchr (prefix, '/');
    if (slash != NULL)
      *slash = '\0';
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

/* What is spelled as it was asked for can have a twin as well. */
static void
look_for_twins (CoRoot *self, const char *path)
{
  g_auto (GStrv) components = g_strsplit (path, "/", -1);
  g_autoptr (GString) folder = g_string_new (NULL);

  for (guint i = 0; components[i] != NULL; i++) {
    g_autofree char *key = co_text_fold (components[i]);

    if (*components[i] == '\0')
      continue;
    note_twins (self, co_root_get_names (self, folder->str), key, folder->str, components[i]);
    if (folder->len > 0)
      g_string_append_c (folder, '/');
    g_string_append (folder, components[i]);
  }
}

/**
 * co_root_take_twins:
 * @self: a root
 *
 * Gets the paths that were looked at since this was last asked, where names of other files or
 * folders differ from theirs in upper and lower case alone. On a disk whose system does not tell
 * such names apart, only one of them could be seen.
 *
 * Returns: (transfer full) (element-type filename): the paths, sorted; most often none
 */
GPtrArray *
co_root_take_twins (CoRoot *self)
{
  GPtrArray *twins = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer path;

  g_return_val_if_fail (CO_IS_ROOT (self), twins);

  g_hash_table_iter_init (&iter, self->twins);
  while (g_hash_table_iter_next (&iter, &path, NULL)) {
    g_ptr_array_add (twins, path);
    g_hash_table_iter_steal (&iter);
  }
  g_ptr_array_sort (twins, co_root_compare_names);
  return twins;
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
  if (*kind != CO_ENTRY_NONE) {
    if (self->flags & CO_ROOT_IGNORE_CASE)
      look_for_twins (self, path);
    return g_strdup (path);
  }
  if (self->flags & CO_ROOT_IGNORE_CASE)
    return find_ignoring_case (self, path, kind, error);
  check_links (self, path, error);
  return NULL;
}
