/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-columns.h"
#include "co-disclosure.h"
#include "co-timeline.h"
#include "co-ui-test.h"
#include "co-why-page.h"
#include "co-why-views.h"

#include <string.h>

/* The longest that it may take until the page is there, with room for a slow machine. */
#define SLOW (100 * G_TIME_SPAN_MILLISECOND)

static CoPage *
add_page (CoUiTest *test)
{
  return co_ui_test_add_page (test, CO_TYPE_WHY_PAGE);
}

static void
set_place (CoUiTest *test, const char *place)
{
  co_preferences_set_place (co_session_get_preferences (test->session), place);
}

static const CoLaw *
get_law (CoUiTest *test, const char *place)
{
  return co_knowledge_get_law (co_session_get_knowledge (test->session), place);
}

static const char *
say (CoUiTest *test, const CoPhrase *phrase)
{
  return co_session_say (test->session, phrase);
}

static char *
get_heading (CoPage *page)
{
  g_autoptr (GtkLabel) heading = NULL;

  g_object_get (page, "heading", &heading, NULL);
  return g_strdup (gtk_label_get_label (heading));
}

static float
get_y (GtkWidget *root, const char *text)
{
  GtkWidget *label = co_ui_test_find (root, GTK_TYPE_LABEL, text);
  graphene_rect_t place;

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_compute_bounds (label, root, &place));
  return place.origin.y;
}

static void
assert_before (GtkWidget *root, const char *first, const char *second)
{
  g_assert_cmpfloat (get_y (root, first), <, get_y (root, second));
}

/* --- What is there -------------------------------------------------------------------------------
 */

static void
test_united_states (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page;
  g_autofree char *heading = NULL;

  set_place (test, "us");
  page = GTK_WIDGET (add_page (test));
  heading = get_heading (CO_PAGE (page));
  g_assert_nonnull (strstr (heading, "783"));
  g_assert_true (co_ui_test_says (page, "783 days without updates"));
  g_assert_true (co_ui_test_says (page, "What this means for you"));
  g_assert_true (co_ui_test_says (page, "Questions people ask"));
  g_assert_true (co_ui_test_says (page, "What each side says"));
  g_assert_true (co_ui_test_says (page, "What you may have read"));
  g_assert_true (co_ui_test_says (page, "Other countries"));
  g_assert_false (co_ui_test_says (page, "The ban in the United States"));
  g_assert_cmpuint (co_ui_test_count (page, CO_TYPE_TIMELINE), ==, 1);
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

/* Their own answer first, the ban after it. */
static void
test_elsewhere (CoUiTest *test, gconstpointer place)
{
  const CoLaw *law = get_law (test, place);
  GtkWidget *page;
  g_autofree char *heading = NULL;

  set_place (test, place);
  page = GTK_WIDGET (add_page (test));
  heading = get_heading (CO_PAGE (page));
  g_assert_null (strstr (heading, "783"));
  g_assert_true (co_ui_test_says (page, "783 days ago"));
  assert_before (page, "What this means for you", "783 days ago");
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "The ban in the United States"));
  g_assert_cmpint (co_ui_test_find (page, GTK_TYPE_BUTTON, "Dates") != NULL,
                   ==,
                   law->events->len > 0);
  g_assert_cmpuint (co_ui_test_count (page, CO_TYPE_TIMELINE), ==, law->events->len > 0 ? 2 : 1);
  for (guint i = 0; i < MIN (law->questions->len, 3); i++) {
    const CoStatement *question = g_ptr_array_index (law->questions, i);

    g_assert_true (co_ui_test_says (page, say (test, question->text)));
  }
  g_assert_true (co_ui_test_says (page, say (test, get_law (test, "us")->jurisdiction->name)));
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

static void
test_place_changes (CoUiTest *test, gconstpointer data)
{
  CoPage *page;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  set_place (test, "us");
  page = add_page (test);
  before = get_heading (page);
  set_place (test, "de");
  co_ui_test_settle ();
  after = get_heading (page);
  g_assert_cmpstr (before, !=, after);
  g_assert_cmpuint (co_ui_test_count (GTK_WIDGET (page), CO_TYPE_TIMELINE), ==, 2);
}

/* A window that stays open over midnight counts one day more. */
static void
test_day_changes (CoUiTest *test, gconstpointer data)
{
  CoPage *page = add_page (test);
  g_autoptr (GDateTime) now = co_session_get_now (test->session);
  g_autoptr (GDateTime) tomorrow = g_date_time_add_days (now, 1);
  g_autofree char *heading = NULL;

  co_session_set_now (test->session, tomorrow);
  co_page_show (page);
  co_ui_test_settle ();
  heading = get_heading (page);
  g_assert_nonnull (strstr (heading, "784"));
  g_assert_true (co_ui_test_says (GTK_WIDGET (page), "784 days without updates"));
}

