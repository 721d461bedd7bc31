/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result-bar.h"
#include "co-result-chart.h"
#include "co-result-layout.h"
#include "co-ui-test.h"

#include <math.h>

/* The chart of what laboratories found. */

static GDate
get_date (GDateYear year, GDateMonth month)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 1, month, year);
  return date;
}

static CoLabResult
make_result (const char *lab, const char *test, const char *month, double value, double maximum)
{
  CoLabResult result = {
    .lab = (char *) lab,
    .test = (char *) test,
    .month = (char *) month,
    .value = value,
    .maximum = maximum,
  };

  return result;
}

/* The same test by another laboratory, and on another scale, is another group. */
static void
test_groups (void)
{
  CoLabResult results[] = {
    make_result ("B", "Test", "2026-05", 3, 6),
    make_result ("A", "Test", "2026-05", 90, 100),
    make_result ("A", "Test", "2026-06", 5, 6),
    make_result ("A", "Other", "2026-05", 6, 6),
    make_result ("A", "Test", "2026-05", NAN, NAN),
    make_result ("A", "Test", "2020-05", 6, 6),
  };
  CoAlternative alternative = {.name = (char *) "One", .results = g_ptr_array_new ()};
  g_autoptr (GPtrArray) alternatives = g_ptr_array_new ();
  g_autoptr (CoResultLayout) layout = NULL;
  GDate today = get_date (2026, 11);
  const CoResultGroup *group;
  const CoResultEntry *entry;

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    g_ptr_array_add (alternative.results, &results[i]);
  g_ptr_array_add (alternatives, &alternative);
  layout = co_result_layout_new (alternatives, &today);
  g_assert_cmpuint (layout->groups->len, ==, 5);
  g_assert_cmpuint (layout->n_hidden, ==, 1);
  group = g_ptr_array_index (layout->groups, 0);
  g_assert_cmpstr (group->lab, ==, "A");
  g_assert_cmpstr (group->test, ==, "Other");
  group = g_ptr_array_index (layout->groups, 4);
  g_assert_cmpstr (group->lab, ==, "B");
  entry = g_ptr_array_index (group->entries, 0);
  g_assert_cmpfloat_with_epsilon (entry->fraction, 0.5, 0.001);
  g_assert_cmpuint (entry->result.months, ==, 6);
  g_ptr_array_unref (alternative.results);
}

static void
test_order (void)
{
  CoLabResult low = make_result ("A", "Test", "2026-05", 3, 6);
  CoLabResult high = make_result ("A", "Test", "2025-05", 6, 6);
  CoAlternative first = {.name = (char *) "First", .results = g_ptr_array_new ()};
  CoAlternative second = {.name = (char *) "Second", .results = g_ptr_array_new ()};
  g_autoptr (GPtrArray) alternatives = g_ptr_array_new ();
  g_autoptr (CoResultLayout) layout = NULL;
  GDate today = get_date (2026, 11);
  const CoResultGroup *group;
  const CoResultEntry *entry;

  g_ptr_array_add (first.results, &low);
  g_ptr_array_add (second.results, &high);
  g_ptr_array_add (alternatives, &first);
  g_ptr_array_add (alternatives, &second);
  layout = co_result_layout_new (alternatives, &today);
  g_assert_cmpuint (layout->groups->len, ==, 1);
  group = g_ptr_array_index (layout->groups, 0);
  entry = g_ptr_array_index (group->entries, 0);
  g_assert_cmpstr (entry->alternative->name, ==, "Second");
  g_assert_cmpint (entry->result.age, ==, CO_RESULT_OLD);
  entry = g_ptr_array_index (group->entries, 1);
  g_assert_cmpint (entry->result.age, ==, CO_RESULT_CURRENT);
  g_ptr_array_unref (first.results);
  g_ptr_array_unref (second.results);
}

static void
assert_pure (const CoResultGroup *group)
{
  for (guint i = 0; i < group->entries->len; i++) {
    const CoResultEntry *entry = g_ptr_array_index (group->entries, i);
    const CoLabResult *result = entry->result.result;

    g_assert_cmpstr (result->lab, ==, group->lab);
    g_assert_cmpstr (result->test, ==, group->test);
    g_assert_true (isnan (group->maximum) == isnan (entry->fraction));
    if (isnan (group->maximum))
      continue;
    g_assert_cmpfloat (result->maximum, ==, group->maximum);
    g_assert_cmpfloat_with_epsilon (entry->fraction, result->value / result->maximum, 0.001);
  }
}

/* Whatever the catalog has, whenever it is looked at: no laboratory stands in the group of another,
 * and nothing is lost. */
