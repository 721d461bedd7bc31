/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-leftovers.h"
#include "co-removal-error.h"
#include "co-removal-record.h"
#include "co-test-sandbox.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <string.h>
#include <unistd.h>

/* What is left on this computer, and what of it may go: only what the catalog names. */

typedef struct {
  CoTestTree tree;
  char *record;        /* (owned): a folder */
  GPtrArray *findings; /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  co_test_tree_init (&fixture->tree);
  fixture->record = co_test_tree_get (&fixture->tree, "state");
  fixture->findings = g_ptr_array_new_with_free_func (g_object_unref);
  co_test_tree_write (&fixture->tree, "left/data/file", "x");
  co_test_tree_write (&fixture->tree, "left/one", "x");
  co_test_tree_write (&fixture->tree, "there/program", "x");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_pointer (&fixture->findings, g_ptr_array_unref);
  g_clear_pointer (&fixture->record, g_free);
  co_test_tree_clear (&fixture->tree);
}

/* A place in the tree, as a check of this computer names it: without the first slash. */
static char *
get_place (Fixture *fixture, const char *path)
{
  g_autofree char *whole = co_test_tree_get (&fixture->tree, path);

  return g_strdup (whole + 1);
}

static CoMark *
make_mark (const char *match, CoMarkProof proves)
{
  static const char *const sources[] = {"a-source", NULL};

  return co_mark_new (CO_MARK_PATH, match, CO_SYSTEM_LINUX, proves, CO_STATUS_FIELD, NULL, sources);
}

/* Finds a product by one place. */
static void
find_at (Fixture *fixture,
         CoVerdict verdict,
         const char *match,
         CoMarkProof proves,
         const char *where)
{
  g_autoptr (GPtrArray) marks = g_ptr_array_new_with_free_func ((GDestroyNotify) co_mark_unref);
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  g_autoptr (CoProduct) product = NULL;
  static const char *const none[] = {NULL};

  g_ptr_array_add (marks, make_mark (match != NULL ? match : where, proves));
  product = co_product_new (&(CoProductInfo){.id = where,
                                             .name = "A product",
                                             .systems = 1 << CO_SYSTEM_LINUX,
                                             .summary = "A thing.",
                                             .binaries = none,
                                             .sources = none,
                                             .marks = marks});
  g_ptr_array_add (evidence, co_evidence_new ("path", where, where, "It was left."));
  g_ptr_array_add (fixture->findings,
                   co_finding_new (&(CoFindingInfo){.product = product,
                                                    .name = "A product",
                                                    .verdict = verdict,
                                                    .evidence = evidence}));
}

/* By one in the tree. */
static void
find (Fixture *fixture, CoVerdict verdict, const char *match, CoMarkProof proves, const char *path)
{
  g_autofree char *where = get_place (fixture, path);

  find_at (fixture, verdict, match, proves, where);
}

static GPtrArray *
list (Fixture *fixture)
{
  g_autoptr (CoTarget) target = co_target_new_this_computer ();
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (CoResult) result =
    co_result_new (target, CO_OUTCOME_CHECKED, fixture->findings, nothing, nothing);

  return co_leftovers_list (result);
}

/* The paths after the folder of the test, with a sign for what they are. */
static char *
describe (Fixture *fixture)
{
  g_autoptr (GPtrArray) leftovers = list (fixture);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < leftovers->len; i++) {
    const CoLeftover *one = g_ptr_array_index (leftovers, i);

    g_assert_true (g_str_has_prefix (one->path, fixture->tree.path));
    g_string_append_printf (text,
                            "%s%s ",
                            one->path + strlen (fixture->tree.path) + 1,
                            one->is_folder ? "/" : "");
  }
  return g_string_free (text, FALSE);
}

static void
assert_listed (Fixture *fixture, const char *wanted)
{
  g_autofree char *found = describe (fixture);

  g_assert_cmpstr (found, ==, wanted);
}

static void
test_listed (Fixture *fixture, gconstpointer data)
{
  assert_listed (fixture, "");
  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "left/one");
  find (fixture, CO_VERDICT_RAN_ONCE, NULL, CO_PROVES_PRESENCE, "left/data");
  /* What went since the check is not there. */
  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "left/gone");
  assert_listed (fixture, "left/data/ left/one ");
}

