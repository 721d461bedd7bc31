/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disclosure.h"
#include "co-notice.h"
#include "co-passwords-window.h"
#include "co-preferences.h"
#include "co-ui-test-plan.h"
#include "co-window.h"

#include <glib/gstdio.h>

#include <sys/stat.h>

/* The window that takes passwords along. */

#define EXPORT                                                                                     \
  "Websites\n\nWebsite name: Library\nWebsite URL: lib.example\nLogin name: \nLogin: anna\n"       \
  "Password: geheim1\nComment: branch\n\n---\n\nApplications\n\nApplication: Mail\nLogin name: \n" \
  "Login: anna2\nPassword: geheim2\nComment: \n\n---\n\nNotes\n\nName: Wifi\nText: "               \
  "geheim3\n\n---\n"

static GtkWidget *
open_window (CoUiTest *test)
{
  co_ui_test_add_window (test);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.passwords", NULL);
  co_ui_test_settle ();
  g_assert_nonnull (co_ui_test_find_window (CO_TYPE_PASSWORDS_WINDOW));
  return co_ui_test_find_window (CO_TYPE_PASSWORDS_WINDOW);
}

static CoPasswordCarrier *
get_carrier (GtkWidget *window)
{
  return co_passwords_window_get_carrier (CO_PASSWORDS_WINDOW (window));
}

static gboolean
is_idle (gpointer carrier)
{
  return co_password_carrier_get_state (carrier) != CO_PASSWORD_CARRIER_BUSY;
}

static GFile *
make_file (CoUiTest *test, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (test->folder, name, NULL);

  if (text != NULL)
    g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

static void
read_text (CoUiTest *test, GtkWidget *window, const char *text)
{
  g_autoptr (GFile) file = make_file (test, "export.txt", text);

  co_password_carrier_read (get_carrier (window), file);
  g_assert_true (co_ui_test_says (window, "One moment…"));
  co_ui_test_wait (is_idle, get_carrier (window));
  co_ui_test_settle ();
}

static void
write_to (CoUiTest *test, GtkWidget *window, const char *name)
{
  g_autoptr (GFile) file = make_file (test, name, NULL);

  co_password_carrier_write (get_carrier (window), file);
  co_ui_test_wait (is_idle, get_carrier (window));
  co_ui_test_settle ();
}

static void
assert_step (GtkWidget *window, const char *heading)
{
  g_assert_true (co_ui_test_says (window, heading));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) ==
                 co_ui_test_find (window, GTK_TYPE_LABEL, heading));
  g_assert_false (co_ui_test_says (window, "geheim"));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
}

static void
open_all (GtkWidget *window, const char *title)
{
  co_ui_test_click (window, GTK_TYPE_BUTTON, title);
  co_ui_test_settle ();
}

/* From the file to the end, and no password is ever shown. */
static void
test_whole (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "new.csv", NULL);
  g_autofree char *content = NULL;
  GtkWidget *window = open_window (test);
  struct stat info;

  assert_step (window, "Take your passwords along");
  read_text (test, window, EXPORT);
  assert_step (window, "What was read");
  g_assert_true (co_ui_test_says (window, "Websites: 1"));
  g_assert_true (co_ui_test_says (window, "Notes: 1"));
  g_assert_true (co_ui_test_says (window, "For Bitwarden: 3 of 3 entries fit."));
  g_assert_false (co_ui_test_says (window, "What does not go there"));
  open_all (window, "Show the names");
  g_assert_true (co_ui_test_says (window, "Library · anna · ••••••"));
  co_ui_test_click (window, GTK_TYPE_CHECK_BUTTON, "Firefox");
  g_assert_true (co_ui_test_says (window, "For Firefox: 1 of 3 entries fit."));
  open_all (window, "What does not go there");
  g_assert_true (co_ui_test_says (window, "Line 3: The password is there, but the comment is not"));
  g_assert_true (co_ui_test_says (window, "Line 14: This has no web address"));
  co_ui_test_click (window, GTK_TYPE_CHECK_BUTTON, "KeePassXC");
  write_to (test, window, "new.csv");
  assert_step (window, "The new file is there");
  g_assert_true (co_ui_test_says (window, path));
  g_assert_cmpint (g_stat (path, &info), ==, 0);
  g_assert_cmpuint (info.st_mode & 0777, ==, 0600);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_nonnull (strstr (content, "\"Library\",\"anna\",\"geheim1\""));
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Close");
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find_window (CO_TYPE_PASSWORDS_WINDOW));
  g_unlink (path);
}

