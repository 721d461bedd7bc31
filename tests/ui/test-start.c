/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-choice-row.h"
#include "co-start-page.h"
#include "co-ui-test.h"
#include "co-window.h"

/* The questions of the first start. */

static GtkWidget *
add_start (CoUiTest *test)
{
  g_settings_set_boolean (test->settings, "started", FALSE);
  return GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_START_PAGE));
}

static void
test_hurried (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_start (test);

  g_assert_true (co_ui_test_says (page, "Nothing about you leaves this computer"));
  g_assert_true (gtk_window_get_default_widget (test->window) ==
                 co_ui_test_find (page, GTK_TYPE_BUTTON, "_Start"));
  co_ui_test_click (page, GTK_TYPE_BUTTON, "_Start");
  g_assert_true (g_settings_get_boolean (test->settings, "started"));
  g_assert_cmpstr (co_preferences_get_place (co_session_get_preferences (test->session)), ==, "us");
  g_assert_false (co_preferences_is_helping (co_session_get_preferences (test->session)));
}

static void
test_audience (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_start (test);
  GtkWidget *me = co_ui_test_find (page, ADW_TYPE_ACTION_ROW, "This is for me");
  GtkWidget *helping = co_ui_test_find (page, ADW_TYPE_ACTION_ROW, "I am helping someone");
  GtkWidget *button = co_ui_test_find (me, GTK_TYPE_CHECK_BUTTON, NULL);

  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  co_ui_test_click (helping, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_true (co_preferences_is_helping (co_session_get_preferences (test->session)));
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (button)));
  co_ui_test_click (me, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_false (co_preferences_is_helping (co_session_get_preferences (test->session)));
}

static GtkPopover *
open_row (GtkWidget *row)
{
  GtkWidget *button = co_ui_test_find (row, GTK_TYPE_MENU_BUTTON, NULL);

  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  co_ui_test_settle ();
  return gtk_menu_button_get_popover (GTK_MENU_BUTTON (button));
}

/* What can be chosen now, one in a line. */
static char *
list_choices (GtkPopover *popover)
{
  GtkWidget *choice = co_ui_test_find (GTK_WIDGET (popover), GTK_TYPE_TOGGLE_BUTTON, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (; choice != NULL; choice = gtk_widget_get_next_sibling (choice)) {
    GtkWidget *label = gtk_button_get_child (GTK_BUTTON (choice));

    if (gtk_widget_get_visible (choice))
      g_ptr_array_add (names, (char *) gtk_label_get_label (GTK_LABEL (label)));
  }
  g_ptr_array_add (names, NULL);
  return g_strjoinv ("\n", (char **) names->pdata);
}

static void
test_place (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_start (test);
  GtkWidget *row = co_ui_test_find (page, ADW_TYPE_ACTION_ROW, "Where you live");
  GtkPopover *popover = open_row (row);
  GtkWidget *search = co_ui_test_find (GTK_WIDGET (popover), GTK_TYPE_SEARCH_ENTRY, NULL);
  g_autofree char *all = list_choices (popover);
  g_autofree char *some = NULL;
  g_autofree char *none = NULL;

  g_assert_true (g_str_has_prefix (all, "United States\nAustralia\nCanada\n"));
  g_assert_true (g_str_has_suffix (all, "\nAnother country"));
  g_assert_true (GTK_IS_TOGGLE_BUTTON (gtk_window_get_focus (test->window)));

  gtk_editable_set_text (GTK_EDITABLE (search), "gERm");
  g_signal_emit_by_name (search, "search-changed");
  some = list_choices (popover);
  g_assert_cmpstr (some, ==, "Germany");
  co_ui_test_assert_accessible (GTK_WIDGET (popover));
  gtk_editable_set_text (GTK_EDITABLE (search), "nowhere");
  g_signal_emit_by_name (search, "search-changed");
  none = list_choices (popover);
  g_assert_cmpstr (none, ==, "");
  g_assert_true (co_ui_test_says (GTK_WIDGET (popover), "Nothing here has that name."));
  gtk_editable_set_text (GTK_EDITABLE (search), "germ");
  g_signal_emit_by_name (search, "search-changed");
  g_signal_emit_by_name (search, "activate");
  co_ui_test_settle ();
  g_assert_cmpstr (co_preferences_get_place (co_session_get_preferences (test->session)), ==, "de");
  g_assert_true (co_ui_test_says (row, "Germany"));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (popover)));

  co_preferences_set_place (co_session_get_preferences (test->session), "other");
  g_assert_true (co_ui_test_says (row, "Another country"));
}