/* Programs that are there, hints, and what matches a pattern are left alone. */
static void
test_left_alone (Fixture *fixture, gconstpointer data)
{
  g_autofree char *pattern = get_place (fixture, "left/*");
  g_autofree char *letters = get_place (fixture, "left/on[a-z]");

  find (fixture, CO_VERDICT_INSTALLED, NULL, CO_PROVES_PRESENCE, "left/one");
  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_HINT, "left/one");
  find (fixture, CO_VERDICT_LEFTOVER, pattern, CO_PROVES_REMAINS, "left/data");
  find (fixture, CO_VERDICT_LEFTOVER, letters, CO_PROVES_REMAINS, "left/one");
  find (fixture, CO_VERDICT_LEFTOVER, "other/place", CO_PROVES_REMAINS, "left/data");
  assert_listed (fixture, "");
}

/* A folder that holds a program that is there stays. */
static void
test_around_a_program (Fixture *fixture, gconstpointer data)
{
  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "there");
  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "left");
  assert_listed (fixture, "left/ there/ ");
  find (fixture, CO_VERDICT_MANAGEMENT_AGENT, NULL, CO_PROVES_PRESENCE, "there/program");
  assert_listed (fixture, "left/ ");
}

/* Another disk that is mounted in a known place stays. */
static void
test_mounted (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  const CoLeftover *one;

  find_at (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "proc");
  find_at (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "proc/version");
  leftovers = list (fixture);
  g_assert_cmpuint (leftovers->len, ==, 1);
  one = g_ptr_array_index (leftovers, 0);
  g_assert_cmpstr (one->path, ==, "/proc/version");
}

static void
assert_recorded (Fixture *fixture, CoRemovalEventKind second)
{
  g_autoptr (GPtrArray) events = co_removal_record_read (fixture->record, NULL, NULL);
  const CoRemovalEvent *event;

  g_assert_nonnull (events);
  g_assert_cmpuint (events->len, ==, 2);
  event = g_ptr_array_index (events, 0);
  g_assert_cmpint (event->kind, ==, CO_REMOVAL_EVENT_BEGAN);
  event = g_ptr_array_index (events, 1);
  g_assert_cmpint (event->kind, ==, second);
  g_assert_true (g_str_has_suffix (event->what[0], "left/data"));
}

static void
test_trash (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *trash =
    g_build_filename (g_get_user_data_dir (), "Trash", "files", "data", "file", NULL);
  const CoLeftover *one;

  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "left/data");
  leftovers = list (fixture);
  one = g_ptr_array_index (leftovers, 0);
  if (!one->can_trash) {
    g_test_skip ("there is no trash for files in the temporary folder");
    return;
  }
  g_assert_true (co_leftover_trash (one, fixture->record, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (one->path, G_FILE_TEST_EXISTS));
  /* It can be brought back. */
  g_assert_true (g_file_test (trash, G_FILE_TEST_EXISTS));
  assert_recorded (fixture, CO_REMOVAL_EVENT_TRASHED);
}

/* What cannot be written down is not done. */
static void
test_no_record (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GError) error = NULL;
  const CoLeftover *one;

  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "left/data");
  co_test_tree_write (&fixture->tree, "state", "not a folder");
  leftovers = list (fixture);
  one = g_ptr_array_index (leftovers, 0);
  g_assert_false (co_leftover_trash (one, fixture->record, &error));
  g_assert_error (error, CO_REMOVAL_ERROR, CO_REMOVAL_ERROR_NO_RECORD);
  g_assert_true (g_file_test (one->path, G_FILE_TEST_EXISTS));
}

/* What went meanwhile cannot be moved, and that is told and written down. */
static void
test_gone_meanwhile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *file = co_test_tree_get (&fixture->tree, "left/data/file");
  const CoLeftover *one;

  find (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "left/data");
  leftovers = list (fixture);
  one = g_ptr_array_index (leftovers, 0);
  g_assert_cmpint (g_unlink (file), ==, 0);
  g_assert_cmpint (g_rmdir (one->path), ==, 0);
  g_assert_false (co_leftover_trash (one, fixture->record, &error));
  g_assert_error (error, CO_REMOVAL_ERROR, CO_REMOVAL_ERROR_FAILED);
  assert_recorded (fixture, CO_REMOVAL_EVENT_FAILED);
}