/* What cannot be read is told, and another file can be chosen. */
static void
test_faults (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  read_text (test, window, "a shopping list\n");
  assert_step (window, "Take your passwords along");
  g_assert_true (co_ui_test_says (window, "It is no text export of Kaspersky Password Manager."));
  read_text (test, window, "lost\n\n" EXPORT "\nWebsites\n\nWebsite name: cut\n");
  assert_step (window, "What was read");
  open_all (window, "What could not be read");
  g_assert_true (co_ui_test_says (window, "Line 1: This line is part of no entry."));
  g_assert_true (co_ui_test_says (window, "The file ends before the password of this entry."));
}

/* A file that is there is left alone, and the way goes on. */
static void
test_not_written (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GFile) mine = make_file (test, "mine.csv", "mine");
  GtkWidget *window = open_window (test);
  g_autofree char *content = NULL;

  read_text (test, window, EXPORT);
  write_to (test, window, "mine.csv");
  assert_step (window, "What was read");
  g_assert_true (co_ui_test_says (window, "Something of that name is there."));
  g_assert_true (g_file_load_contents (mine, NULL, &content, NULL, NULL, NULL));
  g_assert_cmpstr (content, ==, "mine");
  write_to (test, window, "no such folder/x.csv");
  g_assert_true (co_ui_test_says (window, "There is no such folder."));
  g_assert_true (g_file_delete (mine, NULL, NULL));
}

/* Another language changes the words, and nothing else. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  read_text (test, window, EXPORT);
  co_ui_test_click (window, GTK_TYPE_CHECK_BUTTON, "Apple Passwords");
  co_preferences_set_language (co_session_get_preferences (test->session), "en_GB");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (window, "For Apple Passwords: 1 of 3 entries fit."));
  assert_step (window, "What was read");
}

/* Closed while it reads: it ends, and nothing complains. */
static void
test_closed (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GFile) file = make_file (test, "export.txt", EXPORT);
  GtkWidget *window = open_window (test);
  CoPasswordCarrier *carrier = get_carrier (window);

  g_object_add_weak_pointer (G_OBJECT (carrier), (gpointer *) &carrier);
  co_password_carrier_read (carrier, file);
  gtk_window_close (GTK_WINDOW (window));
  /* It may end in the thread that read, of which the main loop is not told. */
  for (guint i = 0; carrier != NULL && i < 1000; i++) {
    g_main_context_iteration (NULL, FALSE);
    g_usleep (10000);
  }
  g_assert_null (carrier);
  g_assert_null (co_ui_test_find_window (CO_TYPE_PASSWORDS_WINDOW));
}

/* The step of the plan that it is for leads to it. */
static void
test_from_plan (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-password-manager");
  CoProgress *progress = co_session_get_progress (test->session);
  CoStep *next;

  co_ui_test_plan (test, &info, 1);
  while ((next = co_plan_get_next (co_progress_get_plan (progress))) != NULL &&
         co_step_get_instruction (next)->tool != CO_TOOL_PASSWORDS) {
    g_autofree char *key = g_strdup (co_step_get_key (next));

    co_progress_tick (progress, key, TRUE);
  }
  g_assert_nonnull (next);
  co_ui_test_add_window (test);
  co_window_show_page (CO_WINDOW (test->window), "plan");
  co_ui_test_settle ();
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Take passwords along…");
  co_ui_test_settle ();
  assert_step (co_ui_test_find_window (CO_TYPE_PASSWORDS_WINDOW), "Take your passwords along");
}

static GtkDropTarget *
find_drop_target (GtkWidget *window)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (window);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    if (GTK_IS_DROP_TARGET (controller))
      return GTK_DROP_TARGET (controller);
  }
  g_assert_not_reached ();
}

/* What a file manager lets go over the window; of several files, the first. */
static void
test_dropped (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);
  g_autoptr (GFile) file = make_file (test, "export.txt", EXPORT);
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean is_taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (&file, 1));
  g_signal_emit_by_name (find_drop_target (window), "drop", &value, 10.0, 10.0, &is_taken);
  g_assert_true (is_taken);
  co_ui_test_wait (is_idle, get_carrier (window));
  co_ui_test_settle ();
  assert_step (window, "What was read");
  gtk_window_close (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/passwords/" name,                                                               \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_ui_test_set_up,                                                                   \
              function,                                                                            \
              co_ui_test_tear_down)
  add ("whole", test_whole);
  add ("faults", test_faults);
  add ("not-written", test_not_written);
  add ("language", test_language);
  add ("closed", test_closed);
  add ("from-plan", test_from_plan);
  add ("dropped", test_dropped);
  return g_test_run ();
}
