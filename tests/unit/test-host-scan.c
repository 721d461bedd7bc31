/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-reader-process.h"
#include "co-scan-limits.h"
#include "co-target-finder.h"
#include "co-target-scan.h"
#include "co-test-builtin.h"
#include "co-test-sandbox.h"
#include "co-test.h"

#include <string.h>

/* A check of this computer from inside a sandbox, by the processes that read for it. */

#define OVERRIDE "flatpak override --user "

/* All that a check wants to see. */
#define ALL                                                                                        \
  "host-os:ro;host-etc:ro;/var/lib/dpkg:ro;/var/lib/rpm:ro;/var/lib/pacman:ro;/var/db/pkg:ro;"     \
  "/nix/store:ro;/opt/kaspersky:ro;/var/opt:ro;/var/log/kaspersky:ro;/media:ro;/run/media:ro;"     \
  "/mnt:ro;home:ro;~/.var/app:ro;"

static CoResult *
scan (CoTarget *target)
{
  const CoScanLimits limits = {.seconds = 60};
  const CoScanWatch watch = {0};
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (GError) error = NULL;
  CoResult *result = co_target_scan (target, catalog, &limits, &watch, NULL, &error);

  g_assert_no_error (error);
  return result;
}

/* Everything is read that lies on this computer, as the program does it. */
static CoResult *
scan_host (CoTestTree *tree, GPtrArray *targets)
{
  g_autoptr (CoTarget) target = co_target_new_host (tree->path);

  g_assert_no_error (co_target_get_error (target));
  co_target_finder_add (targets, target);
  return scan (target);
}

static void
assert_finds (CoResult *result, const char *product, CoVerdict verdict)
{
  GListModel *findings = co_result_get_findings (result);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    if (g_str_equal (co_product_get_id (co_finding_get_product (finding)), product)) {
      g_assert_cmpint (co_finding_get_verdict (finding), ==, verdict);
      return;
    }
  }
  g_error ("%s was not found", product);
}

static void
assert_is_whole (CoResult *result)
{
  GPtrArray *problems = co_result_get_problems (result);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s: %s: %s",
                    co_problem_get_probe (g_ptr_array_index (problems, i)),
                    co_problem_get_path (g_ptr_array_index (problems, i)),
                    co_problem_get_message (g_ptr_array_index (problems, i)));
  g_assert_cmpuint (problems->len, ==, 0);
  g_assert_cmpint (co_result_get_outcome (result), ==, CO_OUTCOME_CHECKED);
}

static const char *
get_command (CoResult *result, guint index)
{
  GPtrArray *problems = co_result_get_problems (result);

  for (guint i = 0; i < problems->len; i++)
    g_test_message ("%s: %s",
                    co_problem_get_path (g_ptr_array_index (problems, i)),
                    co_problem_get_command (g_ptr_array_index (problems, i)));
  g_assert_cmpuint (index, <, problems->len);
  return co_problem_get_command (g_ptr_array_index (problems, index));
}

/* A Debian with a product, and with a runtime that knows nothing of it. */
static void
make_host (CoTestTree *tree, const char *grants)
{
  co_test_sandbox_init (tree, grants);
  co_test_tree_write (tree, "run/host/os-release", "PRETTY_NAME=\"Host 1\"\n");
  co_test_tree_write (tree, "run/host/etc/os-release", "PRETTY_NAME=\"Host 1\"\n");
  co_test_tree_write (tree, "run/host/usr/bin/x", "x");
  co_test_tree_write (tree, "etc/os-release", "PRETTY_NAME=\"Runtime 1\"\n");
  co_test_tree_write (tree, "home/anna/.var/app/" CO_APPLICATION_ID "/x", "x");
}

static void
add_packages (CoTestTree *tree)
{
  co_test_tree_write (tree, "var/lib/dpkg/status", "Package: a\nStatus: install ok installed\n\n");
}

static void
add_kesl (CoTestTree *tree, const char *list)
{
  co_test_tree_write (tree,
                      list,
                      "Package: kesl\nStatus: install ok installed\nVersion: 12.1.0-1\n\n");
}