/* In a sandbox, leftovers are those of the host, and are for the person to delete. */
static void
test_sandbox (Fixture *fixture, gconstpointer data)
{
  g_auto (CoTestTree) tree = {0};
  g_autofree char *own = g_build_filename (g_get_home_dir () + 1, ".kesl", NULL);
  g_autofree char *file = g_build_filename (own, "x", NULL);
  g_autoptr (CoTarget) target = NULL;
  g_autoptr (CoResult) result = NULL;
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GString) commands = g_string_new (NULL);
  g_autofree char *wanted_own =
    g_strdup_printf ("+rm -r --one-file-system -- '%s/.kesl' ", g_get_home_dir ());

  co_test_sandbox_init (&tree, "host-os:ro;/opt/kaspersky:ro;home:ro");
  co_test_tree_write (&tree, "opt/kaspersky/kesl/x", "x");
  co_test_tree_write (&tree, "run/host/usr/local/kpsn", "x");
  co_test_tree_write (&tree, "usr/local/runtime", "x");
  co_test_tree_write (&tree, file, "x");
  find_at (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "opt/kaspersky/kesl");
  find_at (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "usr/local/kpsn");
  find_at (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, "usr/local/runtime");
  find_at (fixture, CO_VERDICT_LEFTOVER, NULL, CO_PROVES_REMAINS, own);
  target = co_target_new_host (tree.path);
  result = co_result_new (target, CO_OUTCOME_CHECKED, fixture->findings, nothing, nothing);
  leftovers = co_leftovers_list_on_host (result, co_target_get_root (target));
  for (guint i = 0; i < leftovers->len; i++) {
    const CoLeftover *one = g_ptr_array_index (leftovers, i);
    g_autofree char *command = co_leftover_new_delete_command (one);

    g_assert_false (one->can_trash);
    g_assert_cmpint (one->can_look, ==, one->is_folder);
    g_string_append_printf (commands, "%s%s ", one->is_own ? "+" : "-", command);
  }
  g_assert_nonnull (strstr (commands->str, wanted_own));
  g_assert_nonnull (
    strstr (commands->str, "-sudo rm -r --one-file-system -- '/opt/kaspersky/kesl' "));
  g_assert_nonnull (strstr (commands->str, "-sudo rm -- '/usr/local/kpsn' "));
  g_assert_cmpuint (leftovers->len, ==, 3);
}

/* A command stays one command, whatever stands in a path. */
static void
test_commands (Fixture *fixture, gconstpointer data)
{
  CoLeftover folder = {.path = (char *) "/var/opt/it's $(x)", .is_folder = TRUE};
  CoLeftover file = {.path = (char *) "/etc/one"};
  g_autofree char *look = co_leftover_new_look_command (&folder);
  g_autofree char *remove_folder = co_leftover_new_delete_command (&folder);
  g_autofree char *remove_file = co_leftover_new_delete_command (&file);

  g_assert_cmpstr (look, ==, "sudo ls -lR -- '/var/opt/it'\\''s $(x)'");
  g_assert_cmpstr (remove_folder, ==, "sudo rm -r --one-file-system -- '/var/opt/it'\\''s $(x)'");
  g_assert_cmpstr (remove_file, ==, "sudo rm -- '/etc/one'");
}

int
main (int argc, char **argv)
{
  g_auto (CoTestTree) home = {0};
  g_autofree char *data = NULL;

  /* Files on the disk of the home folder have their trash there. */
  co_test_tree_init (&home);
  data = co_test_tree_get (&home, "data");
  g_setenv ("HOME", home.path, TRUE);
  g_setenv ("XDG_DATA_HOME", data, TRUE);
  g_test_init (&argc, &argv, NULL);
#define add_test(name, function)                                                                   \
  g_test_add ("/leftovers/" name, Fixture, NULL, set_up, function, tear_down)
  add_test ("listed", test_listed);
  add_test ("left-alone", test_left_alone);
  add_test ("around-a-program", test_around_a_program);
  add_test ("mounted", test_mounted);
  add_test ("trash", test_trash);
  add_test ("no-record", test_no_record);
  add_test ("gone-meanwhile", test_gone_meanwhile);
  add_test ("sandbox", test_sandbox);
  add_test ("commands", test_commands);
  return g_test_run ();
}
