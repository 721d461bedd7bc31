/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-probes.h"
#include "co-test-builtin.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* What every probe has to keep, run on each of them. */

static void
write_prefix (CoTestTree *tree)
{
  co_test_tree_write (tree, "system.reg", "WINE REGISTRY Version 2\n");
  co_test_tree_write (tree, "user.reg", "WINE REGISTRY Version 2\n");
  co_test_tree_write (tree, "drive_c/x", "");
}

static CoTarget *
make_target_of (CoTestTree *tree, CoSystem system)
{
  co_test_tree_init (tree);
  if (system == CO_SYSTEM_ANDROID) {
    g_autofree char *path = co_test_tree_get (tree, "apps.txt");

    co_test_tree_write (tree, "apps.txt", "package:com.android.shell\n");
    return co_target_new (path);
  }
  if (system == CO_SYSTEM_WINDOWS)
    co_test_tree_write (tree, "Windows/System32/config/x", "");
  else if (system == CO_SYSTEM_REGISTRY_EXPORT)
    co_test_tree_write (tree, "changeover-check.txt", "changeover-check, what was copied\nend\n");
  else if (system == CO_SYSTEM_WINE)
    write_prefix (tree);
  else if (system == CO_SYSTEM_MACOS)
    co_test_tree_write (tree, "System/Library/CoreServices/SystemVersion.plist", "");
  else
    co_test_tree_write (tree, "etc/os-release", "");
  return co_target_new (tree->path);
}

static CoTarget *
make_target (CoTestTree *tree, const CoProbe *probe)
{
  static const CoSystem systems[] = {
    CO_SYSTEM_WINDOWS,
    CO_SYSTEM_MACOS,
    CO_SYSTEM_LINUX,
    CO_SYSTEM_ANDROID,
    CO_SYSTEM_REGISTRY_EXPORT,
    CO_SYSTEM_WINE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (systems); i++)
    if (co_probe_can_read (probe, systems[i]))
      return make_target_of (tree, systems[i]);
  g_assert_not_reached ();
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
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  g_autoptr (GError) error = NULL;
  gboolean done = co_probe_run (probe, target, traces, NULL, &error);

  g_assert_true (done == (error == NULL));
  g_assert_cmpuint (co_traces_get_traces (traces)->len, ==, 0);
}

/* What a probe reads, and whether it has to tell of something else in that place. A probe without a
 * row here fails. */
typedef struct {
  const char *id;
  CoSystem system;
  const char *path;
  const char *content;
  gboolean tells_pipe;
  gboolean tells_endless;
  gboolean tells_closed;
} Row;

#define CONFIG  "Windows/System32/config/"
#define PROFILE "home/anna/.config/google-chrome/Default/"
#define FIREFOX "Users/anna/Library/Application Support/Firefox/Profiles/x/"
#define STANZA  "Package: kesl\nStatus: install ok installed\nVersion: 1\n\n"
#define PLIST                                                                                      \
  "<?xml version=\"1.0\"?><plist><dict><key>Label</key><string>x</string></dict></plist>"
#define SETTINGS "{\"extensions\": {\"settings\": {\"x\": {\"path\": \"y\"}}}}"

