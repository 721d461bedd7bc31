/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-knowledge-window.h"
#include "co-newer.h"
#include "co-notice-bar.h"
#include "co-shelf.h"
#include "co-ui-test.h"
#include "co-window.h"

/* The window that tells how old the knowledge is, and asks for newer. The program that asks is the
 * real one, with keys of the tests; what it brings from a server is seen in tests/refresh and in a
 * story. */

#define ASK "Ask for Newer Knowledge"

/* Nobody listens there. */
#define NOBODY "https://127.0.0.1:1/changeover-catalog.jcat"

static GtkWidget *
open_window (CoUiTest *test, const char *address)
{
  GtkWindow *window = co_ui_test_add_window (test);

  g_settings_set_string (test->settings, "refresh-address", address);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.knowledge", NULL);
  co_ui_test_settle ();
  return co_ui_test_find_window (CO_TYPE_KNOWLEDGE_WINDOW);
}

static gboolean
is_done (gpointer data)
{
  return co_refresher_get_state (data) == CO_REFRESHER_DONE;
}

static gboolean
is_idle (gpointer data)
{
  return co_refresher_get_state (data) == CO_REFRESHER_IDLE;
}

static void
set_today (CoUiTest *test, int year, int month)
{
  g_autoptr (GDateTime) now = g_date_time_new_utc (year, month, 1, 12, 0, 0);

  co_session_set_now (test->session, now);
}

static void
test_no_address (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test, "");

  g_assert_true (co_ui_test_says (window, "list of products, laws and other programs is from"));
  g_assert_true (co_ui_test_says (window, "This copy of Changeover does not know where to ask."));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, ASK));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_SWITCH, NULL));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
}

/* What is sent is said before anything is. */
static void
test_explains (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test, "https://knowledge.example/a/b.jcat");

  g_assert_true (co_ui_test_says (window, "knowledge.example"));
  g_assert_true (co_ui_test_says (window, "Nothing is sent but that question"));
  g_assert_false (co_ui_test_says (window, "That is a while ago."));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, ASK));
  g_assert_true (is_idle (co_session_get_refresher (test->session)));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
}

static void
test_switch (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test, NOBODY);
  GtkWidget *toggle = co_ui_test_find (window, GTK_TYPE_SWITCH, NULL);

  g_assert_false (g_settings_get_boolean (test->settings, "refresh-weekly"));
  g_assert_false (gtk_switch_get_active (GTK_SWITCH (toggle)));
  gtk_widget_activate (toggle);
  co_ui_test_settle ();
  g_assert_true (g_settings_get_boolean (test->settings, "refresh-weekly"));
  /* Not at once: when the program is opened. */
  g_assert_true (is_idle (co_session_get_refresher (test->session)));
}

static void
test_unreachable (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test, NOBODY);
  CoRefresher *refresher = co_session_get_refresher (test->session);

  co_ui_test_click (window, GTK_TYPE_BUTTON, ASK);
  co_ui_test_wait (is_done, refresher);
  co_ui_test_settle ();
  g_assert_cmpint (co_refresher_get_outcome (refresher), ==, CO_REFRESH_UNREACHABLE);
  g_assert_true (co_ui_test_says (window, "We could not reach the website that we ask."));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Ask Again"));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, "Start Changeover Again"));
  /* Tomorrow is as good. */
  g_assert_cmpint (g_settings_get_int64 (test->settings, "refresh-last"), ==, 0);
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
}

/* Asks a server that takes the call and never says a word. */
static GtkWidget *
ask_silence (CoUiTest *test, GSocketListener *silence)
{
  guint16 port = g_socket_listener_add_any_inet_port (silence, NULL, NULL);
  g_autofree char *address = g_strdup_printf ("https://localhost:%u/x.jcat", port);
  GtkWidget *window = open_window (test, address);

  co_ui_test_click (window, GTK_TYPE_BUTTON, ASK);
  co_ui_test_settle ();
  return window;
}

static void
test_stop (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GSocketListener) silence = g_socket_listener_new ();
  GtkWidget *window = ask_silence (test, silence);
  CoRefresher *refresher = co_session_get_refresher (test->session);

  g_assert_true (co_ui_test_says (window, "This takes a few seconds."));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Stop");
  co_ui_test_wait (is_idle, refresher);
  co_ui_test_settle ();
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, ASK));
}

static GtkWidget *
find_bar (CoUiTest *test)
{
  GtkWidget *button = co_ui_test_find (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "More…");

  return gtk_widget_get_ancestor (button, CO_TYPE_NOTICE_BAR);
}