/* The row is used for any number of languages. */
static void
test_many (CoUiTest *test, gconstpointer data)
{
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *row = g_object_new (CO_TYPE_CHOICE_ROW, "title", "Many", NULL);
  GtkPopover *popover;
  int height;

  for (guint i = 0; i < 30; i++) {
    g_autofree char *name = g_strdup_printf ("Name %02u", i);

    co_choice_row_add (CO_CHOICE_ROW (row), name, name);
    g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (
                       gtk_widget_get_template_child (row, CO_TYPE_CHOICE_ROW, "search"))),
                     ==,
                     i >= 8);
  }
  co_choice_row_set_selected (CO_CHOICE_ROW (row), "Name 29");
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  co_ui_test_show (test, group);
  popover = open_row (row);
  gtk_widget_measure (GTK_WIDGET (popover),
                      GTK_ORIENTATION_VERTICAL,
                      -1,
                      NULL,
                      &height,
                      NULL,
                      NULL);
  g_assert_cmpint (height, <, 500);
  co_ui_test_assert_narrow (row);
}

static void
test_accessible (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_start (test);

  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

/* --- In the window ------------------------------------------------------------------------- */

static void
test_way_on (CoUiTest *test, gconstpointer data)
{
  GtkWindow *window;

  g_settings_set_boolean (test->settings, "started", FALSE);
  window = co_ui_test_add_window (test);
  g_assert_cmpstr (co_window_get_page (CO_WINDOW (window)), ==, "start");
  g_assert_true (gtk_window_get_focus (window) ==
                 co_ui_test_find (GTK_WIDGET (window), GTK_TYPE_LABEL, "Find out whether"));
  co_ui_test_click (GTK_WIDGET (window), GTK_TYPE_BUTTON, "_Start");
  g_assert_cmpstr (co_window_get_page (CO_WINDOW (window)), ==, "check");
  g_assert_null (co_ui_test_find (GTK_WIDGET (window), CO_TYPE_START_PAGE, NULL));
}

/* The texts are made anew, and who chose the language goes on where they were. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  GtkWindow *window;
  GtkWidget *page;
  GtkWidget *row;

  g_settings_set_boolean (test->settings, "started", FALSE);
  g_settings_set_string (test->settings, "language", "");
  window = co_ui_test_add_window (test);
  page = co_ui_test_find (GTK_WIDGET (window), CO_TYPE_START_PAGE, NULL);
  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  row = co_ui_test_find (page, ADW_TYPE_ACTION_ROW, "Language");
  co_ui_test_click (GTK_WIDGET (open_row (row)), GTK_TYPE_TOGGLE_BUTTON, "English");
  g_assert_null (page);
  g_assert_cmpstr (co_window_get_page (CO_WINDOW (window)), ==, "start");
  row = co_ui_test_find (GTK_WIDGET (window), ADW_TYPE_ACTION_ROW, "Language");
  g_assert_nonnull (gtk_window_get_focus (window));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), row));
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/start/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add ("hurried", test_hurried);
  add ("audience", test_audience);
  add ("place", test_place);
  add ("many", test_many);
  add ("accessible", test_accessible);
  add ("way-on", test_way_on);
  add ("language", test_language);
  return g_test_run ();
}
