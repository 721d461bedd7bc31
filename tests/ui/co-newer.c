/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-keys.h"
#include "co-newer.h"
#include "co-shelf-keeper.h"

/**
 * co_newer_put:
 * @path: (type filename): a bundle that is one number newer
 * @before: the edition that is in use
 *
 * Keeps newer knowledge, as if it had come just now.
 */
void
co_newer_put (const char *path, const CoEdition *before)
{
  g_autofree char *folder = co_shelf_get_folder ();
  g_autofree char *key = co_keys_get_name (co_keys_builtin[0]);
  g_autoptr (GBytes) signature = g_bytes_new_static ("-", 1);
  g_autoptr (GBytes) newer = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CoShelfKeeper) keeper = co_shelf_keeper_new (folder, &error);
  char *content;
  gsize length;

  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  newer = g_bytes_new_take (content, length);
  co_shelf_keeper_put (keeper, before->serial + 1, newer, signature, key, &error);
  g_assert_no_error (error);
}
