/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-private.h"
#include "co-text.h"

#include <stdint.h>
#include <sys/stat.h>

/* The names in a folder, by their folded form, read once for all who ask. */

/* A disk made to be hostile can have the same huge folder under many names. */
#define MAX_CACHED_NAMES 500000

static void
clear_names (gpointer data)
{
  CoRootNames *names = data;

  g_clear_pointer (&names->names, g_hash_table_unref);
  g_clear_pointer (&names->twins, g_hash_table_unref);
  g_clear_error (&names->error);
}

/**
 * co_root_release_names:
 * @names: (transfer full): a [struct@Co.RootNames]
 *
 * Drops a reference.
 */
void
co_root_release_names (gpointer names)
{
  g_rc_box_release_full (names, clear_names);
}

/* Where two names differ only in case (Windows makes none, Linux can on the same disk), the first
 * in byte order wins, always the same one. */
static CoRootNames *
fold_names (GPtrArray *list)
{
  CoRootNames *names = g_rc_box_new0 (CoRootNames);

  names->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  names->twins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < list->len; i++) {
    const char *name = g_ptr_array_index (list, i);
    g_autofree char *key = co_text_fold (name);

    if (g_hash_table_contains (names->names, key))
      g_hash_table_add (names->twins, g_steal_pointer (&key));
    else
      g_hash_table_insert (names->names, g_steal_pointer (&key), g_strdup (name));
  }
  return names;
}

static CoRootNames *
fail_names (GError *error)
{
  CoRootNames *names = g_rc_box_new0 (CoRootNames);

  names->error = error;
  return names;
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
static CoRootNames *
read_folded_names (CoRoot *self, const char *folder)
{
  GError *error = NULL;
  DIR *dir = co_root_open_folder (self, folder, &error);
  g_autofree char *key = dir != NULL ? make_inode_key (dir) : NULL;
  CoRootNames *names = key != NULL ? g_hash_table_lookup (self->inodes, key) : NULL;
  g_autoptr (GPtrArray) list = NULL;

  if (dir == NULL)
    return fail_names (error);
  if (names != NULL) {
    closedir (dir);
    return g_rc_box_acquire (names);
  }
  list = co_root_read_names (self, dir, folder, &error);
  if (list != NULL && self->cached_names + list->len > MAX_CACHED_NAMES)
    forget_names (self);
  self->cached_names += list != NULL ? list->len : 1;
  names = list != NULL ? fold_names (list) : fail_names (error);
  if (key != NULL)
    g_hash_table_insert (self->inodes, g_steal_pointer (&key), g_rc_box_acquire (names));
  return names;
}

/**
 * co_root_get_names:
 * @self: a root
 * @folder: a folder in its own spelling
 *
 * Gets what a folder holds, by folded names. It is read once.
 *
 * Returns: (transfer none): the names, good until the next call
 */
const CoRootNames *
co_root_get_names (CoRoot *self, const char *folder)
{
  CoRootNames *names = g_hash_table_lookup (self->folders, folder);

  if (names == NULL) {
    names = read_folded_names (self, folder);
    g_hash_table_insert (self->folders, g_strdup (folder), names);
  }
  return names;
}