static void
test_any_day (CoUiTest *test, gconstpointer data)
{
  static const char *const days[] = {"2019-01-01T00:00:00Z",
                                     "2024-09-28T12:00:00Z",
                                     "2024-09-29T12:00:00Z",
                                     "2090-01-01T00:00:00Z"};

  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (days[i], NULL);
    g_autofree char *heading = NULL;

    co_session_set_now (test->session, now);
    heading = get_heading (add_page (test));
    g_assert_cmpstr (heading, !=, "");
  }
}

/* As the window does it: the page goes, and a new one is made. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  static const char *const codes[] = {"de", "en"};

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++) {
    CoPage *page;

    co_preferences_set_language (co_session_get_preferences (test->session), codes[i]);
    page = add_page (test);
    g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
    g_assert_true (
      co_ui_test_says (GTK_WIDGET (page), say (test, get_law (test, "us")->jurisdiction->name)) ||
      co_ui_test_count (GTK_WIDGET (page), CO_TYPE_TIMELINE) > 0);
    co_ui_test_show (test, gtk_label_new (NULL));
    g_assert_null (page);
  }
}

static void
test_gone_while_made (CoUiTest *test, gconstpointer data)
{
  CoPage *page = g_object_new (CO_TYPE_WHY_PAGE, "session", test->session, NULL);

  g_object_ref_sink (page);
  g_assert_finalize_object (page);
}

static void
assert_view (CoUiTest *test, GtkWidget *view, const CoTopic *topic, guint n_points)
{
  n_points = MIN (n_points, topic->points->len);
  g_assert_true (co_ui_test_says (view, say (test, topic->title)));
  g_assert_cmpuint (co_ui_test_count (view, GTK_TYPE_MENU_BUTTON), ==, n_points);
  for (guint i = 0; i < topic->points->len; i++) {
    const CoStatement *point = g_ptr_array_index (topic->points, i);

    g_assert_cmpint (co_ui_test_says (view, say (test, point->text)), ==, i < n_points);
  }
}

static void
assert_views (CoUiTest *test, GtkWidget *columns, guint n_points)
{
  const CoLaw *law = get_law (test, "us");
  GtkWidget *view = gtk_widget_get_first_child (columns);
  int width = gtk_widget_get_width (view);

  for (guint i = 0; i < law->views->len; i++) {
    assert_view (test, view, g_ptr_array_index (law->views, i), n_points);
    g_assert_cmpint (gtk_widget_get_width (view), ==, width);
    view = gtk_widget_get_next_sibling (view);
  }
  g_assert_null (view);
}

/* Side by side, and none with more weight than another: not in width, and not in points. */
static void
test_views (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (add_page (test));
  const CoLaw *law = get_law (test, "us");
  GtkWidget *views = co_ui_test_find (page, CO_TYPE_WHY_VIEWS, NULL);
  GtkWidget *columns = co_ui_test_find (views, CO_TYPE_COLUMNS, NULL);
  GtkWidget *first = gtk_widget_get_first_child (columns);

  assert_views (test, columns, 3);
  g_assert_cmpint (gtk_widget_get_width (first),
                   <,
                   gtk_widget_get_width (columns) / (int) law->views->len + 1);
  co_ui_test_click (views, GTK_TYPE_BUTTON, "Show all");
  assert_views (test, columns, G_MAXUINT);
  co_ui_test_click (views, GTK_TYPE_BUTTON, "Show fewer");
  assert_views (test, columns, 3);
  co_ui_test_resize (test, 360, 800);
  g_assert_cmpint (gtk_widget_get_width (first), ==, gtk_widget_get_width (columns));
}

/* What holds where nothing is known is not a country among others: it is the last. */
static void
test_last_place (CoUiTest *test, gconstpointer data)
{
  const CoLaw *rest = get_law (test, "other");
  GtkWidget *page = GTK_WIDGET (add_page (test));
  GtkWidget *row = co_ui_test_find (page, CO_TYPE_DISCLOSURE, say (test, rest->jurisdiction->name));

  g_assert_nonnull (row);
  g_assert_null (gtk_widget_get_next_sibling (row));
}

