/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-error.h"
#include "co-journal.h"
#include "co-test-plan.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/* The journal on disk: nothing that was ticked is ever lost, and nothing else is ever touched. */

#define NOBODY 65534

typedef struct {
  CoTestTree tree;
  CoCatalog *catalog; /* (owned) */
  char *folder;       /* (owned): not there at first */
  char *file;         /* (owned) */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "plan-catalog.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text;
  gsize length;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, length);
  fixture->catalog = co_catalog_load (bytes, "plan-catalog", &error);
  g_assert_no_error (error);
  co_test_tree_init (&fixture->tree);
  fixture->folder = g_build_filename (fixture->tree.path, "state", "changeover", NULL);
  fixture->file = g_build_filename (fixture->folder, "journal.json", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->catalog);
  g_free (fixture->folder);
  g_free (fixture->file);
  co_test_tree_clear (&fixture->tree);
}

static CoJournal *
open_journal (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  CoJournal *journal = co_journal_open (fixture->folder, fixture->catalog, &error);

  g_assert_no_error (error);
  return journal;
}

static void
save (CoJournal *journal)
{
  g_autoptr (GError) error = NULL;

  co_journal_save (journal, &error);
  g_assert_no_error (error);
}

/* Puts something in the place of the journal. */
static void
put (Fixture *fixture, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (fixture->folder, 0700);
  g_file_set_contents (fixture->file, text, -1, &error);
  g_assert_no_error (error);
}

static char *
get (Fixture *fixture)
{
  char *text = NULL;

  g_file_get_contents (fixture->file, &text, NULL, NULL);
  return text;
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  guint count = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    count++;
  return count;
}

static guint
get_mode (const char *path)
{
  GStatBuf info;

  g_assert_cmpint (g_lstat (path, &info), ==, 0);
  return info.st_mode & 0777;
}

static void
fill (CoJournal *journal, CoCatalog *catalog)
{
  CoSubjectInfo info = co_test_subject ("disk “ä”\\", CO_SYSTEM_WINDOWS, "kis");
  g_autoptr (GPtrArray) subjects = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  info.now = (CoSubjectSight){CO_VERDICT_LEFTOVER, CO_FACT_ELSEWHERE | CO_FACT_NIX};
  info.state = CO_SUBJECT_GONE;
  info.checked = 1234567890123;
  g_ptr_array_add (subjects, co_subject_new (&info));
  co_journal_set_subjects (journal, subjects);
  co_needs_set_from_text (co_journal_get_needs (journal),
                          co_catalog_get_knowledge (catalog),
                          "used=mail",
                          &error);
  g_assert_no_error (error);
  co_journal_set_choice (journal, "shield");
  co_journal_tick (journal, "drop/out/kis/disk “ä”\\", 77);
}

static void
test_journal_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = open_journal (fixture);
  const CoSubjectInfo *info;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_null (co_journal_get_notice (journal));
  g_assert_cmpuint (co_journal_get_subjects (journal)->len, ==, 0);
  g_assert_null (co_journal_get_choice (journal));
  fill (journal, fixture->catalog);
  save (journal);
  first = get (fixture);
  g_clear_object (&journal);
  journal = open_journal (fixture);
  g_assert_null (co_journal_get_notice (journal));
  g_assert_cmpstr (co_journal_get_choice (journal), ==, "shield");
  g_assert_true (co_needs_chose (co_journal_get_needs (journal), "used", "mail"));
  g_assert_cmpint (
    *(gint64 *) g_hash_table_lookup (co_journal_get_ticks (journal), "drop/out/kis/disk “ä”\\"),
    ==,
    77);
  info = co_subject_get_info (g_ptr_array_index (co_journal_get_subjects (journal), 0));
  g_assert_cmpstr (info->label, ==, "disk “ä”\\");
  g_assert_cmpint (info->now.verdict, ==, CO_VERDICT_LEFTOVER);
  g_assert_cmpint (info->first.verdict, ==, CO_VERDICT_INSTALLED);
  g_assert_cmpint (info->now.facts, ==, CO_FACT_ELSEWHERE | CO_FACT_NIX);
  g_assert_cmpint (info->state, ==, CO_SUBJECT_GONE);
  g_assert_cmpint (info->checked, ==, 1234567890123);
  save (journal);
  second = get (fixture);
  g_assert_cmpstr (first, ==, second);
  co_journal_untick (journal, "drop/out/kis/disk “ä”\\");
  co_journal_set_choice (journal, NULL);
  save (journal);
  g_clear_object (&journal);
  journal = open_journal (fixture);
  g_assert_cmpuint (g_hash_table_size (co_journal_get_ticks (journal)), ==, 0);
  g_assert_null (co_journal_get_choice (journal));
}

