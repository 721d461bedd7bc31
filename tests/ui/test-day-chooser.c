/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-day-chooser.h"
#include "co-ui-test-plan.h"

/* The choice of a day, from 22 November 2026 on. */

static GDate
make_day (GDateYear year, GDateMonth month, GDateDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, year);
  return date;
}

static void
count_cb (CoDayChooser *chooser, guint *count)
{
  (*count)++;
}

/* Between two buttons, which have the focus before and after it. */
static GtkWidget *
show_chooser (CoUiTest *test, const GDate *chosen, guint *count)
{
  g_autoptr (CoLanguage) language = co_language_new ("en");
  GDate first = make_day (2026, 11, 22);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *chooser = co_day_chooser_new (language, &first, chosen);

  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("Before"));
  gtk_box_append (GTK_BOX (box), chooser);
  gtk_box_append (GTK_BOX (box), gtk_button_new_with_label ("After"));
  g_signal_connect (chooser, "chosen", G_CALLBACK (count_cb), count);
  co_ui_test_show (test, box);
  co_ui_test_settle ();
  co_ui_test_assert_accessible (box);
  co_ui_test_assert_narrow (chooser);
  return chooser;
}

static GtkWidget *
find_day (GtkWidget *chooser, const char *number)
{
  return co_ui_test_find (chooser, GTK_TYPE_TOGGLE_BUTTON, number);
}

static gboolean
is_active (GtkWidget *chooser, const char *number)
{
  return gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (find_day (chooser, number)));
}

static gboolean
is_sensitive (GtkWidget *chooser, const char *number)
{
  return gtk_widget_get_sensitive (find_day (chooser, number));
}

static void
choose (GtkWidget *chooser, const char *number)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find_day (chooser, number)), TRUE);
  co_ui_test_settle ();
}

static void
go (GtkWidget *chooser, const char *words)
{
  co_ui_test_click (chooser, GTK_TYPE_BUTTON, words);
}

static void
assert_day (GtkWidget *chooser, GDateYear year, GDateMonth month, GDateDay day)
{
  GDate wanted = make_day (year, month, day);
  const GDate *found = co_day_chooser_get_day (CO_DAY_CHOOSER (chooser));

  g_assert_true (g_date_valid (found));
  g_assert_cmpint (g_date_compare (found, &wanted), ==, 0);
}

/* What is over cannot be chosen; the month after the year is the first of the next. */
static void
test_months (CoUiTest *test, gconstpointer data)
{
  guint count = 0;
  GtkWidget *chooser = show_chooser (test, NULL, &count);

  g_assert_true (co_ui_test_says (chooser, "November 2026"));
  g_assert_cmpuint (co_ui_test_count (chooser, GTK_TYPE_TOGGLE_BUTTON), ==, 30);
  g_assert_false (gtk_widget_get_sensitive (
    co_ui_test_find (chooser, GTK_TYPE_BUTTON, "Go back to October 2026")));
  g_assert_false (is_sensitive (chooser, "1"));
  g_assert_false (is_sensitive (chooser, "21"));
  g_assert_true (is_sensitive (chooser, "22"));
  go (chooser, "Go on to December 2026");
  go (chooser, "Go on to January 2027");
  g_assert_true (co_ui_test_says (chooser, "January 2027"));
  g_assert_true (is_sensitive (chooser, "1"));
  go (chooser, "Go on to February 2027");
  g_assert_cmpuint (co_ui_test_count (chooser, GTK_TYPE_TOGGLE_BUTTON), ==, 28);
  go (chooser, "Go back to January 2027");
  g_assert_cmpuint (co_ui_test_count (chooser, GTK_TYPE_TOGGLE_BUTTON), ==, 31);
  g_assert_cmpuint (count, ==, 0);
  g_assert_false (g_date_valid (co_day_chooser_get_day (CO_DAY_CHOOSER (chooser))));
}

/* Another day instead; the choice is still there after a look elsewhere, and told only once. */
static void
test_choose (CoUiTest *test, gconstpointer data)
{
  guint count = 0;
  GtkWidget *chooser = show_chooser (test, NULL, &count);

  choose (chooser, "28");
  assert_day (chooser, 2026, 11, 28);
  choose (chooser, "27");
  assert_day (chooser, 2026, 11, 27);
  g_assert_false (is_active (chooser, "28"));
  g_assert_cmpuint (count, ==, 2);
  go (chooser, "Go on to December 2026");
  g_assert_false (is_active (chooser, "27"));
  go (chooser, "Go back to November 2026");
  g_assert_true (is_active (chooser, "27"));
  g_assert_cmpuint (count, ==, 2);
  assert_day (chooser, 2026, 11, 27);
}

