/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-glob.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <unistd.h>

static char *
glob_to_text (CoTestTree *tree, CoRootFlags flags, const char *pattern, GPtrArray *failures)
{
  g_autoptr (CoRoot) root = co_root_new (tree->path, flags, NULL);
  g_autoptr (GPtrArray) paths = co_root_glob (root, pattern, failures);

  g_ptr_array_add (paths, NULL);
  return g_strjoinv (" ", (char **) paths->pdata);
}

static void
test_root_glob_finds (void)
{
  static const struct {
    const char *pattern;
    CoRootFlags flags;
    const char *paths;
  } cases[] = {
    {"home/*/KVRT", CO_ROOT_DEFAULT, "home/anna/KVRT home/bert/KVRT"},
    {"home/*/kvrt", CO_ROOT_DEFAULT, ""},
    {"HOME/*/kvrt", CO_ROOT_IGNORE_CASE, "home/anna/KVRT home/bert/KVRT"},
    {"home/[ab]*", CO_ROOT_DEFAULT, "home/anna home/bert"},
    {"home", CO_ROOT_DEFAULT, "home"},
    {"none/*/x", CO_ROOT_DEFAULT, ""},
    {"home/anna/file/*", CO_ROOT_DEFAULT, ""},
    {"*/*/KVRT", CO_ROOT_DEFAULT, "home/anna/KVRT home/bert/KVRT"},
  };
  g_auto (CoTestTree) tree = {0};
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "home/anna/KVRT/x", "x");
  co_test_tree_write (&tree, "home/anna/file", "x");
  co_test_tree_write (&tree, "home/bert/KVRT/x", "x");
  co_test_tree_write (&tree, "home/carl/x", "x");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *paths = glob_to_text (&tree, cases[i].flags, cases[i].pattern, failures);

    g_assert_cmpstr (paths, ==, cases[i].paths);
    g_assert_cmpuint (failures->len, ==, 0);
  }
}

/* A loop of links is a place that could not be looked into, and not one where nothing is. */
static void
test_root_glob_reports_failures (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autofree char *paths = NULL;
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  const CoRootFailure *failure;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "home/anna/KVRT/x", "x");
  co_test_tree_link (&tree, "home/bert", "bert");
  paths = glob_to_text (&tree, CO_ROOT_DEFAULT, "home/*/KVRT", failures);
  g_assert_cmpstr (paths, ==, "home/anna/KVRT");
  g_assert_cmpuint (failures->len, ==, 1);
  failure = g_ptr_array_index (failures, 0);
  g_assert_cmpstr (failure->path, ==, "home/bert/KVRT");
  g_assert_error (failure->error, CO_ERROR, CO_ERROR_MALFORMED);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/root-glob/finds", test_root_glob_finds);
  g_test_add_func ("/root-glob/reports-failures", test_root_glob_reports_failures);
  return g_test_run ();
}
