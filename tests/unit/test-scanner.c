/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-reader-process.h"
#include "co-result.h"
#include "co-scanner.h"
#include "co-test-builtin.h"
#include "co-test.h"

typedef struct {
  GMainLoop *loop;
  GCancellable *cancellable; /* (nullable): cancelled at the first progress */
  GPtrArray *results;        /* (owned) (nullable) */
  GError *error;             /* (owned) (nullable) */
  guint n_progress;
  guint n_results;
  double fraction;
} Watch;

static void
progress_cb (CoScanner *scanner, CoTarget *target, const char *doing, double fraction, Watch *watch)
{
  g_assert_nonnull (target);
  g_assert_cmpstr (doing, !=, "");
  g_assert_cmpfloat (fraction, >=, watch->fraction);
  g_assert_cmpfloat (fraction, <, 1.0);
  watch->fraction = fraction;
  watch->n_progress++;
  if (watch->cancellable != NULL)
    g_cancellable_cancel (watch->cancellable);
}

static void
result_cb (CoScanner *scanner, CoResult *result, Watch *watch)
{
  watch->n_results++;
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Watch *watch = user_data;

  watch->results = co_scanner_scan_finish (CO_SCANNER (source), result, &watch->error);
  g_main_loop_quit (watch->loop);
}

static void
write_linux (CoTestTree *tree, const char *name)
{
  g_autofree char *release = g_strconcat (name, "/etc/os-release", NULL);
  g_autofree char *status = g_strconcat (name, "/var/lib/dpkg/status", NULL);

  co_test_tree_write (tree, release, "ID=x\n");
  co_test_tree_write (tree, status, "Package: kesl\nStatus: install ok installed\nVersion: 12.1\n");
}

static GPtrArray *
make_targets (CoTestTree *tree)
{
  static const char *const names[] = {"one", "two", "three"};
  GPtrArray *targets = g_ptr_array_new_with_free_func (g_object_unref);

  co_test_tree_init (tree);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *path = co_test_tree_get (tree, names[i]);

    write_linux (tree, names[i]);
    g_ptr_array_add (targets, co_target_new (path));
  }
  return targets;
}

/* The thread lets go of the scanner a moment after it has handed over its results. */
static void
assert_finalized (CoScanner *scanner)
{
  g_object_add_weak_pointer (G_OBJECT (scanner), (gpointer *) &scanner);
  g_object_unref (scanner);
  for (guint i = 0; scanner != NULL && i < 5000; i++)
    g_usleep (1000);
  g_assert_null (scanner);
}

/* Scans; if @drop, nobody but the scan holds the scanner. */
static void
scan (GPtrArray *targets, GCancellable *cancellable, gboolean drop, Watch *watch)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  CoScanner *scanner = co_scanner_new (catalog);

  watch->loop = g_main_loop_new (NULL, FALSE);
  g_signal_connect (scanner, "progress", G_CALLBACK (progress_cb), watch);
  g_signal_connect (scanner, "result", G_CALLBACK (result_cb), watch);
  co_scanner_scan_async (scanner, targets, cancellable, scanned_cb, watch);
  if (drop)
    g_object_unref (scanner);
  g_main_loop_run (watch->loop);
  if (!drop)
    assert_finalized (scanner);
  g_main_loop_unref (watch->loop);
}

static void
assert_all_found (Watch *watch, guint n_targets)
{
  g_assert_no_error (watch->error);
  g_assert_cmpuint (watch->results->len, ==, n_targets);
  g_assert_cmpuint (watch->n_results, ==, n_targets);
  g_assert_cmpuint (watch->n_progress, >=, n_targets);
  for (guint i = 0; i < n_targets; i++) {
    CoResult *result = g_ptr_array_index (watch->results, i);
    g_autoptr (CoFinding) finding = g_list_model_get_item (co_result_get_findings (result), 0);

    g_assert_cmpint (co_result_get_outcome (result), ==, CO_OUTCOME_CHECKED);
    g_assert_cmpstr (co_product_get_id (co_finding_get_product (finding)), ==, "kesl");
    g_assert_cmpstr (co_finding_get_version (finding), ==, "12.1");
  }
}

static void
test_scanner_scans (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = make_targets (&tree);
  Watch watch = {0};

  scan (targets, NULL, FALSE, &watch);
  assert_all_found (&watch, targets->len);
  g_ptr_array_unref (watch.results);
}

static void
test_scanner_dropped (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = make_targets (&tree);
  Watch watch = {0};

  scan (targets, NULL, TRUE, &watch);
  assert_all_found (&watch, targets->len);
  g_ptr_array_unref (watch.results);
}

static void
test_scanner_cancelled_before (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = make_targets (&tree);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Watch watch = {0};

  g_cancellable_cancel (cancellable);
  scan (targets, cancellable, FALSE, &watch);
  g_assert_error (watch.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (watch.results);
  g_assert_cmpuint (watch.n_results, ==, 0);
  g_clear_error (&watch.error);
}

static void
test_scanner_cancelled_during (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = make_targets (&tree);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Watch watch = {.cancellable = cancellable};

  scan (targets, cancellable, FALSE, &watch);
  /* The thread may have been faster than the signal; then the result was thrown away by GTask. */
  g_assert_error (watch.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (watch.results);
  g_clear_error (&watch.error);
}

int
main (int argc, char **argv)
{
  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/scanner/scans", test_scanner_scans);
  g_test_add_func ("/scanner/dropped", test_scanner_dropped);
  g_test_add_func ("/scanner/cancelled-before", test_scanner_cancelled_before);
  g_test_add_func ("/scanner/cancelled-during", test_scanner_cancelled_during);
  return g_test_run ();
}
