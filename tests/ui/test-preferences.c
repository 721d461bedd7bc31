/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-leftovers-window.h"
#include "co-passwords-window.h"
#include "co-preferences-window.h"
#include "co-question-dialog.h"
#include "co-ui-test.h"
#include "co-window.h"

/* What can be changed later, and what is removed when everything is wiped. */

static gboolean
is_journal_open (gpointer data)
{
  return co_progress_is_ready (data);
}

/* A window that stands in front of the main one. */
static GtkWindow *
find_front (GType type)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *link = windows; link != NULL; link = link->next)
    if (g_type_is_a (G_OBJECT_TYPE (link->data), type) && gtk_widget_get_mapped (link->data))
      return link->data;
  return NULL;
}

static GtkWidget *
open_preferences (CoUiTest *test)
{
  GtkWindow *window = co_ui_test_add_window (test);
  GtkWindow *preferences;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.preferences", NULL));
  co_ui_test_settle ();
  preferences = find_front (CO_TYPE_PREFERENCES_WINDOW);
  g_assert_nonnull (preferences);
  return GTK_WIDGET (preferences);
}

static void
choose (GtkWidget *window, const char *row_title, const char *choice)
{
  GtkWidget *row = co_ui_test_find (window, ADW_TYPE_ACTION_ROW, row_title);
  GtkMenuButton *button = GTK_MENU_BUTTON (co_ui_test_find (row, GTK_TYPE_MENU_BUTTON, NULL));

  gtk_menu_button_popup (button);
  co_ui_test_settle ();
  co_ui_test_click (GTK_WIDGET (gtk_menu_button_get_popover (button)),
                    GTK_TYPE_TOGGLE_BUTTON,
                    choice);
}

static void
test_change (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_preferences (test);
  g_autofree char *scheme = NULL;
  g_autofree char *place = NULL;

  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  choose (window, "Where you live", "Canada");
  choose (window, "Light or dark", "Dark");
  co_ui_test_click (co_ui_test_find (window, ADW_TYPE_ACTION_ROW, "I am helping someone"),
                    GTK_TYPE_CHECK_BUTTON,
                    NULL);
  scheme = g_settings_get_string (test->settings, "color-scheme");
  place = g_settings_get_string (test->settings, "place");
  g_assert_cmpstr (scheme, ==, "dark");
  g_assert_cmpstr (place, ==, "ca");
  g_assert_true (co_preferences_is_helping (co_session_get_preferences (test->session)));

  /* There is one only. */
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.preferences", NULL);
  co_ui_test_settle ();
  g_assert_true (find_front (CO_TYPE_PREFERENCES_WINDOW) == GTK_WINDOW (window));
  gtk_window_close (GTK_WINDOW (window));
  co_ui_test_settle ();
  g_assert_null (find_front (CO_TYPE_PREFERENCES_WINDOW));
}

static void
test_language (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *row;

  g_settings_set_string (test->settings, "language", "");
  window = open_preferences (test);
  row = co_ui_test_find (window, ADW_TYPE_ACTION_ROW, "Language");
  g_object_add_weak_pointer (G_OBJECT (row), (gpointer *) &row);
  choose (window, "Language", "English");
  g_assert_null (row);
  row = co_ui_test_find (window, ADW_TYPE_ACTION_ROW, "Language");
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), row));
}

static GtkWidget *
ask_to_wipe (GtkWidget *from)
{
  GtkWindow *dialog;

  co_ui_test_click (from, GTK_TYPE_BUTTON, "_Wipe Everything…");
  dialog = find_front (CO_TYPE_QUESTION_DIALOG);
  g_assert_nonnull (dialog);
  return GTK_WIDGET (dialog);
}

/* A journal with an answer in it. */
static char *
keep_answer (CoUiTest *test)
{
  const CoKnowledge *knowledge = co_session_get_knowledge (test->session);
  const CoQuestion *question = g_ptr_array_index (knowledge->questions, 0);
  const CoOption *option = g_ptr_array_index (question->options, 0);
  const char *const options[] = {option->id, NULL};
  CoProgress *progress = co_session_get_progress (test->session);
  g_autofree char *folder = g_build_filename (test->folder, "kept", NULL);

  co_progress_open_journal (progress, folder);
  co_ui_test_wait (is_journal_open, progress);
  co_progress_answer (progress, question->id, options);
  g_assert_nonnull (co_needs_get (co_progress_get_needs (progress), question->id));
  return g_strdup (question->id);
}