/* clang-format off */
static const Row rows[] = {
  {"dpkg", CO_SYSTEM_LINUX, "var/lib/dpkg/status", STANZA, TRUE, TRUE, TRUE},
  {"dpkg", CO_SYSTEM_LINUX, "var/lib/dpkg/status.d/kesl", STANZA, TRUE, TRUE, TRUE},
  {"rpm", CO_SYSTEM_LINUX, "var/lib/rpm/rpmdb.sqlite", "SQLite format 3", TRUE, TRUE, TRUE},
  {"rpm", CO_SYSTEM_LINUX, "var/lib/rpm/Packages.db", "RpmP", TRUE, TRUE, TRUE},
  {"rpm", CO_SYSTEM_LINUX, "var/lib/rpm/Packages", "", TRUE, TRUE, TRUE},
  {"pacman", CO_SYSTEM_LINUX,
   "var/lib/pacman/local/kesl-12.1-1/desc", "%VERSION%\n12.1-1\n", TRUE, TRUE, TRUE},
  {"portage", CO_SYSTEM_LINUX,
   "var/db/pkg/app-antivirus/kesl-12.1/CONTENTS", "x", FALSE, FALSE, FALSE},
  {"nix", CO_SYSTEM_LINUX,
   "nix/store/00000000000000000000000000000000-kesl-12.1/bin/x", "x", FALSE, FALSE, FALSE},
  {"package-lists", CO_SYSTEM_LINUX, "lib/apk/db/installed", "P:kesl", TRUE, TRUE, TRUE},
  /* What is no regular file may be a unit that is masked. */
  {"units", CO_SYSTEM_LINUX,
   "etc/systemd/system/kesl.service", "ExecStart=/x\n", FALSE, TRUE, TRUE},
  /* The path is what counts, not what is in it. */
  {"files", CO_SYSTEM_LINUX, "opt/kaspersky/kesl/bin/kesl-control", "x", TRUE, FALSE, FALSE},
  {"files", CO_SYSTEM_WINDOWS,
   "Program Files/Kaspersky Lab/Kaspersky Free 21.3/avp.exe", "MZ", FALSE, FALSE, FALSE},
  {"browsers", CO_SYSTEM_LINUX, PROFILE "Preferences", SETTINGS, TRUE, TRUE, TRUE},
  {"browsers", CO_SYSTEM_LINUX, PROFILE "Secure Preferences", SETTINGS, TRUE, TRUE, TRUE},
  {"browsers", CO_SYSTEM_MACOS, FIREFOX "extensions.json", "{\"addons\": []}", TRUE, TRUE, TRUE},
  {"windows-services", CO_SYSTEM_WINDOWS, CONFIG "SYSTEM", "regf", TRUE, TRUE, TRUE},
  {"windows-software", CO_SYSTEM_WINDOWS, CONFIG "SOFTWARE", "regf", TRUE, TRUE, TRUE},
  {"windows-users", CO_SYSTEM_WINDOWS, "Users/anna/NTUSER.DAT", "regf", TRUE, TRUE, TRUE},
  {"windows-apps", CO_SYSTEM_WINDOWS,
   "Program Files/WindowsApps/KasperskyLab.x_1.0_x64__y/AppxManifest.xml", "x", FALSE, FALSE, FALSE},
  /* Only its first bytes are read, and no file is too large for that. */
  {"windows-power", CO_SYSTEM_WINDOWS, "hiberfil.sys", "HIBR", TRUE, FALSE, TRUE},
  {"mac-apps", CO_SYSTEM_MACOS, "Applications/A.app/Contents/Info.plist", PLIST, TRUE, TRUE, TRUE},
  {"mac-extensions", CO_SYSTEM_MACOS, "Library/SystemExtensions/db.plist", PLIST, TRUE, TRUE, TRUE},
  {"mac-jobs", CO_SYSTEM_MACOS,
   "Library/LaunchDaemons/com.kaspersky.kav.plist", PLIST, TRUE, TRUE, TRUE},
  {"mac-receipts", CO_SYSTEM_MACOS,
   "private/var/db/receipts/com.kaspersky.kav.core.plist", PLIST, TRUE, TRUE, TRUE},
  /* The file itself was opened before something was put in its place. */
  {"android", CO_SYSTEM_ANDROID, "apps.txt", "package:com.kms.free\n", FALSE, FALSE, FALSE},
  {"registry-export", CO_SYSTEM_REGISTRY_EXPORT, "programs.reg", "REGEDIT4\n", TRUE, TRUE, TRUE},
  {"wine", CO_SYSTEM_WINE, "system.reg", "WINE REGISTRY Version 2\n", TRUE, TRUE, TRUE},
  {"wine", CO_SYSTEM_WINE, "user.reg", "WINE REGISTRY Version 2\n", TRUE, TRUE, TRUE},
  {"mac-volume", CO_SYSTEM_MACOS, "Library/LaunchDaemons/x", "", FALSE, FALSE, FALSE},
};
/* clang-format on */

static void
test_probe_has_row (gconstpointer data)
{
  const CoProbe *probe = data;
  guint count = 0;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    count += g_str_equal (rows[i].id, probe->id) ? 1 : 0;
  g_assert_cmpuint (count, >, 0);
}

