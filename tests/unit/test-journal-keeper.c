/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-journal-keeper.h"
#include "co-test.h"

#include <glib/gstdio.h>

#include <string.h>

/* The journal of a program that does not wait: saved in a thread, in the right order. */

typedef struct {
  CoTestTree tree;
  CoCatalog *catalog; /* (owned) */
  char *folder;       /* (owned) */
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
  fixture->folder = g_build_filename (fixture->tree.path, "changeover", NULL);
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
note_problem_cb (CoJournalKeeper *keeper, const char *problem, gpointer data)
{
  g_string_append (data, problem);
}

static void
wait_for (CoJournalKeeper *keeper)
{
  while (co_journal_keeper_is_busy (keeper))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_keeper (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = open_journal (fixture);
  g_autoptr (CoJournalKeeper) keeper = co_journal_keeper_new (journal);
  g_autoptr (CoJournal) again = NULL;

  g_assert_true (co_journal_is_kept (journal));
  for (guint i = 0; i < 100; i++) {
    g_autofree char *key = g_strdup_printf ("step-%u", i);

    co_journal_tick (journal, key, i + 1);
    co_journal_keeper_save (keeper);
  }
  wait_for (keeper);
  g_clear_object (&keeper);
  g_clear_object (&journal);
  again = open_journal (fixture);
  g_assert_cmpuint (g_hash_table_size (co_journal_get_ticks (again)), ==, 100);
}

static void
test_keeper_wipes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = open_journal (fixture);
  g_autoptr (CoJournalKeeper) keeper = co_journal_keeper_new (journal);

  co_journal_tick (journal, "step", 1);
  co_journal_keeper_save (keeper);
  co_journal_keeper_wipe (keeper);
  wait_for (keeper);
  g_assert_false (g_file_test (fixture->file, G_FILE_TEST_EXISTS));
  g_assert_cmpuint (g_hash_table_size (co_journal_get_ticks (journal)), ==, 0);

  /* It goes on afterwards, and leaves no folder if nothing came. */
  co_journal_tick (journal, "step", 1);
  co_journal_keeper_save (keeper);
  wait_for (keeper);
  g_assert_true (g_file_test (fixture->file, G_FILE_TEST_EXISTS));
  co_journal_keeper_save (keeper);
  co_journal_keeper_wipe (keeper);
  co_journal_keeper_save (keeper);
  co_journal_keeper_wipe (keeper);
  wait_for (keeper);
  g_clear_object (&keeper);
  g_clear_object (&journal);
  /* The thread that wrote last lets go in its own time. */
  for (guint i = 0; i < 1000 && g_file_test (fixture->folder, G_FILE_TEST_EXISTS); i++)
    g_usleep (2000);
  g_assert_false (g_file_test (fixture->folder, G_FILE_TEST_EXISTS));
}

static void
test_keeper_tells (Fixture *fixture, gconstpointer data)
{
  g_autoptr (CoJournal) journal = open_journal (fixture);
  g_autoptr (CoJournalKeeper) keeper = co_journal_keeper_new (journal);
  g_autoptr (GString) problems = g_string_new (NULL);

  g_signal_connect (keeper, "not-saved", G_CALLBACK (note_problem_cb), problems);
  g_assert_cmpint (g_mkdir (fixture->file, 0700), ==, 0);
  co_journal_tick (journal, "step", 1);
  co_journal_keeper_save (keeper);
  wait_for (keeper);
  g_assert_nonnull (strstr (problems->str, fixture->folder));
  g_assert_cmpint (g_rmdir (fixture->file), ==, 0);
  g_string_truncate (problems, 0);
  co_journal_keeper_save (keeper);
  wait_for (keeper);
  g_assert_cmpstr (problems->str, ==, "");
  g_assert_true (g_file_test (fixture->file, G_FILE_TEST_IS_REGULAR));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/journal-keeper/saves", Fixture, NULL, set_up, test_keeper, tear_down);
  g_test_add ("/journal-keeper/wipes", Fixture, NULL, set_up, test_keeper_wipes, tear_down);
  g_test_add ("/journal-keeper/tells", Fixture, NULL, set_up, test_keeper_tells, tear_down);
  return g_test_run ();
}