static void
test_journal_modes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = NULL;
  mode_t mask = umask (0);

  g_mkdir_with_parents (fixture->folder, 0777);
  journal = open_journal (fixture);
  save (journal);
  umask (mask);
  g_assert_cmpuint (get_mode (fixture->folder), ==, 0700);
  g_assert_cmpuint (get_mode (fixture->file), ==, 0600);
}

/* An answer to a question that this catalog does not have may be one of another catalog. */
static void
test_journal_strange_answers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = NULL;
  g_autofree char *text = NULL;

  put (fixture,
       "{\"schema\":1,\"answers\":{\"pets\":[\"cat\"],\"used\":[\"fax\"],\"vault\":[\"yes\"]},"
       "\"done\":{},\"subjects\":[]}");
  journal = open_journal (fixture);
  g_assert_null (co_journal_get_notice (journal));
  g_assert_true (co_needs_chose (co_journal_get_needs (journal), "vault", "yes"));
  g_assert_null (co_needs_get (co_journal_get_needs (journal), "used"));
  save (journal);
  text = get (fixture);
  g_assert_nonnull (strstr (text, "\"cat\""));
  g_assert_nonnull (strstr (text, "\"fax\""));
  g_assert_nonnull (strstr (text, "\"vault\""));
}

static char *
get_name_aside (const char *notice)
{
  const char *start = strstr (notice, "kept it as “") + strlen ("kept it as “");

  return g_strndup (start, (gsize) (strstr (start, "”") - start));
}

/* Each is set aside as it is, told, and followed by a new journal. */
static void
test_journal_damaged (Fixture *fixture, gconstpointer data)
{
#define SUBJECT(more)                                                                              \
  "{\"schema\":1,\"answers\":{},\"done\":{},\"subjects\":[{\"target\":\"a\",\"label\":\"a\","      \
  "\"system\":\"linux\",\"product\":\"p\",\"name\":\"p\",\"kind\":\"security\",\"audience\":"      \
  "\"home\",\"verdict\":\"installed\",\"facts\":[],\"first-verdict\":\"installed\","               \
  "\"first-facts\":[]," more "}]}"
  static const char *const cases[] = {
    "",
    "{",
    "\377\376",
    "[]",
    "{}",
    "{\"schema\":0}",
    "{\"schema\":\"1\",\"answers\":{},\"done\":{},\"subjects\":[]}",
    "{\"schema\":1,\"answers\":{},\"done\":{}}",
    "{\"schema\":1,\"answers\":{},\"done\":{},\"subjects\":{}}",
    "{\"schema\":1,\"answers\":[],\"done\":{},\"subjects\":[]}",
    "{\"schema\":1,\"answers\":{},\"done\":{\"a\":\"b\"},\"subjects\":[]}",
    "{\"schema\":1,\"answers\":{},\"done\":{},\"subjects\":[],\"extra\":1}",
    "{\"schema\":1,\"answers\":{},\"done\":{},\"subjects\":[7]}",
    SUBJECT ("\"checked\":1,\"state\":\"present\""),
    SUBJECT ("\"checked\":1,\"state\":\"perhaps\",\"this-computer\":true"),
    SUBJECT ("\"checked\":1.5,\"state\":\"present\",\"this-computer\":true"),
    SUBJECT ("\"checked\":1,\"state\":\"present\",\"this-computer\":1"),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoJournal) journal = NULL;
    g_autofree char *aside = NULL;
    g_autofree char *text = NULL;

    g_test_message ("%s", i != 2 ? cases[i] : "no UTF-8");
    put (fixture, cases[i]);
    journal = open_journal (fixture);
    g_assert_nonnull (co_journal_get_notice (journal));
    g_assert_nonnull (strstr (co_journal_get_notice (journal), ".damaged-"));
    g_assert_cmpuint (co_journal_get_subjects (journal)->len, ==, 0);
    g_assert_cmpuint (g_hash_table_size (co_journal_get_ticks (journal)), ==, 0);
    g_assert_false (g_file_test (fixture->file, G_FILE_TEST_EXISTS));
    /* The lock, and each of them under a name of its own. */
    g_assert_cmpuint (count_files (fixture), ==, i + 2);
    aside = get_name_aside (co_journal_get_notice (journal));
    g_file_get_contents (aside, &text, NULL, NULL);
    g_assert_cmpstr (text, ==, cases[i]);
  }
  put (fixture, SUBJECT ("\"checked\":1,\"state\":\"present\",\"this-computer\":true"));
  g_object_unref (open_journal (fixture));
  g_assert_true (g_file_test (fixture->file, G_FILE_TEST_EXISTS));
}