static void
test_catalog (CoUiTest *test, gconstpointer data)
{
  GPtrArray *alternatives = co_session_get_knowledge (test->session)->alternatives;
  guint all = 0;
  guint largest = 0;

  for (guint i = 0; i < alternatives->len; i++)
    all += ((CoAlternative *) g_ptr_array_index (alternatives, i))->results->len;
  g_assert_cmpuint (all, >, 5);
  for (GDateYear year = 2024; year < 2032; year++) {
    GDate today = get_date (year, 11);
    g_autoptr (CoResultLayout) layout = co_result_layout_new (alternatives, &today);
    guint shown = 0;

    for (guint i = 0; i < layout->groups->len; i++) {
      const CoResultGroup *group = g_ptr_array_index (layout->groups, i);

      assert_pure (group);
      g_assert_cmpuint (group->entries->len, >, 0);
      shown += group->entries->len;
    }
    g_assert_cmpuint (shown + layout->n_hidden, ==, all);
    largest = MAX (largest, shown);
  }
  g_assert_cmpuint (largest, >, 5);
}

static guint
check_bars (GtkWidget *root, guint *n_old)
{
  guint count = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    count += check_bars (child, n_old);
    if (!CO_IS_RESULT_BAR (child))
      continue;
    count++;
    *n_old += gtk_widget_has_css_class (child, "old");
    g_assert_true (
      gtk_test_accessible_has_role (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_ROLE_METER));
    g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL));
  }
  return count;
}

static GtkWidget *
show_all (CoUiTest *test)
{
  GtkWidget *chart = co_result_chart_new (test->session);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  co_result_chart_set_alternatives (CO_RESULT_CHART (chart),
                                    co_session_get_knowledge (test->session)->alternatives);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), chart);
  co_ui_test_show (test, scrolled);
  return chart;
}

static void
set_now (CoUiTest *test, const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, NULL);

  co_session_set_now (test->session, now);
}

static void
test_chart (CoUiTest *test, gconstpointer data)
{
  GtkWidget *chart = show_all (test);
  GtkWidget *bar = co_ui_test_find (chart, CO_TYPE_RESULT_BAR, NULL);
  guint n_old = 0;

  g_assert_nonnull (bar);
  g_assert_cmpuint (check_bars (chart, &n_old), ==, n_old);
  g_assert_cmpuint (n_old, ==, 5);
  g_assert_true (co_ui_test_says (chart, "Old"));
  g_assert_true (co_ui_test_says (chart, "March 2025, 20 months old"));
  g_assert_true (co_ui_test_says (chart, "A full bar is the best score of this test: 6."));
  g_assert_true (co_ui_test_says (chart, "They are more than two years old."));
  co_ui_test_assert_accessible (chart);
  co_ui_test_assert_narrow (chart);
}

/* A few months after a test, nothing about it is old. */
static void
test_chart_current (CoUiTest *test, gconstpointer data)
{
  GtkWidget *chart;
  guint n_old = 0;

  set_now (test, "2024-06-01T12:00:00Z");
  chart = show_all (test);
  g_assert_cmpuint (check_bars (chart, &n_old), >, 3);
  g_assert_cmpuint (n_old, ==, 0);
  g_assert_false (co_ui_test_says (chart, "Old"));
}

static void
test_chart_hidden (CoUiTest *test, gconstpointer data)
{
  GtkWidget *chart;
  guint n_old = 0;

  set_now (test, "2035-01-01T12:00:00Z");
  chart = show_all (test);
  g_assert_cmpuint (check_bars (chart, &n_old), ==, 0);
  g_assert_true (co_ui_test_says (chart, "No current independent result was found."));
  g_assert_true (co_ui_test_says (chart, "results are not shown."));
}

static void
test_bar (CoUiTest *test, gconstpointer data)
{
  GtkWidget *bar = co_result_bar_new (0.25, "a quarter");
  GtkWidget *filled = gtk_widget_get_first_child (bar);
  graphene_rect_t bounds;

  co_ui_test_show (test, bar);
  g_assert_true (gtk_widget_compute_bounds (filled, bar, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x, 0, 0.5);
  g_assert_cmpfloat_with_epsilon (bounds.size.width, gtk_widget_get_width (bar) / 4.0, 1);

  gtk_widget_set_direction (bar, GTK_TEXT_DIR_RTL);
  co_ui_test_settle ();
  g_assert_true (gtk_widget_compute_bounds (filled, bar, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width,
                                  gtk_widget_get_width (bar),
                                  0.5);
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define ADD(path, function)                                                                        \
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  g_test_add_func ("/result-chart/groups", test_groups);
  g_test_add_func ("/result-chart/order", test_order);
  ADD ("/result-chart/catalog", test_catalog);
  ADD ("/result-chart/chart", test_chart);
  ADD ("/result-chart/current", test_chart_current);
  ADD ("/result-chart/hidden", test_chart_hidden);
  ADD ("/result-chart/bar", test_bar);
  return g_test_run ();
}
