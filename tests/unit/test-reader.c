/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-finding.h"
#include "co-read-only-mount.h"
#include "co-reader-message.h"
#include "co-reader-process.h"
#include "co-reader-sandbox.h"
#include "co-scan-limits.h"
#include "co-target-scan.h"
#include "co-test-builtin.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* So large that a reader is busy with it for a while; it takes no room on the disk. */
#define LONG_LIST (500 * 1024 * 1024)

static void
lengthen (CoTestTree *tree, const char *name)
{
  g_autofree char *path = co_test_tree_get (tree, name);

  co_test_tree_write (tree, name, "");
  g_assert_cmpint (truncate (path, LONG_LIST), ==, 0);
}

static CoTarget *
make_target (CoTestTree *tree)
{
  co_test_tree_init (tree);
  co_test_tree_write (tree, "etc/os-release", "ID=x\n");
  co_test_tree_write (tree, "opt/kaspersky/kesl/bin/kesl-control", "x");
  co_test_tree_write (tree, "opt/kaspersky/kesl/libexec/kesl", "x");
  return co_target_new (tree->path);
}

static CoResult *
scan (CoTarget *target, guint seconds)
{
  const CoScanLimits limits = {.seconds = seconds};
  const CoScanWatch watch = {0};
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (GError) error = NULL;
  CoResult *result = co_target_scan (target, catalog, &limits, &watch, NULL, &error);

  g_assert_no_error (error);
  return result;
}

static gboolean
has_problem (CoResult *result, const char *probe, CoError code)
{
  g_autoptr (GError) error = g_error_new_literal (CO_ERROR, (gint) code, "x");
  g_autoptr (CoProblem) wanted = co_problem_new_from_error (probe, "", error);
  GPtrArray *problems = co_result_get_problems (result);

  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    if (g_str_equal (co_problem_get_probe (problem), probe) &&
        g_str_equal (co_problem_get_message (problem), co_problem_get_message (wanted)))
      return TRUE;
  }
  return FALSE;
}

static GPid
get_parent (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/stat", pid);
  g_autofree char *stat = NULL;
  const char *rest;

  if (!g_file_get_contents (path, &stat, NULL, NULL))
    return 0;
  rest = strrchr (stat, ')');
  return rest != NULL ? (GPid) g_ascii_strtoll (rest + 4, NULL, 10) : 0;
}

/* Who has so much in memory is in the midst of the long list. */
static gboolean
is_reading (GPid pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%d/statm", pid);
  g_autofree char *statm = NULL;
  const char *resident;

  if (!g_file_get_contents (path, &statm, NULL, NULL))
    return FALSE;
  resident = strchr (statm, ' ');
  return resident != NULL &&
         g_ascii_strtoull (resident + 1, NULL, 10) * (guint64) sysconf (_SC_PAGESIZE) >
           LONG_LIST / 5;
}

static guint
kill_readers (void)
{
  g_autoptr (GDir) proc = g_dir_open ("/proc", 0, NULL);
  guint killed = 0;
  const char *name;

  while ((name = g_dir_read_name (proc)) != NULL) {
    GPid pid = (GPid) g_ascii_strtoll (name, NULL, 10);

    if (pid > 0 && get_parent (pid) == getpid () && is_reading (pid) && kill (pid, SIGKILL) == 0)
      killed++;
  }
  return killed;
}

static gpointer
kill_thread (gpointer data)
{
  for (guint i = 0; i < 20000 && kill_readers () == 0; i++)
    g_usleep (1000);
  return NULL;
}

/* The death of a reader costs what it was reading, and no more. */
static void
test_reader_dies (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = make_target (&tree);
  g_autoptr (CoResult) result = NULL;
  GThread *killer;

  lengthen (&tree, "var/lib/dpkg/status");
  killer = g_thread_new ("killer", kill_thread, NULL);
  result = scan (target, 60);
  g_thread_join (killer);
  g_assert_cmpint (co_result_get_outcome (result), ==, CO_OUTCOME_PARTLY_CHECKED);
  g_assert_true (has_problem (result, "dpkg", CO_ERROR_CRASHED));
}

static void
test_reader_takes_too_long (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoTarget) target = make_target (&tree);
  g_autoptr (CoResult) result = NULL;

  lengthen (&tree, "var/lib/dpkg/status");
  result = scan (target, 0);
  g_assert_cmpint (co_result_get_outcome (result), !=, CO_OUTCOME_CHECKED);
  g_assert_true (has_problem (result, "dpkg", CO_ERROR_TIMED_OUT));
}

static CoTraces *
make_traces (CoCatalog *catalog)
{
  CoTraces *traces = co_traces_new (catalog);
  CoTrace *trace = co_trace_new (CO_MARK_SERVICE, "AVP\377", "HKLM\\x", CO_TRACE_CLAIMED);

  trace->title = g_strdup ("Kaspersky");
  trace->protection = CO_YES;
  trace->program = g_strdup ("");
  trace->browser = g_strdup ("Firefox");
  trace->user = g_strdup ("anna");
  trace->switched_off = TRUE;
  co_traces_add (traces, trace);
  co_traces_add_problem (traces, co_problem_new ("services", "a/b", "c"));
  co_traces_add_note (traces, "note");
  return traces;
}