static void
assert_refused (Fixture *fixture, int code, const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoJournal) journal = co_journal_open (fixture->folder, fixture->catalog, &error);

  g_assert_null (journal);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  if (code >= 0)
    g_assert_error (error, CO_ERROR, code);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_journal_newer (Fixture *fixture, gconstpointer data)
{
  static const char newer[] = "{\"schema\":2,\"all\":\"else\"}";
  g_autofree char *text = NULL;

  put (fixture, newer);
  assert_refused (fixture, CO_ERROR_UNAVAILABLE, "newer version");
  text = get (fixture);
  g_assert_cmpstr (text, ==, newer);
}

/* A second one would write what it read before the first one wrote. */
static void
test_journal_two (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = open_journal (fixture);

  assert_refused (fixture, CO_ERROR_UNAVAILABLE, "already open");
  g_clear_object (&journal);
  journal = open_journal (fixture);
}

static void
test_journal_links (Fixture *fixture, gconstpointer data)
{
  g_autofree char *victim = co_test_tree_get (&fixture->tree, "victim");
  g_autofree char *parent = g_path_get_dirname (fixture->folder);
  g_autofree char *lock = g_build_filename (fixture->folder, "journal.lock", NULL);
  g_autofree char *new_file = g_build_filename (fixture->folder, "journal.json.new", NULL);
  g_autofree char *text = NULL;
  g_autoptr (CoJournal) journal = NULL;

  co_test_tree_write (&fixture->tree, "victim", "mine");
  co_test_tree_write (&fixture->tree, "elsewhere/a", "mine");
  g_mkdir_with_parents (parent, 0700);
  g_assert_cmpint (symlink ("../elsewhere", fixture->folder), ==, 0);
  assert_refused (fixture, -1, "Something else");
  g_assert_null (co_journal_wipe (fixture->folder, NULL));
  g_unlink (fixture->folder);
  g_mkdir_with_parents (fixture->folder, 0700);
  g_assert_cmpint (symlink (victim, fixture->file), ==, 0);
  assert_refused (fixture, -1, "Something else");
  g_unlink (fixture->file);
  g_unlink (lock);
  g_assert_cmpint (symlink (victim, lock), ==, 0);
  assert_refused (fixture, -1, "Something else");
  g_unlink (lock);
  journal = open_journal (fixture);
  g_assert_cmpint (symlink (victim, new_file), ==, 0);
  save (journal);
  g_file_get_contents (victim, &text, NULL, NULL);
  g_assert_cmpstr (text, ==, "mine");
  g_assert_false (g_file_test (fixture->file, G_FILE_TEST_IS_SYMLINK));
}

/* Something else than a file in its place. */
static void
test_journal_not_a_file (Fixture *fixture, gconstpointer data)
{
  g_mkdir_with_parents (fixture->file, 0700);
  assert_refused (fixture, -1, "Something else");
  g_rmdir (fixture->file);
  g_assert_cmpint (mkfifo (fixture->file, 0600), ==, 0);
  assert_refused (fixture, -1, "Something else");
}

