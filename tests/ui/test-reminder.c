/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-preferences.h"
#include "co-reminder-window.h"
#include "co-ui-test-plan.h"
#include "co-window.h"

#include <glib/gstdio.h>

/* The window that makes an entry for a calendar. Today is 21 November 2026. */

static void
answer (CoUiTest *test, const char *option)
{
  const char *const options[] = {option, NULL};

  co_progress_answer (co_session_get_progress (test->session), "bought", options);
  co_ui_test_settle ();
}

static void
make_plan (CoUiTest *test, const char *product)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, product);

  co_ui_test_plan (test, &info, 1);
  answer (test, "google-play");
  co_ui_test_add_window (test);
}

static GtkWidget *
open_window (CoUiTest *test)
{
  make_plan (test, "kaspersky-premium");
  co_ui_test_remind (test);
  g_assert_nonnull (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW));
  return co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW);
}

static void
assert_state (GtkWidget *window, const char *heading)
{
  g_assert_true (co_ui_test_says (window, heading));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) ==
                 co_ui_test_find (window, GTK_TYPE_LABEL, heading));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
}

static GtkWidget *
find_save (GtkWidget *window)
{
  return co_ui_test_find (window, GTK_TYPE_BUTTON, "Save the reminder…");
}

static GtkWidget *
find_day (GtkWidget *window, const char *number)
{
  return co_ui_test_find (window, GTK_TYPE_TOGGLE_BUTTON, number);
}

static void
choose (GtkWidget *window, const char *month, const char *number)
{
  if (month != NULL)
    co_ui_test_click (window, GTK_TYPE_BUTTON, month);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_day (window, number)), TRUE);
  co_ui_test_settle ();
}

static gboolean
is_active (GtkWidget *window, const char *words)
{
  return gtk_check_button_get_active (
    GTK_CHECK_BUTTON (co_ui_test_find (window, GTK_TYPE_CHECK_BUTTON, words)));
}

static gboolean
is_sensitive (GtkWidget *window, const char *words)
{
  return gtk_widget_get_sensitive (co_ui_test_find (window, GTK_TYPE_CHECK_BUTTON, words));
}

static gboolean
is_told (gpointer window)
{
  return co_ui_test_says (window, "The reminder is saved") ||
         co_ui_test_says (window, "Choose another place.") ||
         co_ui_test_says (window, "There is no such folder.");
}

static void
save_to (CoUiTest *test, GtkWidget *window, const char *name)
{
  g_autofree char *path = g_build_filename (test->folder, name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  co_reminder_window_save (CO_REMINDER_WINDOW (window), file);
  co_ui_test_wait (is_told, window);
  co_ui_test_settle ();
}

static char *
read_saved (CoUiTest *test, const char *name)
{
  g_autofree char *path = g_build_filename (test->folder, name, NULL);
  g_autofree char *content = NULL;
  GString *whole;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpint (g_unlink (path), ==, 0);
  whole = g_string_new (content);
  g_string_replace (whole, "\r\n ", "", 0);
  return g_string_free (whole, FALSE);
}

static void
assert_has (const char *text, const char *words)
{
  if (strstr (text, words) == NULL)
    g_error ("“%s” is not in:\n%s", words, text);
}

/* From the day to the file. */
static void
test_whole (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "reminder.ics", NULL);
  g_autofree char *text = NULL;
  GtkWidget *window = open_window (test);

  assert_state (window, "Make a reminder");
  g_assert_true (co_ui_test_says (window, "No day is chosen yet."));
  g_assert_false (gtk_widget_get_sensitive (find_save (window)));
  g_assert_true (is_active (window, "A week before"));
  g_assert_true (co_ui_test_says (
    window,
    "Next payment for Kaspersky Premium. Cancel the subscription in Google Play."));
  g_assert_true (co_ui_test_says (window, "Open Google Play, touch your picture"));
  choose (window, "Go on to December 2026", "14");
  g_assert_true (co_ui_test_says (window, "You chose Monday, 14 December 2026."));
  g_assert_true (co_ui_test_says (window, "at 9 in the morning on Monday, 7 December 2026."));
  g_assert_true (gtk_widget_get_sensitive (find_save (window)));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  save_to (test, window, "reminder.ics");
  assert_state (window, "The reminder is saved");
  g_assert_true (co_ui_test_says (window, path));
  text = read_saved (test, "reminder.ics");
  assert_has (text, "\r\nDTSTAMP:20261121T120000Z\r\n");
  assert_has (text, "\r\nDTSTART;VALUE=DATE:20261214\r\n");
  assert_has (text, "\r\nTRIGGER:-P6DT15H\r\n");
  assert_has (text,
              "\r\nSUMMARY:Next payment for Kaspersky Premium. Cancel the subscription in Google "
              "Play.\r\n");
  assert_has (text, "\r\nDESCRIPTION:Open Google Play\\, touch your picture\\, then Payments");
  assert_has (text, "do not wait for the last day.\\n\\nIf it is not there\\, look with");
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Close");
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW));
}

