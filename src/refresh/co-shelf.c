/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-keys.h"
#include "co-shelf-private.h"

#include <string.h>

/* Where bundles are kept that came later than the program: for the serial 20270101 there are
 *
 *     20270101.bundle   the bundle
 *     20270101.jcat     its signature, as it came
 *     20270101.proof    which key vouched for it, and the checksum of the bundle
 *
 * The bundle comes last, and by a rename: once it has its name, all three are there and whole.
 * There is no note of which one counts, and so none that could be wrong: it is the newest one that
 * is whole. What is damaged does not count; then the one before it does, or the one in the program.
 */

/**
 * co_shelf_get_folder:
 *
 * Gets where bundles are kept for this person.
 *
 * Returns: (transfer full) (type filename): a folder, which may not be there yet
 */
char *
co_shelf_get_folder (void)
{
  return g_build_filename (g_get_user_data_dir (), "changeover", "catalog", NULL);
}

/**
 * co_shelf_build_path:
 * @folder: where bundles are kept
 * @serial: the serial of a bundle
 * @suffix: which of its files
 *
 * Gets where a file of a bundle is.
 *
 * Returns: (transfer full) (type filename): a path
 */
char *
co_shelf_build_path (const char *folder, gint64 serial, const char *suffix)
{
  g_autofree char *name = g_strdup_printf ("%" G_GINT64_FORMAT "%s", serial, suffix);

  return g_build_filename (folder, name, NULL);
}

static int
compare_down (gconstpointer a, gconstpointer b)
{
  gint64 one = *(const gint64 *) a;
  gint64 two = *(const gint64 *) b;

  return (one < two) - (one > two);
}

/* 0 for a name that is none of ours. */
static gint64
parse_name (const char *name)
{
  guint64 serial;
  g_autofree char *number = NULL;

  if (!g_str_has_suffix (name, CO_SHELF_BUNDLE))
    return 0;
  number = g_strndup (name, strlen (name) - strlen (CO_SHELF_BUNDLE));
  return g_ascii_string_to_unsigned (number, 10, 1, G_MAXINT64, &serial, NULL) ? (gint64) serial
                                                                               : 0;
}

/**
 * co_shelf_list:
 * @folder: where bundles are kept
 *
 * Lists the bundles that are kept, whether they are whole or not.
 *
 * Returns: (transfer full) (element-type gint64): their serials, the newest first
 */
GArray *
co_shelf_list (const char *folder)
{
  GArray *serials = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_return_val_if_fail (folder != NULL, serials);

  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL) {
    gint64 serial = parse_name (name);

    if (serial > 0)
      g_array_append_val (serials, serial);
  }
  g_array_sort (serials, compare_down);
  return serials;
}

/* --- Opening ------------------------------------------------------------------------------- */

static gboolean
fail (const char *path, const char *words, GError **error)
{
  g_autofree char *shown = g_filename_display_name (path);

  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: %s", shown, words);
  return FALSE;
}

/* The signature was looked at when the bundle came. That needs a library which no other part of the
 * program has a use for; what could go wrong since then is told by a checksum, and by a key that is
 * not trusted any more. Whoever can write here can also put another program in place of ours. */
static gboolean
check_proof (const char *path, GBytes *bundle, GError **error)
{
  g_autoptr (GKeyFile) proof = g_key_file_new ();
  g_autofree char *checksum = NULL;
  g_autofree char *key = NULL;
  g_autofree char *found = NULL;

  if (!g_key_file_load_from_file (proof, path, G_KEY_FILE_NONE, error))
    return FALSE;
  key = g_key_file_get_string (proof, CO_SHELF_GROUP, CO_SHELF_KEY, error);
  checksum =
    key != NULL ? g_key_file_get_string (proof, CO_SHELF_GROUP, CO_SHELF_CHECKSUM, error) : NULL;
  if (checksum == NULL)
    return FALSE;
  if (!co_keys_has_name (key))
    return fail (path, "the key is not trusted any more", error);
  found = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bundle);
  return g_str_equal (found, checksum) ||
         fail (path, "the bundle is not the one that was kept", error);
}