/* All places but that of the person, each with its answer behind it. */
static void
test_places (CoUiTest *test, gconstpointer data)
{
  GPtrArray *laws = co_session_get_knowledge (test->session)->laws;
  GtkWidget *page = GTK_WIDGET (add_page (test));

  for (guint i = 0; i < laws->len; i++) {
    const CoLaw *law = g_ptr_array_index (laws, i);
    GtkWidget *row;

    if (law == co_session_get_law (test->session))
      continue;
    row = co_ui_test_find (page, CO_TYPE_DISCLOSURE, say (test, law->jurisdiction->name));
    g_assert_nonnull (row);
    if (!co_disclosure_is_open (CO_DISCLOSURE (row))) {
      g_assert_false (co_ui_test_says (row, say (test, law->jurisdiction->summary)));
      co_disclosure_set_open (CO_DISCLOSURE (row), TRUE);
    }
  }
  for (guint i = 0; i < laws->len; i++) {
    const CoLaw *law = g_ptr_array_index (laws, i);

    if (law != co_session_get_law (test->session))
      g_assert_true (co_ui_test_says (page, say (test, law->jurisdiction->summary)));
  }
}

/* --- Ways ----------------------------------------------------------------------------------------
 */

static gboolean
has_focus_on_heading (gpointer window)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  return GTK_IS_LABEL (focus) &&
         g_str_equal (gtk_label_get_label (GTK_LABEL (focus)), "Other countries");
}

static gboolean
is_scrolled (gpointer adjustment)
{
  return gtk_adjustment_get_value (adjustment) > 500;
}

/* A link moves the focus too, so that a keyboard and a screen reader go on from there. */
static void
test_jump (CoUiTest *test, gconstpointer data)
{
  CoPage *page = add_page (test);
  GtkWidget *scrolled = co_ui_test_find (GTK_WIDGET (page), GTK_TYPE_SCROLLED_WINDOW, NULL);

  co_ui_test_click (GTK_WIDGET (page), GTK_TYPE_BUTTON, "Other countries");
  co_ui_test_wait (has_focus_on_heading, test->window);
  co_ui_test_wait (is_scrolled,
                   gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)));
}

static void
assert_leads_to (GtkWidget *page, const char *label, const char *place)
{
  GtkWidget *button = co_ui_test_find (page, GTK_TYPE_BUTTON, label);
  GVariant *target;

  g_assert_nonnull (button);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), ==, "win.show");
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button));
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, place);
}

static void
test_way_on (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (add_page (test));

  assert_leads_to (page, "Choose a replacement", "choose");
  assert_leads_to (page, "Check this computer first", "check");
  g_assert_false (co_ui_test_says (page, "found nothing"));
  /* An empty folder is a check in which nothing was found. */
  co_ui_test_check (test, test->folder);
  assert_leads_to (page, "Choose a replacement", "choose");
  g_assert_true (co_ui_test_says (page, "The check found nothing"));
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Check this computer first"));
}

static void
test_speed (CoUiTest *test, gconstpointer data)
{
  gint64 best = G_MAXINT64;

  for (int i = 0; i < 3; i++) {
    gint64 start = g_get_monotonic_time ();
    GtkWidget *page = g_object_new (CO_TYPE_WHY_PAGE, "session", test->session, NULL);

    best = MIN (best, g_get_monotonic_time () - start);
    co_ui_test_show (test, page);
  }
  g_test_minimized_result ((double) best / G_TIME_SPAN_MILLISECOND, "made in milliseconds");
  g_assert_cmpint (best, <, SLOW);
}

#define ADD(path, test, data)                                                                      \
  g_test_add (path, CoUiTest, data, co_ui_test_set_up, test, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("/why/united-states", test_united_states, NULL);
  ADD ("/why/germany", test_elsewhere, "de");
  ADD ("/why/canada", test_elsewhere, "ca");
  ADD ("/why/nothing-known", test_elsewhere, "other");
  ADD ("/why/place-changes", test_place_changes, NULL);
  ADD ("/why/day-changes", test_day_changes, NULL);
  ADD ("/why/any-day", test_any_day, NULL);
  ADD ("/why/language", test_language, NULL);
  ADD ("/why/gone-while-made", test_gone_while_made, NULL);
  ADD ("/why/views", test_views, NULL);
  ADD ("/why/last-place", test_last_place, NULL);
  ADD ("/why/places", test_places, NULL);
  ADD ("/why/jump", test_jump, NULL);
  ADD ("/why/way-on", test_way_on, NULL);
  ADD ("/why/speed", test_speed, NULL);
  return g_test_run ();
}