static void
test_host_scan_nothing (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;
  CoTarget *target;

  make_host (&tree, ALL);
  co_test_tree_write (&tree,
                      "var/lib/dpkg/status",
                      "Package: apt\nStatus: install ok installed\nVersion: 1\n\n");
  /* What is in the runtime is not on the computer. */
  co_test_tree_write (&tree, "usr/bin/kesl-control", "x");
  co_test_tree_write (&tree, "etc/klScanEngineUI.xml", "x");
  result = scan_host (&tree, targets);
  target = co_result_get_target (result);
  assert_is_whole (result);
  g_assert_cmpuint (g_list_model_get_n_items (co_result_get_findings (result)), ==, 0);
  g_assert_cmpstr (co_target_get_label (target), ==, "This computer (Host 1)");
  g_assert_cmpstr (co_target_get_path (target), ==, "/");
}

static void
test_host_scan_finds (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;

  make_host (&tree, ALL);
  add_kesl (&tree, "var/lib/dpkg/status");
  co_test_tree_write (&tree, "opt/kaspersky/kesl/bin/kesl-control", "x");
  co_test_tree_write (&tree, "opt/kaspersky/kesl/libexec/kesl", "x");
  co_test_tree_write (&tree, "run/host/etc/klScanEngineUI.xml", "x");
  result = scan_host (&tree, targets);
  assert_is_whole (result);
  assert_finds (result, "kesl", CO_VERDICT_INSTALLED);
}

/* On many systems the list is in /usr, and a link leads to it. */
static void
test_host_scan_rpm (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;
  GPtrArray *problems;

  make_host (&tree, ALL);
  co_test_tree_link (&tree, "var/lib/rpm", "../../usr/lib/sysimage/rpm");
  co_test_tree_write (&tree, "run/host/usr/lib/sysimage/rpm/rpmdb.sqlite", "damaged");
  result = scan_host (&tree, targets);
  problems = co_result_get_problems (result);
  /* It is one list by two names. */
  g_assert_cmpuint (problems->len, ==, 1);
  g_assert_cmpstr (co_problem_get_path (g_ptr_array_index (problems, 0)),
                   ==,
                   "usr/lib/sysimage/rpm/rpmdb.sqlite");
}

/* With no permission at all, a person is told of it once for each area. */
static void
test_host_scan_closed (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;

  make_host (&tree, "");
  /* In the sandbox, and not of the host. */
  add_kesl (&tree, "var/lib/dpkg/status");
  co_test_tree_write (&tree, "opt/kaspersky/kesl/bin/kesl-control", "x");
  result = scan_host (&tree, targets);
  g_assert_cmpuint (g_list_model_get_n_items (co_result_get_findings (result)), ==, 0);
  g_assert_cmpint (co_result_get_outcome (result), !=, CO_OUTCOME_CHECKED);
  g_assert_cmpuint (co_result_get_problems (result)->len, ==, 2);
  g_assert_cmpstr (get_command (result, 0),
                   ==,
                   OVERRIDE
                   "--filesystem=/nix/store:ro --filesystem=/opt/kaspersky:ro "
                   "--filesystem=/var/db/pkg:ro --filesystem=/var/lib/dpkg:ro "
                   "--filesystem=/var/lib/pacman:ro --filesystem=/var/lib/rpm:ro "
                   "--filesystem=/var/log/kaspersky:ro --filesystem=/var/opt/KVRT2024_Data:ro "
                   "--filesystem=/var/opt/kaspersky:ro --filesystem=host-etc:ro "
                   "--filesystem=host-os:ro " CO_APPLICATION_ID);
  g_assert_cmpstr (get_command (result, 1),
                   ==,
                   OVERRIDE "--filesystem=home:ro --filesystem=~/.var/app:ro " CO_APPLICATION_ID);
  g_assert_cmpstr (co_target_get_label (co_result_get_target (result)),
                   ==,
                   "This computer (Host 1)");
}

/* A reader that was taken over must not get a person to type what it likes. */
static void
test_host_scan_others (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = NULL;
  g_autoptr (CoResult) result = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "etc/os-release", "ID=x\n");
  target = co_target_new (tree.path);
  co_target_add_problem (target, co_problem_new_ungranted ("dpkg", ".", "host"));
  result = scan (target);
  g_assert_null (get_command (result, 0));
}