/* What would have to come before today cannot be wanted, and what is nearest is taken. */
static void
test_near (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  choose (window, NULL, "22");
  g_assert_false (is_sensitive (window, "Two weeks before"));
  g_assert_false (is_sensitive (window, "A week before"));
  g_assert_false (is_sensitive (window, "A day before"));
  g_assert_true (is_active (window, "On that day"));
  g_assert_true (co_ui_test_says (window, "in the morning on Sunday, 22 November 2026."));
  choose (window, NULL, "28");
  g_assert_true (is_active (window, "A day before"));
  choose (window, NULL, "29");
  g_assert_true (is_active (window, "A week before"));
  g_assert_true (co_ui_test_says (window, "in the morning on Sunday, 22 November 2026."));
  choose (window, "Go on to December 2026", "31");
  co_ui_test_click (window, GTK_TYPE_CHECK_BUTTON, "Two weeks before");
  g_assert_true (co_ui_test_says (window, "in the morning on Thursday, 17 December 2026."));
  co_ui_test_click (window, GTK_TYPE_CHECK_BUTTON, "On that day");
  g_assert_true (co_ui_test_says (window, "in the morning on Thursday, 31 December 2026."));
}

/* A window that stays open until the day has come. */
static void
test_over (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GDateTime) later = g_date_time_new_from_iso8601 ("2026-11-24T00:00:01Z", NULL);
  g_autofree char *path = g_build_filename (test->folder, "reminder.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *window = open_window (test);

  choose (window, NULL, "24");
  co_session_set_now (test->session, later);
  co_reminder_window_save (CO_REMINDER_WINDOW (window), file);
  co_ui_test_settle ();
  assert_state (window, "Make a reminder");
  g_assert_true (co_ui_test_says (window, "That day is not ahead any more."));
  g_assert_true (co_ui_test_says (window, "No day is chosen yet."));
  g_assert_false (gtk_widget_get_sensitive (find_save (window)));
  g_assert_false (gtk_widget_get_sensitive (find_day (window, "24")));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

/* Where it cannot be saved, the choices stay. What is there was to be replaced. */
static void
test_places (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GFile) far = g_file_new_for_uri ("sftp://library.example/reminder.ics");
  g_autofree char *path = g_build_filename (test->folder, "old.ics", NULL);
  g_autofree char *text = NULL;
  GtkWidget *window = open_window (test);

  choose (window, "Go on to December 2026", "14");
  co_reminder_window_save (CO_REMINDER_WINDOW (window), far);
  co_ui_test_settle ();
  assert_state (window, "Make a reminder");
  g_assert_true (co_ui_test_says (window, "That is on no disk of this computer."));
  save_to (test, window, "no such folder/reminder.ics");
  assert_state (window, "Make a reminder");
  g_assert_true (co_ui_test_says (window, "There is no such folder."));
  g_assert_true (co_ui_test_says (window, "You chose Monday, 14 December 2026."));
  g_assert_true (g_file_set_contents (path, "old", -1, NULL));
  save_to (test, window, "old.ics");
  assert_state (window, "The reminder is saved");
  text = read_saved (test, "old.ics");
  assert_has (text, "BEGIN:VCALENDAR");
}

/* All is made anew for another language, and the choices stay. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  choose (window, "Go on to December 2026", "14");
  co_ui_test_click (window, GTK_TYPE_CHECK_BUTTON, "A day before");
  co_preferences_set_language (co_session_get_preferences (test->session), "en_GB");
  co_ui_test_settle ();
  assert_state (window, "Make a reminder");
  g_assert_true (co_ui_test_says (window, "You chose Monday, 14 December 2026."));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_day (window, "14"))));
  g_assert_true (is_active (window, "A day before"));
}

/* Another answer, and the step is gone. */
static void
test_gone (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  answer (test, "none");
  assert_state (window, "This step is not in your plan any more");
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Close");
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW));
}

