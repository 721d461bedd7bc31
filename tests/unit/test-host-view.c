/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-file.h"
#include "co-root-glob.h"
#include "co-root.h"
#include "co-test-sandbox.h"
#include "co-test.h"

#include <string.h>

static CoRoot *
open_root (CoTestTree *tree)
{
  g_autoptr (GError) error = NULL;
  CoRoot *root = co_root_new (tree->path, CO_ROOT_RUNNING | CO_ROOT_HOST, &error);

  g_assert_no_error (error);
  return root;
}

static void
assert_reads (CoRoot *root, const char *path, const char *content)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = co_root_read_file (root, path, 1000, NULL, &error);

  g_test_message ("%s", path);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL),
                   g_bytes_get_size (bytes),
                   content,
                   strlen (content));
}

static void
assert_absent (CoRoot *root, const char *path)
{
  g_autoptr (GError) error = NULL;
  CoEntryKind kind;
  g_autofree char *found = co_root_find (root, path, &kind, &error);

  g_test_message ("%s", path);
  g_assert_no_error (error);
  g_assert_null (found);
}

static void
assert_refused (CoRoot *root, const char *path, const char *place)
{
  g_autoptr (GError) error = NULL;
  CoEntryKind kind;
  g_autofree char *found = co_root_find (root, path, &kind, &error);

  g_test_message ("%s", path);
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_GRANTED);
  g_assert_cmpstr (error->message, ==, place);
  g_assert_null (found);
}

static void
assert_not_listed (CoRoot *root, const char *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = co_root_list (root, folder, &error);

  g_test_message ("%s", folder);
  g_assert_null (names);
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_GRANTED);
}

/* What is the host's, what is the runtime's, and what is nobody's. */
static void
test_host_view_places (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;

  co_test_sandbox_init (&tree, "host-os:ro;host-etc:ro;/var/lib/dpkg:ro;/opt/kaspersky:ro;");
  co_test_tree_write (&tree, "run/host/usr/bin/x", "host");
  co_test_tree_write (&tree, "usr/bin/x", "runtime");
  co_test_tree_write (&tree, "usr/bin/only-runtime", "runtime");
  co_test_tree_write (&tree, "run/host/etc/y", "host");
  co_test_tree_write (&tree, "etc/y", "runtime");
  co_test_tree_write (&tree, "var/lib/dpkg/status", "host");
  co_test_tree_write (&tree, "var/lib/other/x", "runtime");
  co_test_tree_write (&tree, "proc/x", "kernel");
  co_test_tree_write (&tree, "tmp/x", "sandbox");
  root = open_root (&tree);
  assert_reads (root, "usr/bin/x", "host");
  assert_reads (root, "/usr/bin/x", "host");
  assert_absent (root, "usr/bin/only-runtime");
  assert_reads (root, "etc/y", "host");
  assert_reads (root, "var/lib/dpkg/status", "host");
  /* Granted, so that nothing is there if nothing is there. */
  assert_absent (root, "opt/kaspersky");
  assert_absent (root, "opt/kaspersky/kesl/bin/kesl-control");
  assert_absent (root, "var/lib/dpkg/status/below");
  assert_refused (root, "var/lib/other/x", "/var/lib/other/x");
  assert_refused (root, "opt/other", "/opt/other");
  assert_refused (root, "proc/x", "/proc/x");
  assert_refused (root, "tmp/x", "/tmp/x");
  assert_refused (root, "run/host/usr/bin/x", "/run/host/usr/bin/x");
  assert_refused (root, "usr/../opt/other", "/opt/other");
  assert_refused (root, "../../opt/other", "/opt/other");
}

/* Links are those of the host: they lead to where they would lead there. */
static void
test_host_view_links (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;

  co_test_sandbox_init (&tree, "host-os:ro;host-etc:ro;/var/lib/rpm;/opt/kaspersky;/srv/own:ro;");
  co_test_tree_write (&tree, "run/host/usr/lib/sysimage/rpm/rpmdb.sqlite", "host");
  co_test_tree_write (&tree, "usr/lib/sysimage/rpm/rpmdb.sqlite", "runtime");
  co_test_tree_link (&tree, "run/host/bin", "usr/bin");
  co_test_tree_write (&tree, "run/host/usr/bin/x", "host");
  co_test_tree_link (&tree, "var/lib/rpm", "../../usr/lib/sysimage/rpm");
  co_test_tree_link (&tree, "run/host/etc/own", "/srv/own/file");
  co_test_tree_write (&tree, "srv/own/file", "own");
  co_test_tree_link (&tree, "run/host/etc/secret", "/srv/other/file");
  co_test_tree_link (&tree, "run/host/etc/up", "../../../../srv/own/file");
  co_test_tree_link (&tree, "run/host/etc/round", "round");
  co_test_tree_link (&tree, "run/host/etc/gone", "/srv/own/gone");
  /* Flatpak shows what was granted by such a path, and the link to it. */
  co_test_tree_link (&tree, "opt", "var/opt");
  co_test_tree_write (&tree, "var/opt/kaspersky/kesl/x", "host");
  co_test_tree_write (&tree, "var/opt/other/x", "sandbox");
  root = open_root (&tree);
  assert_reads (root, "var/lib/rpm/rpmdb.sqlite", "host");
  assert_reads (root, "bin/x", "host");
  assert_reads (root, "etc/own", "own");
  assert_reads (root, "etc/up", "own");
  assert_refused (root, "etc/secret", "/srv/other/file");
  assert_absent (root, "etc/gone");
  assert_reads (root, "opt/kaspersky/kesl/x", "host");
  assert_reads (root, "var/opt/kaspersky/kesl/x", "host");
  assert_refused (root, "opt/other/x", "/var/opt/other/x");
  {
    g_autoptr (GError) error = NULL;

    g_assert_null (co_root_read_file (root, "etc/round", 1000, NULL, &error));
    g_assert_error (error, CO_ERROR, CO_ERROR_MALFORMED);
  }
}