static GBytes *
read_bundle (const char *path, GError **error)
{
  char *content;
  gsize length;

  return g_file_get_contents (path, &content, &length, error) ? g_bytes_new_take (content, length)
                                                              : NULL;
}

/**
 * co_shelf_open:
 * @folder: where bundles are kept
 * @serial: the serial of a bundle
 * @error: return location for an error
 *
 * Opens a bundle that is kept, if it is whole and what it says it is.
 *
 * Returns: (transfer full): the bundle, or `NULL` on error
 */
CoBundle *
co_shelf_open (const char *folder, gint64 serial, GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *proof = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CoBundle) bundle = NULL;

  g_return_val_if_fail (folder != NULL, NULL);

  path = co_shelf_build_path (folder, serial, CO_SHELF_BUNDLE);
  proof = co_shelf_build_path (folder, serial, CO_SHELF_PROOF);
  bytes = read_bundle (path, error);
  if (bytes == NULL || !check_proof (proof, bytes, error))
    return NULL;
  bundle = co_bundle_new (bytes, error);
  if (bundle != NULL && co_bundle_get_edition (bundle)->serial != serial) {
    fail (path, "another edition than its name says", error);
    return NULL;
  }
  return g_steal_pointer (&bundle);
}

/* The newest whole one that is older than @serial; in the end the one in the program. */
static CoBundle *
open_below (const char *folder, gint64 serial)
{
  g_autoptr (GArray) serials = co_shelf_list (folder);
  g_autoptr (CoBundle) builtin = co_bundle_new_builtin ();
  gint64 floor = co_bundle_get_edition (builtin)->serial;

  for (guint i = 0; i < serials->len && g_array_index (serials, gint64, i) > floor; i++) {
    g_autoptr (GError) error = NULL;
    CoBundle *bundle;

    if (g_array_index (serials, gint64, i) >= serial)
      continue;
    bundle = co_shelf_open (folder, g_array_index (serials, gint64, i), &error);
    if (bundle != NULL)
      return bundle;
    g_debug ("%s", error->message);
  }
  return g_steal_pointer (&builtin);
}

/**
 * co_shelf_open_newest:
 * @folder: where bundles are kept
 *
 * Opens the knowledge that is to be used: the newest of what is kept and what is linked into the
 * program. Never fails.
 *
 * Returns: (transfer full): a bundle
 */
CoBundle *
co_shelf_open_newest (const char *folder)
{
  g_return_val_if_fail (folder != NULL, NULL);

  return open_below (folder, G_MAXINT64);
}

/**
 * co_shelf_load:
 * @folder: where bundles are kept
 * @part: how much of the catalog is wanted
 * @bundle: (out) (transfer full): the bundle that it is from
 * @error: return location for a [error@Co.Error]; only if what is linked into the program is
 * damaged
 *
 * Loads the newest catalog that this version of the program can load: the one that looked at it
 * when it came may have been another version.
 *
 * Returns: (transfer full): the catalog, or `NULL` on error
 */
CoCatalog *
co_shelf_load (const char *folder, CoBundlePart part, CoBundle **bundle, GError **error)
{
  g_return_val_if_fail (folder != NULL && bundle != NULL, NULL);

  *bundle = co_shelf_open_newest (folder);
  while (!co_bundle_is_builtin (*bundle)) {
    g_autoptr (GError) local_error = NULL;
    CoCatalog *catalog = co_bundle_load_catalog (*bundle, part, &local_error);
    CoBundle *next;

    if (catalog != NULL)
      return catalog;
    g_debug ("%s", local_error->message);
    next = open_below (folder, co_bundle_get_edition (*bundle)->serial);
    g_object_unref (*bundle);
    *bundle = next;
  }
  return co_bundle_load_catalog (*bundle, part, error);
}
