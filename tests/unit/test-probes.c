/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-probes.h"
#include "co-test.h"

/* What every probe has to keep, run on each of them. */

static CoTarget *
make_target (CoTestTree *tree, const CoProbe *probe)
{
  co_test_tree_init (tree);
  if (co_probe_can_read (probe, CO_SYSTEM_ANDROID)) {
    g_autofree char *path = co_test_tree_get (tree, "apps.txt");

    co_test_tree_write (tree, "apps.txt", "package:com.android.shell\n");
    return co_target_new (path);
  }
  if (co_probe_can_read (probe, CO_SYSTEM_WINDOWS))
    co_test_tree_write (tree, "Windows/System32/config/x", "");
  else if (co_probe_can_read (probe, CO_SYSTEM_MACOS))
    co_test_tree_write (tree, "System/Library/CoreServices/SystemVersion.plist", "");
  else
    co_test_tree_write (tree, "etc/os-release", "");
  return co_target_new (tree->path);
}

static void
test_probe_is_described (gconstpointer data)
{
  const CoProbe *probe = data;
  const CoProbe *const *probes = co_probes_get ();
  guint same = 0;

  g_assert_nonnull (probe->doing);
  g_assert_nonnull (probe->place);
  g_assert_cmpuint (probe->systems, !=, 0);
  for (guint i = 0; probes[i] != NULL; i++)
    same += g_str_equal (probes[i]->id, probe->id);
  g_assert_cmpuint (same, ==, 1);
}

/* On a system with nothing in it there is nothing to find; that something is missing may be told.
 */
static void
test_probe_finds_nothing (gconstpointer data)
{
  const CoProbe *probe = data;
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = make_target (&tree, probe);
  g_autoptr (CoCatalog) catalog = co_catalog_load_builtin (NULL);
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  g_autoptr (GError) error = NULL;
  gboolean done = co_probe_run (probe, target, traces, NULL, &error);

  g_assert_true (done == (error == NULL));
  g_assert_cmpuint (co_traces_get_traces (traces)->len, ==, 0);
}

static void
test_probe_is_cancelled (gconstpointer data)
{
  const CoProbe *probe = data;
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = NULL;
  g_autoptr (CoCatalog) catalog = co_catalog_load_builtin (NULL);
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  target = make_target (&tree, probe);
  co_test_tree_write (&tree, "var/lib/dpkg/status", "Package: kesl\n");
  co_test_tree_write (&tree, "Windows/System32/config/SOFTWARE", "regf");
  co_test_tree_write (&tree, "Windows/System32/config/SYSTEM", "regf");
  co_test_tree_write (&tree, "Users/anna/NTUSER.DAT", "regf");
  co_test_tree_write (&tree, "hiberfil.sys", "HIBR");
  co_test_tree_write (&tree, "Applications/A.app/Contents/Info.plist", "");
  co_test_tree_write (&tree, "Library/LaunchDaemons/com.kaspersky.kav.plist", "x");
  co_test_tree_write (&tree, "Library/SystemExtensions/db.plist", "x");
  co_test_tree_write (&tree, "private/var/db/receipts/com.kaspersky.kav.core.plist", "x");
  g_cancellable_cancel (cancellable);
  g_assert_false (co_probe_run (probe, target, traces, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int argc, char **argv)
{
  static const struct {
    const char *name;
    GTestDataFunc function;
  } tests[] = {
    {"is-described", test_probe_is_described},
    {"finds-nothing", test_probe_finds_nothing},
    {"is-cancelled", test_probe_is_cancelled},
  };
  const CoProbe *const *probes = co_probes_get ();

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; probes[i] != NULL; i++)
    for (guint j = 0; j < G_N_ELEMENTS (tests); j++) {
      g_autofree char *path = g_strdup_printf ("/probes/%s/%s", probes[i]->id, tests[j].name);

      g_test_add_data_func (path, probes[i], tests[j].function);
    }
  return g_test_run ();
}