/* It went while the person chose where to save. */
static void
test_gone_meanwhile (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "reminder.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *window = open_window (test);

  choose (window, "Go on to December 2026", "14");
  answer (test, "none");
  co_reminder_window_save (CO_REMINDER_WINDOW (window), file);
  co_ui_test_settle ();
  assert_state (window, "This step is not in your plan any more");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
forget_cb (gpointer data, GObject *window)
{
  *(gboolean *) data = TRUE;
}

static gboolean
is_set (gpointer data)
{
  return *(gboolean *) data;
}

/* Closed while it writes: it ends, and nothing complains. */
static void
test_closed (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "reminder.ics", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GtkWidget *window = open_window (test);
  gboolean is_gone = FALSE;

  choose (window, "Go on to December 2026", "14");
  g_object_weak_ref (G_OBJECT (window), forget_cb, &is_gone);
  co_reminder_window_save (CO_REMINDER_WINDOW (window), file);
  gtk_window_close (GTK_WINDOW (window));
  co_ui_test_wait (is_set, &is_gone);
  g_assert_null (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW));
  g_unlink (path);
}

static gboolean
has_calendar (void)
{
  g_autoptr (GAppInfo) program = g_app_info_get_default_for_type ("text/calendar", FALSE);
  const char **types = program != NULL ? g_app_info_get_supported_types (program) : NULL;

  return types != NULL && g_strv_contains (types, "text/calendar");
}

static gboolean
is_refused (gpointer window)
{
  return co_ui_test_says (window, "No calendar was found here.");
}

/* Nothing here opens a calendar, and that is told. */
static void
test_not_opened (CoUiTest *test, gconstpointer data)
{
  g_autofree char *text = NULL;
  GtkWidget *window;

  if (has_calendar ()) {
    g_test_skip ("there is a calendar here");
    return;
  }
  window = open_window (test);
  choose (window, "Go on to December 2026", "14");
  save_to (test, window, "reminder.ics");
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Open it now");
  co_ui_test_wait (is_refused, window);
  assert_state (window, "The reminder is saved");
  text = read_saved (test, "reminder.ics");
}

/* Letters of twice the size still fit into the narrowest window. */
static void
test_large (CoUiTest *test, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window;
  int usual;

  g_object_get (settings, "gtk-xft-dpi", &usual, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  window = open_window (test);
  choose (window, "Go on to December 2026", "14");
  co_ui_test_assert_narrow (window);
  save_to (test, window, "reminder.ics");
  co_ui_test_assert_narrow (window);
  g_free (read_saved (test, "reminder.ics"));
  g_object_set (settings, "gtk-xft-dpi", usual, NULL);
}

/* A product that is on two computers is named once. */
static void
test_twice (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo infos[] = {
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-premium"),
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-premium"),
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-vpn"),
  };

  infos[1].target = "/none/other";
  co_ui_test_plan (test, infos, G_N_ELEMENTS (infos));
  answer (test, "shop");
  co_ui_test_add_window (test);
  co_ui_test_remind (test);
  g_assert_true (co_ui_test_says (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW),
                                  "Next payment for Kaspersky Premium and Kaspersky VPN Secure "
                                  "Connection. Look whether"));
}

/* The step of the plan leads to it, also for a firm, and also when it is done. */
static void
test_from_plan (CoUiTest *test, gconstpointer data)
{
  make_plan (test, "kaspersky-small-office-security");
  co_ui_test_tick_all (test);
  co_window_show_page (CO_WINDOW (test->window), "plan");
  co_ui_test_open_stages (GTK_WIDGET (test->window));
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Tell the seller of Kaspersky");
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Make a reminder…");
  g_assert_nonnull (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW));
  assert_state (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW), "Make a reminder");
  g_assert_true (co_ui_test_says (co_ui_test_find_window (CO_TYPE_REMINDER_WINDOW),
                                  "The name of the seller is on the bill."));
}

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/reminder/" name,                                                                \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_ui_test_set_up,                                                                   \
              function,                                                                            \
              co_ui_test_tear_down)
  add ("whole", test_whole);
  add ("near", test_near);
  add ("over", test_over);
  add ("places", test_places);
  add ("language", test_language);
  add ("gone", test_gone);
  add ("gone-meanwhile", test_gone_meanwhile);
  add ("closed", test_closed);
  add ("not-opened", test_not_opened);
  add ("large", test_large);
  add ("twice", test_twice);
  add ("from-plan", test_from_plan);
  return g_test_run ();
}
