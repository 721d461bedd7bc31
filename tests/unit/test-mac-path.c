/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mac-path.h"
#include "co-test.h"

static void
assert_place (CoRoot *root, const char *path, const char *expected)
{
  g_autofree char *place = co_mac_path_get_place (root, path);

  g_assert_cmpstr (place, ==, expected);
}

static void
test_mac_path_place (void)
{
  g_auto (CoTestTree) tree = {0};
  g_auto (CoTestTree) other_tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoRoot) other = NULL;

  co_test_tree_init (&tree);
  co_test_tree_init (&other_tree);
  co_test_tree_write (&tree, "private/var/log/x", "x");
  other = co_root_new (other_tree.path, CO_ROOT_IGNORE_CASE, NULL);
  root = co_root_new (tree.path, CO_ROOT_IGNORE_CASE, NULL);
  assert_place (root, "var/log/x", "private/var/log/x");
  assert_place (root, "tmp/x", "private/tmp/x");
  assert_place (root, "variety/x", "variety/x");
  assert_place (root, "Users/anna/var/x", "Users/anna/var/x");
  assert_place (other, "var/x", "var/x");
}

static void
test_mac_path_program (void)
{
  static const struct {
    const char *program;
    CoTraceState whole;
    CoTraceState data;
  } cases[] = {
    {NULL, CO_TRACE_LEFT, CO_TRACE_LEFT},
    {"kav", CO_TRACE_CLAIMED, CO_TRACE_CLAIMED},
    {"/Library/kav", CO_TRACE_WORKING, CO_TRACE_WORKING},
    {"//Library/kav", CO_TRACE_WORKING, CO_TRACE_WORKING},
    {"/System/Volumes/Data/Library/kav", CO_TRACE_WORKING, CO_TRACE_WORKING},
    {"/library/KAV", CO_TRACE_WORKING, CO_TRACE_WORKING},
    {"/Library/empty", CO_TRACE_LEFT, CO_TRACE_LEFT},
    {"/Library/gone", CO_TRACE_LEFT, CO_TRACE_LEFT},
    {"/Library", CO_TRACE_LEFT, CO_TRACE_LEFT},
    {"/Library/elsewhere", CO_TRACE_CLAIMED, CO_TRACE_CLAIMED},
    {"/var/kav", CO_TRACE_WORKING, CO_TRACE_WORKING},
    {"/usr/local/kav", CO_TRACE_LEFT, CO_TRACE_LEFT},
    {"/usr/bin/sh", CO_TRACE_CLAIMED, CO_TRACE_CLAIMED},
    {"/usr/bin/kav", CO_TRACE_LEFT, CO_TRACE_CLAIMED},
  };
  g_auto (CoTestTree) tree = {0};
  g_auto (CoTestTree) whole_tree = {0};
  CoTestTree *trees[] = {&tree, &whole_tree};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoRoot) whole = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (trees); i++) {
    co_test_tree_init (trees[i]);
    co_test_tree_write (trees[i], "Library/kav", "x");
    co_test_tree_write (trees[i], "Library/empty", "");
    co_test_tree_link (trees[i], "Library/elsewhere", "/Volumes/Other/kav");
    co_test_tree_write (trees[i], "private/var/kav", "x");
  }
  co_test_tree_write (&whole_tree, "usr/bin/sh", "x");
  root = co_root_new (tree.path, CO_ROOT_IGNORE_CASE, NULL);
  whole = co_root_new (whole_tree.path, CO_ROOT_IGNORE_CASE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_test_message ("%s", cases[i].program != NULL ? cases[i].program : "(none)");
    g_assert_cmpint (co_mac_path_get_program_state (whole, cases[i].program), ==, cases[i].whole);
    g_assert_cmpint (co_mac_path_get_program_state (root, cases[i].program), ==, cases[i].data);
  }
}

static void
test_mac_path_app (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "A.app/Contents/MacOS/a", "x");
  co_test_tree_write (&tree, "B.app/Contents/Info.plist", "x");
  root = co_root_new (tree.path, CO_ROOT_IGNORE_CASE, NULL);
  g_assert_cmpint (co_mac_path_get_app_state (root, "A.app"), ==, CO_TRACE_WORKING);
  g_assert_cmpint (co_mac_path_get_app_state (root, "B.app"), ==, CO_TRACE_LEFT);
  g_assert_true (co_mac_path_is_known_link ("Applications/Safari.app"));
  g_assert_false (co_mac_path_is_known_link ("Applications/Kaspersky.app"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mac-path/place", test_mac_path_place);
  g_test_add_func ("/mac-path/program", test_mac_path_program);
  g_test_add_func ("/mac-path/app", test_mac_path_app);
  return g_test_run ();
}
