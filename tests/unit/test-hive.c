/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-hive.h"
#include "co-test.h"

#include <string.h>

/* Hives that are whole are read in the golden tests, from files that hivex made. Here are those
 * that are none, and must be refused in an orderly way. */

static void
assert_refused (const char *content, gsize length, int code)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;

  co_test_tree_init (&tree);
  path = co_test_tree_get (&tree, "SOFTWARE");
  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
  root = co_root_new (tree.path, CO_ROOT_DEFAULT, NULL);
  g_assert_null (co_hive_open (root, "SOFTWARE", NULL, &error));
  g_assert_error (error, CO_ERROR, code);
}

static void
test_hive_refuses (void)
{
  g_autofree char *zeros = g_malloc0 (8192);

  assert_refused ("", 0, CO_ERROR_MALFORMED);
  assert_refused ("regf", 4, CO_ERROR_MALFORMED);
  assert_refused (zeros, 8192, CO_ERROR_MALFORMED);
  memcpy (zeros, "regf", 4);
  assert_refused (zeros, 4096, CO_ERROR_MALFORMED);
  assert_refused (zeros, 8192, CO_ERROR_MALFORMED);
}

static void
test_hive_missing (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GError) error = NULL;

  co_test_tree_init (&tree);
  root = co_root_new (tree.path, CO_ROOT_DEFAULT, NULL);
  g_assert_null (co_hive_open (root, "SOFTWARE", NULL, &error));
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

static void
test_hive_cancelled (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "SOFTWARE", "regf");
  root = co_root_new (tree.path, CO_ROOT_DEFAULT, NULL);
  g_cancellable_cancel (cancellable);
  g_assert_null (co_hive_open (root, "SOFTWARE", cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
assert_children (CoRegistry *registry, CoRegistry *wanted)
{
  g_autoptr (GArray) keys = co_registry_list (registry, co_registry_get_top (registry));
  g_autoptr (GArray) wanted_keys = co_registry_list (wanted, co_registry_get_top (wanted));

  g_assert_cmpuint (keys->len, >, 0);
  g_assert_cmpuint (keys->len, ==, wanted_keys->len);
  for (guint i = 0; i < keys->len; i++) {
    g_autofree char *name = co_registry_dup_name (registry, g_array_index (keys, CoRegistryKey, i));
    g_autofree char *wanted_name =
      co_registry_dup_name (wanted, g_array_index (wanted_keys, CoRegistryKey, i));

    g_assert_cmpstr (name, ==, wanted_name);
  }
}

/* A real hive whose logs lie beside it is as Windows made it from them. All that is in it is
 * compared in the test of the logs. */
static void
assert_recovered (const char *data, const char *version, const char *name, const char *wanted_name)
{
  g_autofree char *folder = g_build_filename (data, "windows", "dirty", version, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (CoRoot) root = co_root_new (folder, CO_ROOT_DEFAULT, &error);
  g_autoptr (CoHive) hive = NULL;
  g_autoptr (CoHive) wanted = NULL;

  g_assert_no_error (error);
  hive = co_hive_open (root, name, NULL, &error);
  g_assert_no_error (error);
  wanted = co_hive_open (root, wanted_name, NULL, &error);
  g_assert_no_error (error);
  assert_children (co_hive_get_registry (hive), co_hive_get_registry (wanted));
  g_assert_false (co_hive_is_dirty (hive));
  g_assert_false (co_registry_has_faults (co_hive_get_registry (hive)));
}

static void
test_hive_recovered (void)
{
  const char *data = g_getenv ("CHANGEOVER_PUBLIC_DATA");

  if (data == NULL || *data == '\0') {
    g_test_skip ("CHANGEOVER_PUBLIC_DATA is not set");
    return;
  }
  assert_recovered (data, "new", "NewDirtyHive", "RecoveredHive_Windows10");
  assert_recovered (data, "old", "OldDirtyHive", "RecoveredHive_Windows7");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/hive/refuses", test_hive_refuses);
  g_test_add_func ("/hive/missing", test_hive_missing);
  g_test_add_func ("/hive/cancelled", test_hive_cancelled);
  g_test_add_func ("/hive/recovered", test_hive_recovered);
  return g_test_run ();
}