static void
test_journal_read_only (Fixture *fixture, gconstpointer data)
{
  gboolean is_root = geteuid () == 0;
  g_autoptr (CoJournal) journal = open_journal (fixture);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  save (journal);
  before = get (fixture);
  co_journal_tick (journal, "a", 1);
  g_assert_cmpint (chmod (fixture->tree.path, 0755), ==, 0);
  g_assert_cmpint (chmod (fixture->folder, is_root ? 0755 : 0500), ==, 0);
  if (is_root)
    g_assert_cmpint (seteuid (NOBODY), ==, 0);
  co_journal_save (journal, &error);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_error (error, CO_ERROR, CO_ERROR_PERMISSION);
  g_assert_nonnull (strstr (error->message, fixture->folder));
  g_assert_nonnull (strstr (error->message, "not allowed"));
  g_assert_cmpint (chmod (fixture->folder, 0700), ==, 0);
  after = get (fixture);
  g_assert_cmpstr (before, ==, after);
  save (journal);
}

/* The file of another person. */
static void
test_journal_not_ours (Fixture *fixture, gconstpointer data)
{
  if (geteuid () != 0) {
    g_test_skip ("only root can give files away");
    return;
  }
  g_mkdir_with_parents (fixture->folder, 0700);
  g_assert_cmpint (chown (fixture->folder, NOBODY, NOBODY), ==, 0);
  assert_refused (fixture, CO_ERROR_PERMISSION, "whom it belongs to");
  g_assert_cmpuint (count_files (fixture), ==, 0);
}

/* As on a disk that is full: the old state stays, and nothing else. */
static void
test_journal_limit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = open_journal (fixture);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  struct rlimit old;
  struct rlimit small;

  fill (journal, fixture->catalog);
  save (journal);
  before = get (fixture);
  co_journal_tick (journal, "another", 1);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old), ==, 0);
  small = old;
  small.rlim_cur = 100;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  co_journal_save (journal, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "no file grow that large"));
  after = get (fixture);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpuint (count_files (fixture), ==, 2);
  save (journal);
}

static void
test_journal_stale (Fixture *fixture, gconstpointer data)
{
  g_autofree char *stale = g_build_filename (fixture->folder, "journal.json.new", NULL);

  g_mkdir_with_parents (fixture->folder, 0700);
  g_assert_true (g_file_set_contents (stale, "{", -1, NULL));
  g_object_unref (open_journal (fixture));
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
}

static void
test_journal_wipe (Fixture *fixture, gconstpointer data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "notes.txt", NULL);
  g_autofree char *record = g_build_filename (fixture->folder, "record.jsonl", NULL);
  g_autoptr (GPtrArray) removed = NULL;
  g_autoptr (CoJournal) journal = NULL;

  removed = co_journal_wipe (fixture->folder, NULL);
  g_assert_cmpuint (removed->len, ==, 0);
  g_clear_pointer (&removed, g_ptr_array_unref);
  put (fixture, "{");
  journal = open_journal (fixture);
  save (journal);
  g_assert_null (co_journal_wipe (fixture->folder, NULL));
  g_assert_true (g_file_test (fixture->file, G_FILE_TEST_EXISTS));
  g_clear_object (&journal);
  g_assert_true (g_file_set_contents (other, "mine", -1, NULL));
  g_assert_true (g_file_set_contents (record, "{}", -1, NULL));
  removed = co_journal_wipe (fixture->folder, NULL);
  g_assert_cmpuint (removed->len, ==, 3);
  g_assert_true (g_ptr_array_find_with_equal_func (removed, record, g_str_equal, NULL));
  g_assert_cmpuint (count_files (fixture), ==, 1);
  g_clear_pointer (&removed, g_ptr_array_unref);
  g_unlink (other);
  removed = co_journal_wipe (fixture->folder, NULL);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

/* For a help desk: nothing is read and nothing is kept. */
static void
test_journal_none (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = co_journal_new (fixture->catalog);

  fill (journal, fixture->catalog);
  save (journal);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

#define ADD(name, function)                                                                        \
  g_test_add ("/journal/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("round-trip", test_journal_round_trip);
  ADD ("modes", test_journal_modes);
  ADD ("strange-answers", test_journal_strange_answers);
  ADD ("damaged", test_journal_damaged);
  ADD ("newer", test_journal_newer);
  ADD ("two", test_journal_two);
  ADD ("links", test_journal_links);
  ADD ("not-a-file", test_journal_not_a_file);
  ADD ("read-only", test_journal_read_only);
  ADD ("not-ours", test_journal_not_ours);
  ADD ("limit", test_journal_limit);
  ADD ("stale", test_journal_stale);
  ADD ("wipe", test_journal_wipe);
  ADD ("none", test_journal_none);
  return g_test_run ();
}