/* A day that was chosen before is shown; the end of a leap year's February is one of its days. */
static void
test_chosen (CoUiTest *test, gconstpointer data)
{
  GDate leap = make_day (2028, 2, 29);
  guint count = 0;
  GtkWidget *chooser = show_chooser (test, &leap, &count);

  g_assert_true (co_ui_test_says (chooser, "February 2028"));
  g_assert_true (is_active (chooser, "29"));
  assert_day (chooser, 2028, 2, 29);
  g_assert_cmpuint (count, ==, 0);
}

static void
assert_focus (CoUiTest *test, GtkDirectionType direction, GtkWidget *wanted)
{
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (test->window), direction));
  g_assert_true (gtk_window_get_focus (test->window) == wanted);
}

/* The keyboard: one stop for all days, and arrows between them. */
static void
test_keyboard (CoUiTest *test, gconstpointer data)
{
  guint count = 0;
  GtkWidget *chooser = show_chooser (test, NULL, &count);
  GtkWidget *next = co_ui_test_find (chooser, GTK_TYPE_BUTTON, "Go on to December 2026");
  GtkWidget *after = gtk_widget_get_next_sibling (chooser);

  g_assert_true (gtk_widget_grab_focus (next));
  assert_focus (test, GTK_DIR_TAB_FORWARD, find_day (chooser, "22"));
  assert_focus (test, GTK_DIR_RIGHT, find_day (chooser, "23"));
  assert_focus (test, GTK_DIR_DOWN, find_day (chooser, "30"));
  assert_focus (test, GTK_DIR_TAB_BACKWARD, next);
  assert_focus (test, GTK_DIR_TAB_FORWARD, find_day (chooser, "22"));
  assert_focus (test, GTK_DIR_TAB_FORWARD, after);
  /* The button that is used up hands the focus on. */
  go (chooser, "Go on to December 2026");
  g_assert_true (
    gtk_widget_grab_focus (co_ui_test_find (chooser, GTK_TYPE_BUTTON, "Go back to November 2026")));
  go (chooser, "Go back to November 2026");
  g_assert_true (gtk_window_get_focus (test->window) == next);
}

/* Each week begins where the language has it, and each day has its name. */
static void
test_weeks (CoUiTest *test, gconstpointer data)
{
  static const struct {
    const char *code;
    int column; /* of Sunday, 1 November 2026 */
    const char *day;
  } cases[] = {
    {"en", 0, "Sunday, 1 November 2026"},
    {"de", 6, "Sonntag, 1. November 2026"},
    {"ar_EG", 1, "الأحد، 1 نوفمبر 2026"},
  };
  GDate first = make_day (2026, 11, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autoptr (CoLanguage) language = co_language_new (cases[i].code);
    GtkWidget *chooser = g_object_ref_sink (co_day_chooser_new (language, &first, NULL));
    GtkWidget *day = co_ui_test_find (chooser, GTK_TYPE_TOGGLE_BUTTON, NULL);
    int column;
    int row;

    g_assert_false (g_date_valid (co_day_chooser_get_day (CO_DAY_CHOOSER (chooser))));
    gtk_grid_query_child (GTK_GRID (gtk_widget_get_parent (day)), day, &column, &row, NULL, NULL);
    g_assert_cmpint (column, ==, cases[i].column);
    g_assert_cmpint (row, ==, 1);
    gtk_test_accessible_assert_property (day, GTK_ACCESSIBLE_PROPERTY_LABEL, cases[i].day);
    co_ui_test_assert_narrow (chooser);
    g_assert_finalize_object (chooser);
  }
}

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/day-chooser/" name,                                                             \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_ui_test_set_up,                                                                   \
              function,                                                                            \
              co_ui_test_tear_down)
  add ("months", test_months);
  add ("choose", test_choose);
  add ("chosen", test_chosen);
  add ("keyboard", test_keyboard);
  add ("weeks", test_weeks);
  return g_test_run ();
}