/* --- The home folder ----------------------------------------------------------------------- */

#define EXTENSION "ganjnhaighehkjnnlmaikllkkiejibfe"
#define PROFILE   "home/anna/.config/chromium/Default/"

static void
add_extension (CoTestTree *tree)
{
  co_test_tree_write (tree,
                      PROFILE "Preferences",
                      "{\"extensions\": {\"settings\": {\"" EXTENSION "\": {\"location\": 1, "
                      "\"path\": \"" EXTENSION "/22.0.1_0\", \"state\": 1, \"manifest\": "
                      "{\"name\": \"x\", \"version\": \"22.0.1\", \"manifest_version\": 3}}}}}");
  co_test_tree_write (tree,
                      PROFILE "Extensions/" EXTENSION "/22.0.1_0/manifest.json",
                      "{\"name\": \"x\", \"version\": \"22.0.1\", \"manifest_version\": 3}");
}

/* What lies in a folder of which only parts are shown is found, and the rest of it is told. */
static void
test_host_scan_browsers (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;
  GPtrArray *notes;

  make_host (&tree, ALL "!home;!~/.var/app;~/.config/chromium:ro;~/.mozilla;~/.wine;~/Games");
  add_packages (&tree);
  add_extension (&tree);
  result = scan_host (&tree, targets);
  assert_finds (result, "kaspersky-security-extension", CO_VERDICT_EXTENSION_ONLY);
  g_assert_cmpuint (co_result_get_problems (result)->len, ==, 1);
  g_assert_nonnull (strstr (get_command (result, 0), "--filesystem=home:ro"));
  notes = co_result_get_notes (result);
  g_assert_true (g_ptr_array_find_with_equal_func (
    notes,
    "We did not look into the folders of other people on this computer. They can run the check "
    "themselves.",
    g_str_equal,
    NULL));
}

/* A few folders are named one by one. */
static void
test_host_scan_few_folders (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;

  make_host (&tree, ALL "!~/.mozilla;!~/.config;!~/.var/app;!~/.wine");
  add_packages (&tree);
  result = scan_host (&tree, targets);
  g_assert_cmpstr (get_command (result, 0),
                   ==,
                   OVERRIDE
                   "--filesystem=~/.config:ro --filesystem=~/.mozilla:ro "
                   "--filesystem=~/.var/app:ro --filesystem=~/.wine:ro " CO_APPLICATION_ID);
  g_assert_cmpuint (co_result_get_problems (result)->len, ==, 1);
}

/* --- What a check proves ------------------------------------------------------------------- */

