/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-target-finder.h"
#include "co-target.h"
#include "co-test.h"

#include <string.h>

static void
test_target_recognises (void)
{
  static const struct {
    const char *file;
    CoSystem system;
  } cases[] = {
    {"Windows/System32/config/SOFTWARE", CO_SYSTEM_WINDOWS},
    {"WINDOWS/system32/CONFIG/software", CO_SYSTEM_WINDOWS},
    {"WINNT/system32/config/software", CO_SYSTEM_WINDOWS},
    {"etc/os-release", CO_SYSTEM_LINUX},
    {"usr/lib/os-release", CO_SYSTEM_LINUX},
    {"var/lib/dpkg/status", CO_SYSTEM_LINUX},
    {"System/Library/CoreServices/SystemVersion.plist", CO_SYSTEM_MACOS},
    {"private/var/db/receipts/a.plist", CO_SYSTEM_UNKNOWN},
    {"Library/LaunchDaemons/a.plist", CO_SYSTEM_UNKNOWN},
    {"holiday/beach.jpg", CO_SYSTEM_UNKNOWN},
    {"System32/config/SOFTWARE", CO_SYSTEM_UNKNOWN},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CoTestTree) tree = {0};
    g_autoptr (CoTarget) target = NULL;

    co_test_tree_init (&tree);
    co_test_tree_write (&tree, cases[i].file, "x");
    target = co_target_new (tree.path);
    g_test_message ("%s", cases[i].file);
    g_assert_cmpint (co_target_get_system (target), ==, cases[i].system);
    g_assert_true ((co_target_get_hint (target) != NULL) == (cases[i].system == CO_SYSTEM_UNKNOWN));
  }
}

/* The part of a Mac's disk with the data has no file that names the system. */
static void
test_target_recognises_data (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) before = NULL;
  g_autoptr (CoTarget) after = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "private/var/db/x", "x");
  co_test_tree_write (&tree, "Library/LaunchDaemons/x", "x");
  before = co_target_new (tree.path);
  g_assert_cmpint (co_target_get_system (before), ==, CO_SYSTEM_UNKNOWN);
  co_test_tree_write (&tree, "Users/anna/x", "x");
  after = co_target_new (tree.path);
  g_assert_cmpint (co_target_get_system (after), ==, CO_SYSTEM_MACOS);
}

/* apfs-fuse shows a disk of a Mac one folder further down. */
static void
test_target_mac_hint (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "private-dir/x", "x");
  co_test_tree_write (&tree, "root/private/var/db/x", "x");
  target = co_target_new (tree.path);
  g_assert_cmpint (co_target_get_system (target), ==, CO_SYSTEM_UNKNOWN);
  g_assert_nonnull (strstr (co_target_get_hint (target), "“root”"));
}

static void
test_target_recognises_files (void)
{
  static const struct {
    const char *content;
    CoSystem system;
  } cases[] = {
    {"Windows Registry Editor Version 5.00\r\n", CO_SYSTEM_REGISTRY_EXPORT},
    {"\357\273\277Windows Registry Editor Version 5.00\r\n", CO_SYSTEM_REGISTRY_EXPORT},
    {"REGEDIT4\r\n", CO_SYSTEM_REGISTRY_EXPORT},
    {"package:com.android.shell\n", CO_SYSTEM_ANDROID},
    {"* daemon started successfully\npackage:com.android.shell\n", CO_SYSTEM_ANDROID},
    {"<?xml version='1.0'?>\n<packages>\n", CO_SYSTEM_ANDROID},
    {"<?xml version='1.0'?>\n<pack>\n", CO_SYSTEM_UNKNOWN},
    {"Dear Anna,\n", CO_SYSTEM_UNKNOWN},
    {"", CO_SYSTEM_UNKNOWN},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CoTestTree) tree = {0};
    g_autoptr (CoTarget) target = NULL;
    g_autofree char *path = NULL;

    co_test_tree_init (&tree);
    co_test_tree_write (&tree, "file", cases[i].content);
    path = co_test_tree_get (&tree, "file");
    target = co_target_new (path);
    g_test_message ("%s", cases[i].content);
    g_assert_no_error (co_target_get_error (target));
    g_assert_cmpint (co_target_get_system (target), ==, cases[i].system);
    g_assert_true ((co_target_get_hint (target) != NULL) == (cases[i].system == CO_SYSTEM_UNKNOWN));
    g_assert_nonnull (co_target_get_root (target));
  }
}

static void
test_target_beneath (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = NULL;
  g_autoptr (CoTarget) prefix = NULL;
  g_autofree char *path = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "etc/os-release", "");
  co_test_tree_write (&tree, "home/anna/.wine/drive_c/x", "");
  co_test_tree_write (&tree, "home/anna/.wine/system.reg", "");
  target = co_target_new (tree.path);
  prefix = co_target_new_beneath (target, "home/anna/.wine");
  path = co_test_tree_get (&tree, "home/anna/.wine");
  g_assert_cmpstr (co_target_get_path (prefix), ==, path);
  g_assert_cmpint (co_target_get_system (prefix), ==, CO_SYSTEM_WINE);
}

static void
test_target_label (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = NULL;
  g_autofree char *label = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "etc/os-release", "ID=x\nPRETTY_NAME=\"Linux \033[31mX\"\n");
  target = co_target_new (tree.path);
  label = g_strdup_printf ("Linux \357\277\275[31mX in %s", tree.path);
  g_assert_cmpstr (co_target_get_label (target), ==, label);
}

static void
test_target_that_is_not_there (void)
{
  g_autoptr (CoTarget) target = co_target_new ("/nothing/is/here");

  g_assert_cmpint (co_target_get_system (target), ==, CO_SYSTEM_UNKNOWN);
  g_assert_nonnull (co_target_get_error (target));
  g_assert_null (co_target_get_root (target));
}

static void
test_target_finder (void)
{
  g_autoptr (GPtrArray) targets = co_target_finder_find ();

  g_assert_cmpuint (targets->len, >, 0);
  g_assert_true (co_target_is_this_computer (g_ptr_array_index (targets, 0)));
  for (guint i = 1; i < targets->len; i++) {
    CoTarget *target = g_ptr_array_index (targets, i);

    g_assert_false (co_target_is_this_computer (target));
    g_assert_cmpstr (co_target_get_path (target), !=, "/");
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/target/recognises-files", test_target_recognises_files);
  g_test_add_func ("/target/beneath", test_target_beneath);
  g_test_add_func ("/target/recognises", test_target_recognises);
  g_test_add_func ("/target/recognises-data", test_target_recognises_data);
  g_test_add_func ("/target/mac-hint", test_target_mac_hint);
  g_test_add_func ("/target/label", test_target_label);
  g_test_add_func ("/target/that-is-not-there", test_target_that_is_not_there);
  g_test_add_func ("/target/finder", test_target_finder);
  return g_test_run ();
}