static void
assert_same (CoTraces *traces)
{
  const CoTrace *trace = g_ptr_array_index (co_traces_get_traces (traces), 0);
  CoProblem *problem = g_ptr_array_index (co_traces_get_problems (traces), 0);

  g_assert_cmpuint (co_traces_get_traces (traces)->len, ==, 1);
  g_assert_cmpint (trace->kind, ==, CO_MARK_SERVICE);
  g_assert_cmpint (trace->state, ==, CO_TRACE_CLAIMED);
  g_assert_cmpint (trace->protection, ==, CO_YES);
  g_assert_cmpstr (trace->name, ==, "AVP\377");
  g_assert_cmpstr (trace->where, ==, "HKLM\\x");
  g_assert_cmpstr (trace->title, ==, "Kaspersky");
  g_assert_cmpstr (trace->program, ==, "");
  g_assert_cmpstr (trace->browser, ==, "Firefox");
  g_assert_cmpstr (trace->user, ==, "anna");
  g_assert_true (trace->switched_off);
  g_assert_null (trace->version);
  g_assert_null (trace->last_update);
  g_assert_cmpuint (co_traces_get_problems (traces)->len, ==, 1);
  g_assert_cmpstr (co_problem_get_probe (problem), ==, "asked");
  g_assert_cmpstr (co_problem_get_path (problem), ==, "a/b");
  g_assert_cmpstr (co_problem_get_message (problem), ==, "c");
  g_assert_cmpstr (g_ptr_array_index (co_traces_get_notes (traces), 0), ==, "note");
}

static void
test_reader_message (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (CoTraces) sent = make_traces (catalog);
  g_autoptr (CoTraces) received = co_traces_new (catalog);
  g_autoptr (CoTraces) failed = co_traces_new (catalog);
  g_autoptr (GError) error = g_error_new_literal (CO_ERROR, CO_ERROR_PERMISSION, "x");
  g_autoptr (GError) failure = NULL;
  g_autoptr (GBytes) message = co_reader_message_pack (sent, NULL);
  g_autoptr (GBytes) bad_news = co_reader_message_pack (sent, error);

  g_assert_true (co_reader_message_unpack (message, "asked", received, &failure));
  g_assert_no_error (failure);
  assert_same (received);
  g_assert_true (co_reader_message_unpack (bad_news, "asked", failed, &failure));
  g_assert_error (failure, CO_ERROR, CO_ERROR_PERMISSION);
  assert_same (failed);
}

/* A reader that a hostile disk has taken over can say anything. */
static void
test_reader_message_hostile (void)
{
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (CoTraces) sent = make_traces (catalog);
  g_autoptr (GBytes) message = co_reader_message_pack (sent, NULL);
  gsize size;
  const guint8 *data = g_bytes_get_data (message, &size);

  for (guint i = 0; i < 20000; i++) {
    g_autofree guint8 *copy = g_memdup2 (data, size);
    g_autoptr (CoTraces) received = co_traces_new (catalog);
    g_autoptr (GBytes) changed = NULL;
    g_autoptr (GError) failure = NULL;

    for (int j = g_test_rand_int_range (1, 6); j > 0; j--)
      copy[g_test_rand_int_range (0, (gint32) size)] = (guint8) g_test_rand_int ();
    changed = g_bytes_new (copy, (gsize) g_test_rand_int_range (0, (gint32) size + 1));
    co_reader_message_unpack (changed, "asked", received, &failure);
    for (guint t = 0; t < co_traces_get_traces (received)->len; t++) {
      const CoTrace *trace = g_ptr_array_index (co_traces_get_traces (received), t);

      g_assert_cmpint (trace->kind, <, CO_N_MARK_KINDS);
      g_assert_cmpint (trace->state, <=, CO_TRACE_WORKING);
    }
  }
}

#ifndef __SANITIZE_ADDRESS__
static gboolean
has_landlock (void)
{
  g_autofree char *list = NULL;

  /* The list of what is in force may itself not be there; then trying is all that is left. */
  return !g_file_get_contents ("/sys/kernel/security/lsm", &list, NULL, NULL) ||
         strstr (list, "landlock") != NULL;
}

static void
assert_cannot_write (const char *folder)
{
  g_autofree char *inside = g_build_filename (folder, "root/file", NULL);
  g_autofree char *new_file = g_build_filename (folder, "root/new", NULL);

  g_assert_cmpint (open (inside, O_WRONLY | O_CLOEXEC), <, 0);
  g_assert_cmpint (open (new_file, O_WRONLY | O_CREAT | O_CLOEXEC, 0600), <, 0);
  g_assert_cmpint (g_unlink (inside), <, 0);
  g_assert_cmpint (g_mkdir (new_file, 0700), <, 0);
  g_assert_cmpint (g_rename (inside, new_file), <, 0);
  g_assert_cmpint (symlink ("x", new_file), <, 0);
}