/* What the check proves of a product does not depend on folders where it leaves nothing. */
static void
test_host_scan_proof (void)
{
  const struct {
    const char *grants;
    gboolean kfl;
    gboolean kesl;
    gboolean kvrt;
    gboolean extension;
  } rows[] = {
    {ALL, TRUE, TRUE, TRUE, TRUE},
    {ALL "!home;!~/.var/app", TRUE, FALSE, FALSE, FALSE},
    {ALL "!home;!~/.var/app;~/.kesl", TRUE, TRUE, FALSE, FALSE},
    {ALL "!~/.kesl", TRUE, FALSE, TRUE, TRUE},
    {ALL "!~/.wine", TRUE, TRUE, TRUE, TRUE},
    {ALL "!~/.mozilla", TRUE, TRUE, TRUE, FALSE},
    {ALL "!/opt/kaspersky", FALSE, FALSE, TRUE, TRUE},
    {ALL "!/var/lib/dpkg", FALSE, FALSE, FALSE, FALSE},
    {"", FALSE, FALSE, FALSE, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_auto (CoTestTree) tree = {0};
    g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
    g_autoptr (CoResult) result = NULL;

    g_test_message ("%s", rows[i].grants);
    make_host (&tree, rows[i].grants);
    add_packages (&tree);
    result = scan_host (&tree, targets);
    g_assert_cmpint (co_result_is_proof (result, "kfl"), ==, rows[i].kfl);
    g_assert_cmpint (co_result_is_proof (result, "kesl"), ==, rows[i].kesl);
    g_assert_cmpint (co_result_is_proof (result, "kvrt-linux"), ==, rows[i].kvrt);
    g_assert_cmpint (co_result_is_proof (result, "kaspersky-security-extension"),
                     ==,
                     rows[i].extension);
    /* The catalog of this check does not know it, so nobody looked for it. */
    g_assert_cmpint (co_result_is_proof (result, "of-old"), ==, i == 0);
    g_assert_cmpint (co_result_is_proof (result, "kaspersky-other"), ==, i == 0);
  }
}

/* A link can lead from any place to one that is not shown. Where a link itself is granted, the
 * sandbox shows what it leads to. */
static void
test_host_scan_proof_behind_links (void)
{
  const struct {
    const char *grants;
    const char *link;
    const char *goal;
    gboolean kfl;
    gboolean kesl;
  } rows[] = {
    {ALL "!~/big", "opt/kaspersky/kesl", "/home/anna/big/kesl", TRUE, FALSE},
    {ALL "!~/big", "home/anna/.kesl", "big/kesl", TRUE, FALSE},
    {ALL "!/mnt", "opt/kaspersky/kesl", "/mnt/big/kesl", TRUE, FALSE},
    {ALL "!/mnt", "var/lib/pacman/local", "/mnt/big/local", FALSE, FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_auto (CoTestTree) tree = {0};
    g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
    g_autoptr (CoResult) result = NULL;

    g_test_message ("%s to %s", rows[i].link, rows[i].goal);
    make_host (&tree, rows[i].grants);
    add_packages (&tree);
    co_test_tree_link (&tree, rows[i].link, rows[i].goal);
    result = scan_host (&tree, targets);
    g_assert_cmpint (co_result_is_proof (result, "kfl"), ==, rows[i].kfl);
    g_assert_cmpint (co_result_is_proof (result, "kesl"), ==, rows[i].kesl);
  }
}

/* What could not be read although it may be is another matter: it can hide anything. */
static void
test_host_scan_no_proof_of_damage (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;

  make_host (&tree, ALL "!~/.mozilla");
  co_test_tree_write (&tree, "var/lib/rpm/rpmdb.sqlite", "damaged");
  result = scan_host (&tree, targets);
  g_assert_false (co_result_is_proof (result, "kfl"));
}

static void
test_host_scan_wine (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoResult) result = NULL;

  make_host (&tree, ALL);
  add_packages (&tree);
  co_test_tree_write (&tree, "home/anna/.wine/system.reg", "WINE REGISTRY Version 2\n");
  co_test_tree_write (&tree, "home/anna/.wine/drive_c/x", "x");
  co_test_tree_write (&tree, "home/ben/.wine/system.reg", "WINE REGISTRY Version 2\n");
  co_test_tree_write (&tree, "home/ben/.wine/drive_c/x", "x");
  result = scan_host (&tree, targets);
  assert_is_whole (result);
  g_assert_cmpuint (targets->len, ==, 2);
  g_assert_cmpstr (co_target_get_path (g_ptr_array_index (targets, 1)), ==, "/home/anna/.wine");
}

int
main (int argc, char **argv)
{
  co_test_sandbox_set_home ();
  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/host-scan/nothing", test_host_scan_nothing);
  g_test_add_func ("/host-scan/finds", test_host_scan_finds);
  g_test_add_func ("/host-scan/rpm", test_host_scan_rpm);
  g_test_add_func ("/host-scan/closed", test_host_scan_closed);
  g_test_add_func ("/host-scan/others", test_host_scan_others);
  g_test_add_func ("/host-scan/browsers", test_host_scan_browsers);
  g_test_add_func ("/host-scan/few-folders", test_host_scan_few_folders);
  g_test_add_func ("/host-scan/proof", test_host_scan_proof);
  g_test_add_func ("/host-scan/proof-behind-links", test_host_scan_proof_behind_links);
  g_test_add_func ("/host-scan/no-proof-of-damage", test_host_scan_no_proof_of_damage);
  g_test_add_func ("/host-scan/wine", test_host_scan_wine);
  return g_test_run ();
}