/* What came a moment before the person pressed “Stop” is told as what came later would be; and it
 * does not look like a warning. */
static void
test_newer (CoUiTest *test, gconstpointer path)
{
  g_autoptr (GSocketListener) silence = g_socket_listener_new ();
  g_autofree char *shelf = co_shelf_get_folder ();
  GtkWidget *window;

  co_newer_put (path, co_catalog_get_edition (co_session_get_catalog (test->session)));
  window = ask_silence (test, silence);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Stop");
  co_ui_test_wait (is_done, co_session_get_refresher (test->session));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (window, "There is newer knowledge, and you have it now."));
  g_assert_true (
    co_ui_test_says (window, "1 product was updated. 1 fact was added. 1 fact was updated."));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Start Changeover Again"));
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "There is newer knowledge"));
  g_assert_true (gtk_widget_has_css_class (find_bar (test), "good"));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  co_ui_test_remove_folder (shelf);
}

/* Nothing is sent unless the person has switched that on, and not more often than they were told.
 */
static void
test_weekly (CoUiTest *test, gconstpointer data)
{
  const gint64 day = 24 * 60 * 60;
  const gint64 now = 2000000000;
  static const struct {
    gboolean is_on;
    gint64 days_ago;
    gboolean asks;
  } cases[] = {
    {FALSE, 1000, FALSE},
    {TRUE, 0, FALSE},
    {TRUE, 6, FALSE},
    {TRUE, 7, TRUE},
    {TRUE, -3, TRUE}, /* the clock was wrong then */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
    g_autoptr (CoRefresher) refresher = co_refresher_new (test->settings, bundle, test->folder);

    g_settings_set_string (test->settings, "refresh-address", NOBODY);
    g_settings_set_boolean (test->settings, "refresh-weekly", cases[i].is_on);
    g_settings_set_int64 (test->settings, "refresh-last", now - cases[i].days_ago * day);
    co_refresher_start_if_due (refresher, now);
    g_assert_cmpint (co_refresher_get_state (refresher) == CO_REFRESHER_ASKING, ==, cases[i].asks);
    if (cases[i].asks)
      co_ui_test_wait (is_done, refresher);
  }
}

/* Out of date: it is told at the top, and leads to the window. */
static void
test_age (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *bar;

  set_today (test, 2027, 6);
  window = GTK_WIDGET (co_ui_test_add_window (test));
  g_assert_true (
    co_ui_test_says (window, "What Changeover knows is from 21 November 2026. Some of it"));
  co_ui_test_assert_narrow (window);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "More…");
  co_ui_test_settle ();
  g_assert_true (
    co_ui_test_says (co_ui_test_find_window (CO_TYPE_KNOWLEDGE_WINDOW), "That is a while ago."));
  bar = find_bar (test);
  g_assert_false (gtk_widget_has_css_class (bar, "good"));
  co_ui_test_click (bar, GTK_TYPE_BUTTON, "Hide this message");
  co_ui_test_settle ();
  g_assert_false (gtk_widget_get_visible (bar));
}

static void
test_no_age (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;

  set_today (test, 2027, 5);
  window = GTK_WIDGET (co_ui_test_add_window (test));
  g_assert_false (co_ui_test_says (window, "What Changeover knows is from"));
}

static void
add (const char *path, void (*run) (CoUiTest *, gconstpointer))
{
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, run, co_ui_test_tear_down);
}

int
main (int argc, char **argv)
{
  g_autofree char *data = g_dir_make_tmp ("changeover-data-XXXXXX", NULL);
  g_autofree char *newer = NULL;
  int status;

  g_assert_cmpint (argc, >=, 2);
  newer = g_canonicalize_filename (argv[1], NULL);
  /* Before GLib reads it: where newer knowledge is kept. */
  g_setenv ("XDG_DATA_HOME", data, TRUE);
  co_ui_test_init (&argc, &argv);
  add ("/ui/knowledge/no-address", test_no_address);
  add ("/ui/knowledge/explains", test_explains);
  add ("/ui/knowledge/switch", test_switch);
  add ("/ui/knowledge/unreachable", test_unreachable);
  add ("/ui/knowledge/stop", test_stop);
  g_test_add ("/ui/knowledge/newer",
              CoUiTest,
              newer,
              co_ui_test_set_up,
              test_newer,
              co_ui_test_tear_down);
  add ("/ui/knowledge/weekly", test_weekly);
  add ("/ui/knowledge/age", test_age);
  add ("/ui/knowledge/no-age", test_no_age);
  status = g_test_run ();
  co_ui_test_remove_folder (data);
  return status;
}