static void
test_probe_is_cancelled (gconstpointer data)
{
  const CoProbe *probe = data;
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = NULL;
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  target = make_target (&tree, probe);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    co_test_tree_write (&tree, rows[i].path, rows[i].content);
  g_cancellable_cancel (cancellable);
  g_assert_false (co_probe_run (probe, target, traces, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* What lies where a probe reads. */
typedef enum {
  HOSTILE_PIPE,
  HOSTILE_FOLDER,
  HOSTILE_ENDLESS,
  HOSTILE_NOISE,
  HOSTILE_HALF,
  HOSTILE_CLOSED,
  N_HOSTILE,
} Hostile;

#define ENDLESS     ((off_t) 8 << 40)
#define NOISE_SIZE  (1024 * 1024)
#define MAX_SECONDS 5
#define NOBODY      65534

static void
write_noise (const char *path)
{
  g_autoptr (GRand) source = g_rand_new_with_seed (7);
  g_autofree guint32 *noise = g_new (guint32, NOISE_SIZE / sizeof (guint32));

  for (gsize i = 0; i < NOISE_SIZE / sizeof (guint32); i++)
    noise[i] = g_rand_int (source);
  g_assert_true (g_file_set_contents (path, (const char *) noise, NOISE_SIZE, NULL));
}

/* Gives whether it could be put there. */
static gboolean
put (CoTestTree *tree, const Row *row, Hostile hostile)
{
  g_autofree char *path = co_test_tree_get (tree, row->path);

  co_test_tree_write (tree, row->path, row->content);
  switch (hostile) {
  case HOSTILE_PIPE:
    return g_unlink (path) == 0 && mkfifo (path, 0644) == 0;
  case HOSTILE_FOLDER:
    return g_unlink (path) == 0 && g_mkdir (path, 0755) == 0;
  case HOSTILE_ENDLESS:
    /* Not every file system holds one that long. */
    return truncate (path, ENDLESS) == 0;
  case HOSTILE_NOISE:
    write_noise (path);
    return TRUE;
  case HOSTILE_HALF:
    return truncate (path, (off_t) strlen (row->content) / 2) == 0;
  case HOSTILE_CLOSED:
    return g_chmod (path, 0) == 0;
  case N_HOSTILE:
  default:
    g_assert_not_reached ();
  }
}

static gboolean
must_tell (const Row *row, Hostile hostile)
{
  return (hostile == HOSTILE_PIPE && row->tells_pipe) ||
         (hostile == HOSTILE_ENDLESS && row->tells_endless) ||
         (hostile == HOSTILE_CLOSED && row->tells_closed);
}

static void
assert_survives (const CoProbe *probe, CoTarget *target, const Row *row, Hostile hostile)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (CoTraces) traces = co_traces_new (catalog);
  g_autoptr (GError) error = NULL;
  gint64 since = g_get_monotonic_time ();
  gboolean done = co_probe_run (probe, target, traces, NULL, &error);

  g_assert_true (done == (error == NULL));
  g_assert_cmpint ((g_get_monotonic_time () - since) / G_USEC_PER_SEC, <, MAX_SECONDS);
  if (must_tell (row, hostile) && done)
    g_assert_cmpuint (co_traces_get_problems (traces)->len, >, 0);
}

/* Root may read everything, so a process without its rights does this. */
static void
assert_survives_as_nobody (const CoProbe *probe, CoTarget *target, const Row *row, Hostile hostile)
{
  int status = 0;
  pid_t child;

  if (geteuid () != 0) {
    assert_survives (probe, target, row, hostile);
    return;
  }
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0) {
    if (setresgid (NOBODY, NOBODY, NOBODY) != 0 || setresuid (NOBODY, NOBODY, NOBODY) != 0)
      _exit (1);
    assert_survives (probe, target, row, hostile);
    _exit (0);
  }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
}

static void
try_row (const CoProbe *probe, const Row *row, Hostile hostile)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = make_target_of (&tree, row->system);

  g_test_message ("%s: %d", row->path, (int) hostile);
  if (!put (&tree, row, hostile))
    return;
  g_assert_cmpint (g_chmod (tree.path, 0755), ==, 0);
  if (hostile == HOSTILE_CLOSED)
    assert_survives_as_nobody (probe, target, row, hostile);
  else
    assert_survives (probe, target, row, hostile);
}

static void
test_probe_survives (gconstpointer data)
{
  const CoProbe *probe = data;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    for (Hostile hostile = 0; hostile < N_HOSTILE; hostile++)
      if (g_str_equal (rows[i].id, probe->id))
        try_row (probe, &rows[i], hostile);
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
    {"has-row", test_probe_has_row},
    {"is-cancelled", test_probe_is_cancelled},
    {"survives", test_probe_survives},
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
