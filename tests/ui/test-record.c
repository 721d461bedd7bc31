/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-record-test.h"
#include "co-removal-words.h"
#include "co-window.h"

#include <glib/gstdio.h>

#include <string.h>

/* The window that shows what was removed. */

static const char *const parts[] = {"kesl 12.1", "kesl-gui 12.1", NULL};

static void
assert_sound (GtkWidget *window, const char *heading)
{
  GtkWidget *focus = GTK_WIDGET (gtk_window_get_focus (GTK_WINDOW (window)));

  g_assert_true (GTK_IS_LABEL (focus));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (focus)), ==, heading);
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
}

static gboolean
says (gpointer data)
{
  return co_ui_test_says (co_record_test_find (), data);
}

static void
test_empty (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = co_record_test_open (test);

  g_assert_true (co_ui_test_says (window, "Nothing was removed with this program yet."));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, "Save…"));
  assert_sound (window, "What was removed");
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Close");
  co_ui_test_settle ();
  g_assert_null (co_record_test_find ());
}

/* What happened, in its order and by day; what comes later is shown too. */
static void
test_events (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;

  co_record_test_add_story (test);
  window = co_record_test_open (test);
  assert_sound (window, "What was removed");
  g_assert_true (co_ui_test_says (window, "20 November 2026"));
  g_assert_true (co_ui_test_says (window, "9:00 AM: Kaspersky Endpoint Security for Linux"));
  g_assert_true (co_ui_test_says (window, "The removal of these 2 parts began:"));
  g_assert_true (co_ui_test_says (window, "kesl-gui 12.1"));
  g_assert_true (co_ui_test_says (window, "The system said: “no lock”"));
  g_assert_true (co_ui_test_says (window, "21 November 2026"));
  g_assert_true (co_ui_test_says (window, CO_RECORD_TEST_UNKNOWN));
  g_assert_false (co_ui_test_says (window, "damaged"));
  co_ui_test_record (test, CO_REMOVAL_EVENT_GONE, "2026-11-21T09:05:00Z", NULL, NULL);
  co_ui_test_wait (says, (gpointer) "A check found nothing of it any more.");
  g_assert_false (co_ui_test_says (window, CO_RECORD_TEST_UNKNOWN));
}

static char *
get_path (CoUiTest *test)
{
  const char *folder = co_progress_get_folder (co_session_get_progress (test->session));

  return g_build_filename (folder, CO_REMOVAL_RECORD_NAME, NULL);
}

static void
append (CoUiTest *test, const char *text)
{
  g_autofree char *path = get_path (test);
  FILE *file = g_fopen (path, "a");

  g_assert_nonnull (file);
  g_assert_cmpint (fputs (text, file), >=, 0);
  fclose (file);
}

static void
test_damaged (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;

  co_record_test_add_story (test);
  append (test, "{\"at\": \"2026");
  window = co_record_test_open (test);
  g_assert_true (co_ui_test_says (window, "1 line of the record is damaged"));
  g_assert_true (co_ui_test_says (window, "20 November 2026"));
  assert_sound (window, "What was removed");
}

/* Something else is in its place: where, and why, and once that is away, it goes on. */
static void
test_unreadable (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = get_path (test);
  GtkWidget *window;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  window = co_record_test_open (test);
  g_assert_true (co_ui_test_says (window, path));
  g_assert_true (co_ui_test_says (window, "Something else of that name is there."));
  assert_sound (window, "The record could not be read");
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Try again");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (window, path));
  g_assert_cmpint (g_rmdir (path), ==, 0);
  co_ui_test_wait (says, (gpointer) "Nothing was removed with this program yet.");
}

/* --- Taking it along ----------------------------------------------------------------------- */

static void
save_to (CoUiTest *test, GtkWidget *window, const char *path, const char *message)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  co_record_window_save (CO_RECORD_WINDOW (window), file);
  co_ui_test_wait (says, (gpointer) message);
}

