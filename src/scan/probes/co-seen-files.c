/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-root-file.h"
#include "co-seen-files.h"

#include <stdint.h>
#include <sys/stat.h>
#include <unistd.h>

/* Links give a file, or a folder that it is in, several names. */

/**
 * co_seen_files_new:
 *
 * Makes an empty set of files.
 *
 * Returns: (transfer full): a set for [func@Co.seen_files_add]
 */
GHashTable *
co_seen_files_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * co_seen_files_add:
 * @seen: the files that were there before
 * @root: a root
 * @path: a path in its own spelling
 *
 * Remembers a file, whatever its name. One that cannot be opened is taken for a new one: who reads
 * it tells why it cannot be.
 *
 * Returns: whether it is a new one
 */
gboolean
co_seen_files_add (GHashTable *seen, CoRoot *root, const char *path)
{
  goffset size = 0;
  int fd = co_root_open_file (root, path, &size, NULL);
  struct stat st;
  int result;

  if (fd < 0)
    return TRUE;
  result = fstat (fd, &st);
  close (fd);
  if (result != 0)
    return TRUE;
  return g_hash_table_add (
    seen,
    g_strdup_printf ("%ju:%ju", (uintmax_t) st.st_dev, (uintmax_t) st.st_ino));
}
