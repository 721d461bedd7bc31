/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-record-test.h"

/* The window that shows what was removed, and something to show. */

/**
 * co_record_test_set_up:
 * @test: the fixture
 * @data: not used
 *
 * Makes a session with a journal.
 */
void
co_record_test_set_up (CoUiTest *test, gconstpointer data)
{
  co_ui_test_set_up (test, data);
  co_ui_test_open_journal (test);
}

/**
 * co_record_test_find:
 *
 * Finds the window.
 *
 * Returns: (nullable) (transfer none): it, while it is open
 */
GtkWidget *
co_record_test_find (void)
{
  return co_ui_test_find_window (CO_TYPE_RECORD_WINDOW);
}

static gboolean
is_read (gpointer data)
{
  CoRecordReader *reader = co_record_window_get_reader (data);

  return co_record_reader_get_events (reader) != NULL ||
         co_record_reader_get_error (reader) != NULL;
}

/**
 * co_record_test_open:
 * @test: the fixture
 *
 * Opens the window, and waits until the record is read.
 *
 * Returns: (transfer none): it
 */
GtkWidget *
co_record_test_open (CoUiTest *test)
{
  GtkWidget *window;

  co_ui_test_add_window (test);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.record", NULL);
  window = co_record_test_find ();
  g_assert_nonnull (window);
  g_assert_true (co_ui_test_says (window, "One moment…"));
  co_ui_test_wait (is_read, window);
  co_ui_test_settle ();
  return window;
}

/**
 * co_record_test_add_story:
 * @test: the fixture
 *
 * Records a removal that did not work, and one of which nothing is known.
 */
void
co_record_test_add_story (CoUiTest *test)
{
  static const char *const parts[] = {"kesl 12.1", "kesl-gui 12.1", NULL};

  co_ui_test_record (test, CO_REMOVAL_EVENT_BEGAN, "2026-11-20T09:00:00Z", parts, NULL);
  co_ui_test_record (test, CO_REMOVAL_EVENT_FAILED, "2026-11-20T09:01:00Z", parts, "no\nlock");
  co_ui_test_record (test, CO_REMOVAL_EVENT_BEGAN, "2026-11-21T09:02:00Z", parts, NULL);
}
