/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-command.h"
#include "co-test-sandbox.h"
#include "co-test.h"

#include <glib/gstdio.h>

/* What a person is told to type, on systems that have this or that program for packages. */

static void
assert_command (const char *const *programs,
                CoMarkKind kind,
                const char *packages,
                const char *wanted,
                gboolean is_after_restart)
{
  g_auto (CoTestTree) tree;
  g_auto (GStrv) names = g_strsplit (packages, ",", -1);
  g_autoptr (CoRemovalCommand) command = NULL;
  g_autoptr (CoRoot) root = NULL;

  co_test_tree_init (&tree);
  for (guint i = 0; programs[i] != NULL; i++) {
    g_autofree char *path = co_test_tree_get (&tree, programs[i]);

    co_test_tree_write (&tree, programs[i], "");
    g_assert_cmpint (g_chmod (path, 0755), ==, 0);
  }
  root = co_root_new (tree.path, CO_ROOT_RUNNING, NULL);
  command = co_removal_command_new (root, kind, (const char *const *) names);
  if (wanted != NULL) {
    g_assert_nonnull (command);
    g_assert_cmpstr (command->text, ==, wanted);
    g_assert_cmpint (command->is_after_restart, ==, is_after_restart);
  } else {
    g_assert_null (command);
  }
}

#define PROGRAMS(...) ((const char *const[]){__VA_ARGS__, NULL})
#define NO_PROGRAMS   ((const char *const[]){NULL})

static void
test_programs (void)
{
  assert_command (PROGRAMS ("usr/bin/apt", "usr/bin/apt-get"),
                  CO_MARK_DPKG,
                  "kesl-gui,kesl",
                  "sudo apt remove kesl-gui kesl",
                  FALSE);
  assert_command (PROGRAMS ("usr/bin/apt-get"),
                  CO_MARK_DPKG,
                  "kesl",
                  "sudo apt-get remove kesl",
                  FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_DPKG, "kesl", "sudo dpkg -r kesl", FALSE);
  assert_command (PROGRAMS ("usr/bin/dnf", "usr/bin/yum"),
                  CO_MARK_RPM,
                  "kesl",
                  "sudo dnf remove kesl",
                  FALSE);
  assert_command (PROGRAMS ("usr/bin/zypper"),
                  CO_MARK_RPM,
                  "kesl",
                  "sudo zypper remove kesl",
                  FALSE);
  assert_command (PROGRAMS ("usr/bin/apt-get"),
                  CO_MARK_RPM,
                  "kesl",
                  "sudo apt-get remove kesl",
                  FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_RPM, "kesl", "sudo rpm -e kesl", FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_PACMAN, "kesl", "sudo pacman -R kesl", FALSE);
}

/* These have the usual programs as well, which could change nothing there. */
static void
test_whole_systems (void)
{
  assert_command (PROGRAMS ("usr/bin/dnf", "usr/bin/rpm-ostree", "ostree/repo/config"),
                  CO_MARK_RPM,
                  "kesl",
                  "sudo rpm-ostree uninstall kesl",
                  TRUE);
  assert_command (PROGRAMS ("usr/bin/dnf", "usr/bin/rpm-ostree"),
                  CO_MARK_RPM,
                  "kesl",
                  "sudo dnf remove kesl",
                  FALSE);
  assert_command (PROGRAMS ("usr/bin/zypper", "usr/sbin/transactional-update"),
                  CO_MARK_RPM,
                  "kesl",
                  "sudo transactional-update pkg remove kesl",
                  TRUE);
}

/* In a sandbox, the host's programs count, and what it does not show says nothing. */
static void
test_sandbox (void)
{
  static const char *const names[] = {"kesl", NULL};
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoRemovalCommand) plain = NULL;
  g_autoptr (CoRemovalCommand) fedora = NULL;
  g_autoptr (CoRemovalCommand) whole = NULL;
  g_autoptr (CoRemovalCommand) unknown = NULL;

  co_test_sandbox_init (&tree, "host-os:ro");
  co_test_tree_write (&tree, "usr/bin/apt", "");
  root = co_root_new (tree.path, CO_ROOT_RUNNING | CO_ROOT_HOST, NULL);
  plain = co_removal_command_new (root, CO_MARK_DPKG, names);
  g_assert_cmpstr (plain->text, ==, "sudo dpkg -r kesl");
  co_test_tree_write (&tree, "run/host/usr/bin/dnf", "");
  co_test_tree_write (&tree, "run/host/usr/bin/rpm-ostree", "");
  fedora = co_removal_command_new (root, CO_MARK_RPM, names);
  g_assert_cmpstr (fedora->text, ==, "sudo dnf remove kesl");
  co_test_tree_write (&tree, "run/host/usr/etc/passwd", "");
  whole = co_removal_command_new (root, CO_MARK_RPM, names);
  g_assert_cmpstr (whole->text, ==, "sudo rpm-ostree uninstall kesl");
  unknown = co_removal_command_new (NULL, CO_MARK_DPKG, names);
  g_assert_cmpstr (unknown->text, ==, "sudo dpkg -r kesl");
}

/* What stands in a database may be anything; a command stays one command. */
static void
test_names (void)
{
  assert_command (NO_PROGRAMS, CO_MARK_DPKG, "a;reboot", "sudo dpkg -r 'a;reboot'", FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_DPKG, "$(x)", "sudo dpkg -r '$(x)'", FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_DPKG, "libc6.1+b-2", "sudo dpkg -r libc6.1+b-2", FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_DPKG, "", NULL, FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_DPKG, "--all", NULL, FALSE);
  assert_command (NO_PROGRAMS, CO_MARK_PORTAGE, "kesl", NULL, FALSE);
}

static void
test_repair (void)
{
  g_assert_cmpstr (co_removal_command_get_repair (CO_MARK_DPKG), ==, "sudo dpkg --configure -a");
  g_assert_null (co_removal_command_get_repair (CO_MARK_RPM));
}

int
main (int argc, char **argv)
{
  co_test_sandbox_set_home ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/removal-command/programs", test_programs);
  g_test_add_func ("/removal-command/whole-systems", test_whole_systems);
  g_test_add_func ("/removal-command/sandbox", test_sandbox);
  g_test_add_func ("/removal-command/names", test_names);
  g_test_add_func ("/removal-command/repair", test_repair);
  return g_test_run ();
}
