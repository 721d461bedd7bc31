/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-help-window.h"
#include "co-leftovers-window.h"
#include "co-manual.h"
#include "co-paper-window.h"
#include "co-passwords-window.h"
#include "co-record-window.h"
#include "co-reminder-window.h"
#include "co-removal-window.h"
#include "co-second-window.h"
#include "co-ui-test.h"

#include <string.h>

/* The window with the manual. */

static GtkWidget *
open_help (CoUiTest *test, const char *topic)
{
  GtkWidget *window =
    GTK_WIDGET (test->window != NULL ? test->window : co_ui_test_add_window (test));

  if (topic != NULL)
    gtk_widget_activate_action (window, "win.help-topic", "s", topic);
  else
    gtk_widget_activate_action (window, "win.help", NULL);
  co_ui_test_settle ();
  g_assert_nonnull (co_ui_test_find_window (CO_TYPE_HELP_WINDOW));
  return co_ui_test_find_window (CO_TYPE_HELP_WINDOW);
}

static CoManual *
load_english (void)
{
  g_autoptr (CoLanguage) english = co_language_new ("en");

  return co_manual_new (english);
}

static const char *
get_focused_words (GtkWidget *help)
{
  return gtk_label_get_label (GTK_LABEL (gtk_window_get_focus (GTK_WINDOW (help))));
}

static const char *
get_page (GtkWidget *help)
{
  return co_help_window_get_page (CO_HELP_WINDOW (help));
}

/* --- Where it opens ------------------------------------------------------------------------ */

/* F1 tells about what is on the screen. */
static void
test_page (CoUiTest *test, gconstpointer data)
{
  static const struct {
    const char *page;
    const char *manual;
    const char *heading;
  } cases[] = {
    {"check", "check", "Check this computer"},
    {"found", "found", "What was found"},
    {"device", "another-computer", "Check another device"},
    {"why", "why", "Read about the ban"},
    {"choose", "choose", "Choose something else"},
    {"compare", "choose", "Choose something else"},
    {"plan", "plan", "Follow your plan"},
    {"done", "remove#proof", "The proof"},
  };
  GtkWidget *help = open_help (test, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    gtk_widget_activate_action (GTK_WIDGET (test->window), "win.show", "s", cases[i].page);
    g_assert_true (open_help (test, NULL) == help);
    g_assert_cmpstr (get_page (help), ==, cases[i].manual);
    g_assert_cmpstr (get_focused_words (help), ==, cases[i].heading);
  }
}

static void
test_start (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help;

  g_settings_set_boolean (test->settings, "started", FALSE);
  help = open_help (test, NULL);
  g_assert_cmpstr (get_page (help), ==, "start");
}

/* The key in a window beside the main one; each kind of them is here. */
static void
test_side_window (CoUiTest *test, gconstpointer data)
{
  const GType types[] = {
    CO_TYPE_LEFTOVERS_WINDOW,
    CO_TYPE_PASSWORDS_WINDOW,
    CO_TYPE_RECORD_WINDOW,
    CO_TYPE_REMINDER_WINDOW,
    CO_TYPE_REMOVAL_WINDOW,
  };
  g_autofree GType *children = NULL;
  guint n_children;

  co_ui_test_add_window (test);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++) {
    g_autoptr (CoManual) manual = load_english ();
    CoSideWindowClass *klass = g_type_class_ref (types[i]);
    CoManualPage *page = co_manual_find (manual, klass->manual);

    g_assert_nonnull (page);
    g_assert_cmpstr (get_page (open_help (test, klass->manual)), ==, klass->manual);
    if (strchr (klass->manual, '#') == NULL)
      g_assert_cmpstr (get_focused_words (co_ui_test_find_window (CO_TYPE_HELP_WINDOW)),
                       ==,
                       co_manual_page_get_title (page));
    else
      g_assert_cmpstr (get_focused_words (co_ui_test_find_window (CO_TYPE_HELP_WINDOW)),
                       !=,
                       co_manual_page_get_title (page));
    g_type_class_unref (klass);
  }
  children = g_type_children (CO_TYPE_SIDE_WINDOW, &n_children);
  g_assert_cmpuint (n_children, ==, G_N_ELEMENTS (types));
}

/* --- Going about in it --------------------------------------------------------------------- */

static void
test_list (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help = open_help (test, "nothing of that name");
  g_autoptr (CoManual) manual = load_english ();
  g_auto (GStrv) parts = co_manual_list_parts (manual);

  for (guint i = 0; parts[i] != NULL; i++) {
    g_autoptr (GPtrArray) pages = co_manual_list_pages (manual, parts[i]);

    for (guint j = 0; j < pages->len; j++) {
      CoManualPage *page = g_ptr_array_index (pages, j);

      co_ui_test_click (help, GTK_TYPE_BUTTON, co_manual_page_get_title (page));
      g_assert_cmpstr (get_page (help), ==, co_manual_page_get_id (page));
      g_assert_cmpstr (get_focused_words (help), ==, co_manual_page_get_title (page));
      co_ui_test_assert_accessible (help);
      co_ui_test_assert_narrow (help);
      co_ui_test_click (help, GTK_TYPE_BUTTON, "All pages");
      g_assert_null (get_page (help));
    }
  }
  co_ui_test_assert_accessible (help);
  co_ui_test_assert_narrow (help);
}

