/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-journal.h"
#include "co-reader-process.h"
#include "co-removal-proof.h"
#include "co-scanner.h"
#include "co-subjects.h"
#include "co-test-builtin.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A program that removes, checks, and writes down what it found, again and again, is killed at any
 * moment. Afterwards the record and the journal can be read, and neither calls a product gone that
 * is there. */

#define KILLS   50
#define PRODUCT "kesl"
#define STATUS  "computer/var/lib/dpkg/status"
#define THERE   "Package: kesl\nStatus: install ok installed\nVersion: 12.1\n\n"
#define OTHER   "Package: bash\nStatus: install ok installed\nVersion: 5\n\n"

/* --- Who is killed ------------------------------------------------------------------------- */

typedef struct {
  const char *state;    /* where the record and the journal are */
  const char *computer; /* the root that is checked */
  CoCatalog *catalog;
  CoJournal *journal;
} Worker;

static void
tell (Worker *self, CoRemovalEventKind kind)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (CoRemovalEvent) event = co_removal_event_new (kind, now, PRODUCT, NULL, NULL);
  g_autoptr (GError) error = NULL;

  if (!co_removal_record_add (self->state, event, &error))
    g_error ("%s", error->message);
}

/* In one piece, as dpkg does it. */
static void
set_there (Worker *self, gboolean is_there)
{
  g_autofree char *path = g_build_filename (self->computer, "var/lib/dpkg/status", NULL);

  if (!g_file_set_contents (path, is_there ? THERE OTHER : OTHER, -1, NULL))
    g_error ("%s cannot be written", path);
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GPtrArray **results = data;

  *results = co_scanner_scan_finish (CO_SCANNER (source), result, NULL);
}

static GPtrArray *
scan (Worker *self)
{
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (CoScanner) scanner = co_scanner_new (self->catalog);
  GPtrArray *results = NULL;

  g_ptr_array_add (targets, co_target_new (self->computer));
  co_scanner_scan_async (scanner, targets, NULL, scanned_cb, &results);
  while (results == NULL)
    g_main_context_iteration (NULL, TRUE);
  return results;
}

static void
check (Worker *self)
{
  g_autoptr (GPtrArray) results = scan (self);
  g_autoptr (GPtrArray) subjects = co_subjects_merge (co_journal_get_subjects (self->journal),
                                                      results,
                                                      g_get_real_time () / G_USEC_PER_SEC);
  g_autoptr (GError) error = NULL;

  co_journal_set_subjects (self->journal, subjects);
  if (!co_journal_save (self->journal, &error))
    g_error ("%s", error->message);
  tell (self, co_removal_proof_judge (g_ptr_array_index (results, 0), PRODUCT));
}

/* The product is installed anew. A sign stands as long as nobody can know that yet. */
static void
come_back (Worker *self, const char *sign)
{
  g_file_set_contents (sign, "", 0, NULL);
  set_there (self, TRUE);
  check (self);
  g_unlink (sign);
}

/* Half of the time the removal only says that it has removed it. */
static int
work (const char *place)
{
  g_autofree char *state = g_build_filename (place, "state", NULL);
  g_autofree char *computer = g_build_filename (place, "computer", NULL);
  g_autofree char *sign = g_build_filename (place, "comes-back", NULL);
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autoptr (CoJournal) journal = co_journal_open (state, catalog, NULL);
  Worker self = {.state = state, .computer = computer, .catalog = catalog, .journal = journal};

  for (guint i = 0;; i++) {
    come_back (&self, sign);
    tell (&self, CO_REMOVAL_EVENT_BEGAN);
    if (i % 2 == 0)
      set_there (&self, FALSE);
    tell (&self, CO_REMOVAL_EVENT_REMOVED);
    check (&self);
  }
  return 0;
}

/* --- Who kills ----------------------------------------------------------------------------- */

static const char *program;

static GPid
start (const char *place)
{
  const char *arguments[] = {program, "work", place, NULL};
  g_autoptr (GError) error = NULL;
  GPid pid;

  g_spawn_async (NULL,
                 (char **) arguments,
                 NULL,
                 G_SPAWN_DO_NOT_REAP_CHILD,
                 NULL,
                 NULL,
                 &pid,
                 &error);
  g_assert_no_error (error);
  return pid;
}

static gboolean
is_gone_in_record (const char *state, guint *count)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = co_removal_record_read (state, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (events->len, >=, *count);
  *count = events->len;
  for (guint i = events->len; i > 0; i--) {
    const CoRemovalEvent *event = g_ptr_array_index (events, i - 1);

    if (event->kind > CO_REMOVAL_EVENT_TRASHED)
      return event->kind == CO_REMOVAL_EVENT_GONE;
  }
  return FALSE;
}

static gboolean
is_gone_in_journal (const char *state, CoCatalog *catalog)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoJournal) journal = co_journal_open (state, catalog, &error);
  GPtrArray *subjects;

  g_assert_no_error (error);
  g_assert_null (co_journal_get_notice (journal));
  subjects = co_journal_get_subjects (journal);
  for (guint i = 0; i < subjects->len; i++)
    if (co_subject_get_info (g_ptr_array_index (subjects, i))->state == CO_SUBJECT_GONE)
      return TRUE;
  return FALSE;
}

static gboolean
is_there (CoTestTree *tree)
{
  g_autofree char *path = co_test_tree_get (tree, STATUS);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return strstr (text, "kesl") != NULL;
}

static void
test_killed (void)
{
  g_auto (CoTestTree) tree = {0};
  g_autoptr (CoCatalog) catalog = co_test_load_builtin (CO_BUNDLE_PRODUCTS, NULL);
  g_autofree char *state = NULL;
  g_autofree char *sign = NULL;
  guint count = 0;
  guint there = 0;
  guint gone = 0;

  co_test_tree_init (&tree);
  co_test_tree_write (&tree, "computer/etc/os-release", "ID=x\n");
  co_test_tree_write (&tree, STATUS, THERE OTHER);
  co_test_tree_write (&tree, "comes-back", "");
  state = co_test_tree_get (&tree, "state");
  sign = co_test_tree_get (&tree, "comes-back");
  for (guint i = 0; i < KILLS; i++) {
    GPid pid = start (tree.path);
    gboolean is_said;

    g_usleep ((gulong) g_test_rand_int_range (50000, 400000));
    kill (pid, SIGKILL);
    waitpid (pid, NULL, 0);
    is_said = is_gone_in_record (state, &count);
    is_said = is_gone_in_journal (state, catalog) || is_said;
    gone += is_said;
    if (!is_there (&tree) || g_file_test (sign, G_FILE_TEST_EXISTS))
      continue;
    there++;
    g_assert_false (is_said);
  }
  g_test_message ("%u events; %u times it was there, %u times called gone", count, there, gone);
  g_assert_cmpuint (count, >, KILLS);
  g_assert_cmpuint (there, >, 0);
}

int
main (int argc, char **argv)
{
  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  if (argc == 3 && g_str_equal (argv[1], "work"))
    return work (argv[2]);
  program = argv[0];
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/removal-killed/killed", test_killed);
  return g_test_run ();
}
