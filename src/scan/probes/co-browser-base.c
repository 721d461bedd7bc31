/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-browser-base.h"
#include "co-error.h"
#include "co-text.h"

#include <string.h>

/* Most people have one browser or two: one look at the names here spares looking for the others. */

/**
 * co_browser_base_clear:
 * @self: a base
 *
 * Forgets what was found.
 */
void
co_browser_base_clear (CoBrowserBase *self)
{
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->names, g_hash_table_unref);
}

static GHashTable *
fold_names (GPtrArray *names)
{
  GHashTable *folded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < names->len; i++)
    g_hash_table_add (folded, co_text_fold (g_ptr_array_index (names, i)));
  return folded;
}

/**
 * co_browser_base_find:
 * @self: a base; what it held before is forgotten
 * @root: the root of the target
 * @path: where it should be, relative to the root
 * @error: return location for a [error@Co.Error]
 *
 * Looks for a base and for what is in it.
 *
 * Returns: whether this could be told; `TRUE` also if it is not there
 */
gboolean
co_browser_base_find (CoBrowserBase *self, CoRoot *root, const char *path, GError **error)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autofree char *found = NULL;
  CoEntryKind kind;

  co_browser_base_clear (self);
  found = co_root_find (root, path, &kind, &local_error);
  if (found != NULL && kind == CO_ENTRY_FOLDER)
    names = co_root_list (root, found, &local_error);
  /* A sandbox may show some of what is in it. */
  if (g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_GRANTED)) {
    self->path = g_strdup (path);
    return TRUE;
  }
  if (local_error != NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  if (names != NULL) {
    self->path = g_steal_pointer (&found);
    self->names = fold_names (names);
  }
  return TRUE;
}

/**
 * co_browser_base_dup_path:
 * @self: a base
 * @folder: a folder relative to the base; `.` is the base itself
 *
 * Gets where a folder may be.
 *
 * Returns: (transfer full) (nullable): the path relative to the root, or `NULL` if it cannot be
 *   there
 */
char *
co_browser_base_dup_path (const CoBrowserBase *self, const char *folder)
{
  g_autofree char *first = g_strndup (folder, strcspn (folder, "/"));
  g_autofree char *folded = co_text_fold (first);

  if (self->path == NULL)
    return NULL;
  if (g_str_equal (folder, "."))
    return g_strdup (self->path);
  if (self->names != NULL && !g_hash_table_contains (self->names, folded))
    return NULL;
  return g_strconcat (self->path, "/", folder, NULL);
}