/* Runs behind the fence, in a process of its own. */
static void
try_to_get_out (void)
{
  const char *folder = g_getenv ("CO_TEST_FOLDER");
  g_autofree char *inside = g_build_filename (folder, "root/file", NULL);
  g_autofree char *outside = g_build_filename (folder, "secret", NULL);
  g_autofree char *path = g_build_filename (folder, "root", NULL);
  g_autoptr (CoRoot) root = co_root_new (path, CO_ROOT_DEFAULT, NULL);

  g_assert_nonnull (root);
  co_reader_sandbox_enter (root);
  g_assert_cmpint (open (inside, O_RDONLY | O_CLOEXEC), >=, 0);
  assert_cannot_write (folder);
  g_assert_cmpint (open (outside, O_RDONLY | O_CLOEXEC), <, 0);
  g_assert_cmpint (open ("/etc/passwd", O_RDONLY | O_CLOEXEC), <, 0);
  g_assert_cmpint (execl ("/bin/true", "true", NULL), <, 0);
  g_assert_cmpint (socket (AF_INET, SOCK_STREAM, 0), <, 0);
  g_assert_cmpint (socket (AF_UNIX, SOCK_STREAM, 0), <, 0);
  g_assert_cmpint (fork (), <, 0);
  g_assert_cmpint (kill (getppid (), 0), <, 0);
  g_assert_cmpint (chmod (inside, 0777), <, 0);
}

static void
watch_the_attempt (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autofree char *file = NULL;
  g_autofree char *content = NULL;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/file", "text");
  co_test_tree_write (&tree, "secret", "text");
  g_setenv ("CO_TEST_FOLDER", tree.path, TRUE);
  g_test_trap_subprocess (NULL, 60 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
  file = co_test_tree_get (&tree, "root/file");
  g_assert_true (g_file_get_contents (file, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, "text");
}

#endif

static void
test_reader_sandbox (void)
{
#ifdef __SANITIZE_ADDRESS__
  g_test_skip ("the sanitizers do not work behind the fence");
#else
  if (g_test_subprocess ())
    try_to_get_out ();
  else if (has_landlock ())
    watch_the_attempt ();
  else
    g_test_skip ("this kernel has no Landlock");
#endif
}

/* Runs in a process of its own, as that can be in other namespaces afterwards. Nothing but the
 * mount keeps it from writing. */
static void
try_to_write (void)
{
  const char *folder = g_getenv ("CO_TEST_FOLDER");
  g_autofree char *path = g_build_filename (folder, "root", NULL);
  int root = open (path, O_PATH | O_DIRECTORY | O_CLOEXEC);
  int mount = co_read_only_mount_new (root);

  /* Some systems allow nobody but the administrator to have one. */
  if (mount < 0)
    return;
  g_assert_cmpint (openat (mount, "file", O_RDONLY | O_CLOEXEC), >=, 0);
  g_assert_cmpint (openat (mount, "file", O_WRONLY | O_CLOEXEC), <, 0);
  g_assert_cmpint (errno, ==, EROFS);
  g_assert_cmpint (mkdirat (mount, "new", 0700), <, 0);
  g_assert_cmpint (errno, ==, EROFS);
  g_assert_cmpint (unlinkat (mount, "file", 0), <, 0);
  g_assert_cmpint (errno, ==, EROFS);
}

static void
test_reader_mount (void)
{
  g_auto (CoTestTree) tree = {0};

  if (g_test_subprocess ()) {
    try_to_write ();
    exit (0);
  }
  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "root/file", "text");
  g_setenv ("CO_TEST_FOLDER", tree.path, TRUE);
  g_test_trap_subprocess (NULL, 60 * G_USEC_PER_SEC, G_TEST_SUBPROCESS_INHERIT_STDERR);
  g_test_trap_assert_passed ();
}

/* Nobody but the program itself starts readers; what else comes is refused. */
static void
test_reader_is_meant (void)
{
  char *reader[] = {(char *) CO_READER_NAME, (char *) "linux", (char *) "0", (char *) "1", NULL};
  char *other[] = {(char *) "changeover-cli",
                   (char *) "check",
                   (char *) "--json",
                   (char *) "x",
                   NULL};

  g_assert_true (co_reader_process_is_meant (4, reader));
  g_assert_false (co_reader_process_is_meant (3, reader));
  g_assert_false (co_reader_process_is_meant (4, other));
  reader[1] = (char *) "nonsense";
  g_assert_cmpint (co_reader_process_run (4, reader), !=, 0);
}

int
main (int argc, char **argv)
{
  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/dies", test_reader_dies);
  g_test_add_func ("/reader/takes-too-long", test_reader_takes_too_long);
  g_test_add_func ("/reader/message", test_reader_message);
  g_test_add_func ("/reader/message-hostile", test_reader_message_hostile);
  g_test_add_func ("/reader/sandbox", test_reader_sandbox);
  g_test_add_func ("/reader/mount", test_reader_mount);
  g_test_add_func ("/reader/is-meant", test_reader_is_meant);
  return g_test_run ();
}