static void
test_wipe (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_preferences (test);
  CoProgress *progress = co_session_get_progress (test->session);
  g_autofree char *question = keep_answer (test);
  GtkWidget *dialog;

  choose (window, "Where you live", "Canada");
  choose (window, "Light or dark", "Dark");
  dialog = ask_to_wipe (window);
  co_ui_test_assert_accessible (dialog);
  co_ui_test_assert_narrow (dialog);
  g_assert_true (co_ui_test_says (dialog, "Your plan, your answers and your settings"));
  g_assert_true (co_ui_test_says (dialog, "So is the record of what was removed"));
  g_assert_true (co_ui_test_says (dialog, "Programs, and the files on your disks, stay"));
  co_ui_test_click (dialog, GTK_TYPE_BUTTON, "Wipe everything");

  g_assert_null (find_front (CO_TYPE_QUESTION_DIALOG));
  g_assert_null (find_front (CO_TYPE_PREFERENCES_WINDOW));
  g_assert_cmpstr (co_window_get_page (CO_WINDOW (test->window)), ==, "start");
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "Everything is wiped."));
  g_assert_null (co_needs_get (co_progress_get_needs (progress), question));
  g_assert_null (g_settings_get_user_value (test->settings, "place"));
  g_assert_null (g_settings_get_user_value (test->settings, "color-scheme"));
  g_assert_null (g_settings_get_user_value (test->settings, "language"));
}

static gboolean
refuse_cb (GtkWindow *window)
{
  return TRUE;
}

/* While something runs beside it that is not to be left alone, nothing is wiped, and the window
 * stays. */
static void
test_busy (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_preferences (test);
  gulong handler;
  GtkWindow *busy;

  choose (window, "Where you live", "Canada");
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.passwords", NULL);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.leftovers", NULL);
  busy = find_front (CO_TYPE_LEFTOVERS_WINDOW);
  handler = g_signal_connect (busy, "close-request", G_CALLBACK (refuse_cb), NULL);
  co_ui_test_click (ask_to_wipe (window), GTK_TYPE_BUTTON, "Wipe everything");
  g_assert_cmpstr (co_preferences_get_place (co_session_get_preferences (test->session)), ==, "ca");
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "A program is being removed."));
  gtk_window_close (GTK_WINDOW (test->window));
  g_assert_true (find_front (CO_TYPE_WINDOW) == GTK_WINDOW (test->window));
  g_signal_handler_disconnect (busy, handler);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.wipe", NULL);
  co_ui_test_settle ();
  co_ui_test_click (GTK_WIDGET (find_front (CO_TYPE_QUESTION_DIALOG)),
                    GTK_TYPE_BUTTON,
                    "Wipe everything");
  g_assert_null (g_settings_get_user_value (test->settings, "place"));
  g_assert_null (find_front (CO_TYPE_LEFTOVERS_WINDOW));
  g_assert_null (find_front (CO_TYPE_PASSWORDS_WINDOW));
}

static void
test_keep (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_preferences (test);
  GtkWidget *dialog;
  GtkWidget *keep;

  choose (window, "Where you live", "Canada");
  dialog = ask_to_wipe (window);
  keep = co_ui_test_find (dialog, GTK_TYPE_BUTTON, "Keep everything");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (dialog)) == keep);
  g_assert_true (gtk_window_get_default_widget (GTK_WINDOW (dialog)) == keep);
  co_ui_test_click (dialog, GTK_TYPE_BUTTON, "Keep everything");
  g_assert_null (find_front (CO_TYPE_QUESTION_DIALOG));
  g_assert_cmpstr (co_preferences_get_place (co_session_get_preferences (test->session)), ==, "ca");

  /* To close the question is to keep, too. */
  dialog = ask_to_wipe (window);
  gtk_window_close (GTK_WINDOW (dialog));
  co_ui_test_settle ();
  g_assert_true (g_settings_get_boolean (test->settings, "started"));
}

static void
test_shortcuts (CoUiTest *test, gconstpointer data)
{
  GtkWindow *window = co_ui_test_add_window (test);
  GtkWindow *shortcuts;

  for (guint i = 0; i < 2; i++) {
    g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.shortcuts", NULL));
    co_ui_test_settle ();
    shortcuts = find_front (GTK_TYPE_SHORTCUTS_WINDOW);
    g_assert_nonnull (shortcuts);
    g_assert_true (co_ui_test_says (GTK_WIDGET (shortcuts), "Help for what is shown"));
    gtk_window_close (shortcuts);
    co_ui_test_settle ();
    g_assert_null (find_front (GTK_TYPE_SHORTCUTS_WINDOW));
  }
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/preferences/" name,                                                             \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_ui_test_set_up,                                                                   \
              function,                                                                            \
              co_ui_test_tear_down)
  add ("change", test_change);
  add ("language", test_language);
  add ("wipe", test_wipe);
  add ("busy", test_busy);
  add ("keep", test_keep);
  add ("shortcuts", test_shortcuts);
  return g_test_run ();
}