/* A folder of which the sandbox shows only a part must not be taken for the whole. */
static void
test_host_view_lists (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = NULL;
  gboolean content;

  co_test_sandbox_init (&tree, "/opt/kaspersky:ro;host-etc:ro;");
  co_test_tree_write (&tree, "opt/kaspersky/kesl/x", "x");
  co_test_tree_write (&tree, "run/host/etc/passwd", "x");
  root = open_root (&tree);
  names = co_root_list (root, "opt/kaspersky", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (names->len, ==, 1);
  assert_not_listed (root, "opt");
  assert_not_listed (root, "");
  assert_not_listed (root, "home");
  assert_not_listed (root, "var/lib");
  assert_not_listed (root, "usr/lib");
  g_assert_false (co_root_has_content (root, "opt", &content, NULL));
  g_assert_null (co_root_new_beneath (root, "opt", CO_ROOT_DEFAULT, NULL));
}

static void
test_host_view_globs (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) products = NULL;
  g_autoptr (GPtrArray) homes = NULL;
  CoRootFailure *failure;

  co_test_sandbox_init (&tree, "/opt/kaspersky:ro;~/.kesl:ro;");
  co_test_tree_write (&tree, "opt/kaspersky/kesl/x", "x");
  co_test_tree_write (&tree, "home/anna/.kesl/x", "x");
  co_test_tree_write (&tree, "home/ben/.kesl/x", "x");
  root = open_root (&tree);
  products = co_root_glob (root, "opt/kaspersky/k*", failures);
  g_assert_cmpuint (failures->len, ==, 0);
  g_assert_cmpuint (products->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (products, 0), ==, "opt/kaspersky/kesl");
  /* Who else there is, nobody tells. */
  homes = co_root_glob (root, "home/*/.kesl", failures);
  g_assert_cmpuint (homes->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (homes, 0), ==, "home/anna/.kesl");
  g_assert_cmpuint (failures->len, ==, 1);
  failure = g_ptr_array_index (failures, 0);
  g_assert_cmpstr (failure->path, ==, "home");
  g_assert_error (failure->error, CO_ERROR, CO_ERROR_NOT_GRANTED);
}

static void
test_host_view_home (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autofree char *own = NULL;

  co_test_sandbox_init (&tree, "home:ro;!~/.ssh;xdg-config/chromium:ro;~/a\\\\:b:rw;");
  co_test_tree_write (&tree, "home/anna/.mozilla/x", "x");
  co_test_tree_write (&tree, "home/anna/.ssh/x", "x");
  co_test_tree_write (&tree, "home/anna/.var/app/org.mozilla.firefox/x", "x");
  co_test_tree_write (&tree, "home/anna/.var/app/" CO_APPLICATION_ID "/x", "x");
  root = open_root (&tree);
  own = co_root_dup_own_home (root);
  g_assert_cmpstr (own, ==, "home/anna");
  assert_reads (root, "home/anna/.mozilla/x", "x");
  assert_absent (root, "home/anna/.config/chromium");
  assert_refused (root, "home/anna/.ssh/x", "/home/anna/.ssh/x");
  /* Flatpak keeps what other programs have there to themselves. */
  assert_refused (root,
                  "home/anna/.var/app/org.mozilla.firefox/x",
                  "/home/anna/.var/app/org.mozilla.firefox/x");
  assert_reads (root, "home/anna/.var/app/" CO_APPLICATION_ID "/x", "x");
  assert_refused (root, "home/ben/.mozilla", "/home/ben/.mozilla");
  assert_refused (root, "root/.mozilla", "/root/.mozilla");
}