static void
test_save (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "record.txt", NULL);
  g_autofree char *nowhere = g_build_filename (test->folder, "none", "record.txt", NULL);
  g_autofree char *text = NULL;
  g_autofree char *expected = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GDateTime) now = co_session_get_now (test->session);
  GtkWidget *window;

  co_record_test_add_story (test);
  append (test, "{\n");
  window = co_record_test_open (test);
  save_to (test, window, nowhere, "The record was not saved.");
  g_assert_true (g_file_set_contents (path, "an older one", -1, NULL));
  save_to (test, window, path, "The record is saved.");
  g_assert_false (co_ui_test_says (window, "was not saved"));
  assert_sound (window, "What was removed");
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = co_removal_words_list_page (
    co_record_reader_get_events (co_record_window_get_reader (CO_RECORD_WINDOW (window))),
    1,
    co_session_get_catalog (test->session),
    co_session_get_texts (test->session),
    now);
  expected = co_removal_words_write (lines);
  g_assert_cmpstr (text, ==, expected);
  g_assert_nonnull (strstr (text, "\n    kesl-gui 12.1\n"));
}

/* --- What leads here and away -------------------------------------------------------------- */

static void
test_check (CoUiTest *test, gconstpointer data)
{
  const char *const roots[] = {test->folder, NULL};
  GtkWidget *window;

  co_record_test_add_story (test);
  co_session_set_roots (test->session, roots);
  window = co_record_test_open (test);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Check again");
  co_ui_test_settle ();
  g_assert_null (co_record_test_find ());
  g_assert_cmpint (co_check_get_state (co_session_get_check (test->session)), !=, CO_CHECK_IDLE);
}

static gboolean
can_be_opened (gpointer button)
{
  return gtk_widget_get_visible (button);
}

/* The last page leads to it as soon as there is something in it. */
static void
test_from_done (CoUiTest *test, gconstpointer data)
{
  GtkWidget *main_window;
  GtkWidget *button;

  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, "kaspersky-standard");
  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, NULL);
  main_window = GTK_WIDGET (co_ui_test_add_window (test));
  co_window_show_page (CO_WINDOW (main_window), "done");
  co_ui_test_settle ();
  g_assert_false (co_ui_test_says (main_window, "See what was removed"));
  co_record_test_add_story (test);
  co_window_show_page (CO_WINDOW (main_window), "plan");
  co_window_show_page (CO_WINDOW (main_window), "done");
  co_preferences_set_language (co_session_get_preferences (test->session), "en_GB");
  co_ui_test_settle ();
  button = co_ui_test_find (main_window, GTK_TYPE_BUTTON, "See what was removed");
  g_assert_nonnull (button);
  co_ui_test_wait (can_be_opened, button);
  co_ui_test_click (main_window, GTK_TYPE_BUTTON, "See what was removed");
  co_ui_test_wait (says, (gpointer) "20 November 2026");
}

/* Whoever wipes everything sees nothing of it any more, here either. */
static void
test_wiped (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = get_path (test);

  co_record_test_add_story (test);
  co_record_test_open (test);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  co_session_wipe (test->session);
  co_ui_test_wait (says, (gpointer) "Nothing was removed with this program yet.");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  /* A removal that ran meanwhile is written down anew. */
  co_ui_test_record (test, CO_REMOVAL_EVENT_REMOVED, "2026-11-21T09:09:00Z", parts, NULL);
  co_ui_test_wait (says, (gpointer) "9:09 AM: ");
  g_assert_false (co_ui_test_says (co_record_test_find (), "20 November 2026"));
}

/* Closed while it reads: it ends, and nothing complains. */
static void
test_closed (CoUiTest *test, gconstpointer data)
{
  CoRecordReader *reader;
  GtkWidget *window;

  co_record_test_add_story (test);
  co_ui_test_add_window (test);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.record", NULL);
  window = co_record_test_find ();
  reader = co_record_window_get_reader (CO_RECORD_WINDOW (window));
  g_object_add_weak_pointer (G_OBJECT (reader), (gpointer *) &reader);
  gtk_window_close (GTK_WINDOW (window));
  for (guint i = 0; reader != NULL && i < 1000; i++) {
    g_main_context_iteration (NULL, FALSE);
    g_usleep (10000);
  }
  g_assert_null (reader);
  g_assert_null (co_record_test_find ());
}

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/record/" name,                                                                  \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_record_test_set_up,                                                               \
              function,                                                                            \
              co_ui_test_tear_down)
  add ("empty", test_empty);
  add ("events", test_events);
  add ("damaged", test_damaged);
  add ("unreadable", test_unreadable);
  add ("save", test_save);
  add ("check", test_check);
  add ("from-done", test_from_done);
  add ("wiped", test_wiped);
  add ("closed", test_closed);
  return g_test_run ();
}