static void
test_links (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help = open_help (test, "check");

  co_ui_test_click (help, GTK_TYPE_BUTTON, "What was found");
  g_assert_cmpstr (get_page (help), ==, "found");
  co_ui_test_click (help, GTK_TYPE_BUTTON, "Follow your plan");
  g_assert_cmpstr (get_page (help), ==, "plan");
  co_ui_test_click (help, GTK_TYPE_BUTTON, "Back");
  g_assert_cmpstr (get_page (help), ==, "found");
  co_ui_test_click (help, GTK_TYPE_BUTTON, "Back");
  g_assert_cmpstr (get_page (help), ==, "check");
  co_ui_test_click (help, GTK_TYPE_BUTTON, "Back");
  g_assert_null (get_page (help));
  g_assert_null (co_ui_test_find (help, GTK_TYPE_BUTTON, "Back"));
}

/* Pictures are as wide as there is room, and can be heard. */
static void
test_picture (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help = open_help (test, "check");
  GtkWidget *picture = co_ui_test_find (help, GTK_TYPE_PICTURE, NULL);

  g_assert_nonnull (gtk_picture_get_paintable (GTK_PICTURE (picture)));
  g_assert_nonnull (strstr (gtk_picture_get_alternative_text (GTK_PICTURE (picture)), "Check now"));
  g_assert_cmpint (gtk_widget_get_width (picture), >, 400);
  g_assert_cmpint (gtk_widget_get_height (picture), >, gtk_widget_get_width (picture) / 2);
}

/* --- Searching ----------------------------------------------------------------------------- */

static guint
count_shown (GtkWidget *help, const char *text)
{
  GtkWidget *search = co_ui_test_find (help, GTK_TYPE_SEARCH_ENTRY, NULL);
  g_autoptr (CoManual) manual = load_english ();
  g_auto (GStrv) parts = co_manual_list_parts (manual);
  guint shown = 0;

  gtk_editable_set_text (GTK_EDITABLE (search), text);
  g_signal_emit_by_name (search, "search-changed");
  for (guint i = 0; parts[i] != NULL; i++) {
    g_autoptr (GPtrArray) pages = co_manual_list_pages (manual, parts[i]);

    for (guint j = 0; j < pages->len; j++)
      if (co_ui_test_find (help,
                           GTK_TYPE_BUTTON,
                           co_manual_page_get_title (g_ptr_array_index (pages, j))) != NULL)
        shown++;
  }
  return shown;
}

static void
test_search (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help = open_help (test, "");
  GtkWidget *search = co_ui_test_find (help, GTK_TYPE_SEARCH_ENTRY, NULL);
  guint all = count_shown (help, "");

  g_assert_cmpuint (all, >=, 18);
  g_assert_cmpuint (count_shown (help, "  "), ==, all);
  g_assert_cmpuint (count_shown (help, "HIGH CONTRAST"), ==, 1);
  g_assert_true (co_ui_test_says (help, "Good to know"));
  g_assert_false (co_ui_test_says (help, "First steps"));
  g_assert_false (co_ui_test_says (help, "There is nothing about that"));
  g_assert_cmpuint (count_shown (help, "zebra"), ==, 0);
  g_assert_true (co_ui_test_says (help, "There is nothing about that"));
  g_assert_cmpuint (count_shown (help, "high contrast"), ==, 1);
  g_signal_emit_by_name (search, "activate");
  co_ui_test_settle ();
  g_assert_cmpstr (get_page (help), ==, "keyboard");
}

/* What is read goes on in the other language. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  GtkWidget *help;
  GtkWidget *label;

  g_settings_set_string (test->settings, "language", "");
  help = open_help (test, "keyboard");
  label = co_ui_test_find (help, GTK_TYPE_LABEL, "Use the keyboard");
  g_object_add_weak_pointer (G_OBJECT (label), (gpointer *) &label);
  g_settings_set_string (test->settings, "language", "en");
  co_ui_test_settle ();
  g_assert_null (label);
  g_assert_cmpstr (get_page (help), ==, "keyboard");
  g_assert_true (co_ui_test_says (help, "Use the keyboard"));
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/help/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add ("page", test_page);
  add ("start", test_start);
  add ("side-window", test_side_window);
  add ("list", test_list);
  add ("links", test_links);
  add ("picture", test_picture);
  add ("search", test_search);
  add ("language", test_language);
  return g_test_run ();
}