static void
test_host_view_grants (void)
{
  static const struct {
    const char *grants;
    const char *path;
    gboolean is_shown;
  } cases[] = {
    {"host", "/opt/x", TRUE},
    {"host:ro", "/usr/bin", TRUE},
    {"host", "/etc/x", TRUE},
    {"host", "/run/media/anna/x", TRUE},
    {"host", "/run/x", FALSE},
    {"host", "/var/lib/dpkg", FALSE},
    {"host", "/root/x", FALSE},
    {"host", "/tmp", FALSE},
    {"host;!/opt", "/opt/x", FALSE},
    {"!host;/opt", "/opt/x", TRUE},
    {"!host:reset;host", "/opt/x", TRUE},
    {"host", "/home/anna/.mozilla", TRUE},
    {"host", "/home/anna/.var/app/x", FALSE},
    {"host;~/.var/app:ro", "/home/anna/.var/app/x", TRUE},
    {"host-os", "/usr/local/x", TRUE},
    {"host-os", "/sbin", TRUE},
    {"host-os", "/etc/x", FALSE},
    {"host-etc", "/usr/x", FALSE},
    {"home", "/home/anna", TRUE},
    {"home", "/home", FALSE},
    {"~", "/home/anna/x", TRUE},
    {"~/.config", "/home/anna/.config/x", TRUE},
    {"~/.config", "/home/anna/.configuration", FALSE},
    {"xdg-config", "/home/anna/.config/x", TRUE},
    {"xdg-data/lutris:ro", "/home/anna/.local/share/lutris", TRUE},
    {"xdg-download", "/home/anna/Downloads", FALSE},
    {"/var", "/var/lib/dpkg", TRUE},
    {"/var", "/var/cache/x", FALSE},
    {"/media/:ro", "/media/x", TRUE},
    {"", "/dev/null", TRUE},
    {"", "/etc/os-release", TRUE},
    {"", "/opt", FALSE},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (CoTestTree) tree = {0};
    g_autoptr (CoRoot) root = NULL;

    co_test_sandbox_init (&tree, cases[i].grants);
    root = open_root (&tree);
    g_test_message ("%s: %s", cases[i].grants, cases[i].path);
    g_assert_cmpint (co_root_shows (root, cases[i].path), ==, cases[i].is_shown);
  }
}

/* What the system calls itself is always there. */
static void
test_host_view_os_release (void)
{
  static const char *const grants[] = {"", "host-os", "host-etc", "host-os;host-etc"};

  for (guint i = 0; i < G_N_ELEMENTS (grants); i++) {
    g_auto (CoTestTree) tree = {0};
    g_autoptr (CoRoot) root = NULL;

    co_test_sandbox_init (&tree, grants[i]);
    co_test_tree_write (&tree, "usr/lib/os-release", "runtime");
    co_test_tree_link (&tree, "etc/os-release", "../usr/lib/os-release");
    co_test_tree_write (&tree, "run/host/os-release", "host");
    if (strstr (grants[i], "host-os") != NULL)
      co_test_tree_write (&tree, "run/host/usr/lib/os-release", "host");
    if (strstr (grants[i], "host-etc") != NULL)
      co_test_tree_link (&tree, "run/host/etc/os-release", "../usr/lib/os-release");
    root = open_root (&tree);
    g_test_message ("%s", grants[i]);
    assert_reads (root, "etc/os-release", "host");
    assert_reads (root, "usr/lib/os-release", "host");
  }
}

/* Newer sandboxes can show the host as a whole. */
static void
test_host_view_whole (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (CoRoot) older = NULL;

  co_test_sandbox_init (&tree, "host-root:ro;");
  older = open_root (&tree);
  assert_refused (older, "opt/x", "/opt/x");
  co_test_tree_write (&tree, "run/host/root/opt/x", "host");
  co_test_tree_link (&tree, "run/host/root/etc/x", "/opt/x");
  co_test_tree_write (&tree, "opt/x", "sandbox");
  root = open_root (&tree);
  assert_reads (root, "opt/x", "host");
  assert_reads (root, "etc/x", "host");
  assert_absent (root, "home/anna");
  g_assert_cmpint (co_root_get_flags (root), ==, CO_ROOT_RUNNING);
  g_assert_null (co_root_dup_own_home (root));
}

static void
test_host_view_without_info (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoRoot) root = NULL;
  g_autoptr (GError) error = NULL;

  co_test_tree_init (&tree);
  root = co_root_new (tree.path, CO_ROOT_HOST, &error);
  g_assert_null (root);
  g_assert_error (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  co_test_sandbox_set_home ();
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/host-view/places", test_host_view_places);
  g_test_add_func ("/host-view/links", test_host_view_links);
  g_test_add_func ("/host-view/lists", test_host_view_lists);
  g_test_add_func ("/host-view/globs", test_host_view_globs);
  g_test_add_func ("/host-view/home", test_host_view_home);
  g_test_add_func ("/host-view/grants", test_host_view_grants);
  g_test_add_func ("/host-view/os-release", test_host_view_os_release);
  g_test_add_func ("/host-view/whole", test_host_view_whole);
  g_test_add_func ("/host-view/without-info", test_host_view_without_info);
  return g_test_run ();
}
