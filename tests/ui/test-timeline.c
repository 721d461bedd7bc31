/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-source-button.h"
#include "co-timeline-bar.h"
#include "co-timeline-event.h"
#include "co-timeline-list.h"
#include "co-timeline-reader.h"
#include "co-timeline.h"
#include "co-ui-test.h"

static const CoLaw *
get_law (CoUiTest *test, const char *place)
{
  return co_knowledge_get_law (co_session_get_knowledge (test->session), place);
}

static CoTimeline *
add_timeline (CoUiTest *test, const char *place, int width)
{
  GtkWidget *timeline = co_timeline_new (test->session, get_law (test, place));

  gtk_widget_set_valign (timeline, GTK_ALIGN_START);
  co_ui_test_show (test, timeline);
  co_ui_test_resize (test, width, 900);
  return CO_TIMELINE (timeline);
}

static void
set_now (CoUiTest *test, const char *day)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *text = g_strconcat (day, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, utc);

  co_session_set_now (test->session, now);
}

static void
get_bounds (GtkWidget *widget, GtkWidget *within, graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (widget, within, bounds));
}

static void
assert_apart (GtkWidget *bar, guint *n_seen)
{
  g_autoptr (GPtrArray) seen = g_ptr_array_new ();

  for (GtkWidget *child = gtk_widget_get_first_child (bar); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (CO_IS_TIMELINE_EVENT (child) || gtk_widget_has_css_class (child, "co-timeline-today"))
      g_ptr_array_add (seen, child);
  for (guint i = 0; i < seen->len; i++)
    for (guint j = 0; j < i; j++) {
      graphene_rect_t a;
      graphene_rect_t b;

      get_bounds (g_ptr_array_index (seen, i), bar, &a);
      get_bounds (g_ptr_array_index (seen, j), bar, &b);
      g_assert_false (graphene_rect_intersection (&a, &b, NULL) &&
                      a.origin.x + a.size.width > b.origin.x + 0.5 &&
                      b.origin.x + b.size.width > a.origin.x + 0.5 &&
                      a.origin.y + a.size.height > b.origin.y + 0.5 &&
                      b.origin.y + b.size.height > a.origin.y + 0.5);
    }
  *n_seen = seen->len;
}

static void
test_turns_by_width (CoUiTest *test, gconstpointer data)
{
  CoTimeline *timeline = add_timeline (test, "us", 360);
  const CoLaw *law = get_law (test, "us");
  guint n_bars = 0;

  co_ui_test_assert_narrow (GTK_WIDGET (timeline));
  g_assert_true (CO_IS_TIMELINE_LIST (co_timeline_get_shown (timeline)));
  for (int width = 360; width <= 2560; width += 220) {
    GtkWidget *shown;
    guint n_seen;

    co_ui_test_resize (test, width, 900);
    shown = co_timeline_get_shown (timeline);
    if (!CO_IS_TIMELINE_BAR (shown))
      continue;
    n_bars++;
    assert_apart (shown, &n_seen);
    g_assert_cmpuint (n_seen, ==, law->events->len + 1);
  }
  g_assert_cmpuint (n_bars, >=, 7);
}

static void
test_now (CoUiTest *test, gconstpointer data)
{
  static const char *const days[] =
    {"1995-01-01", "2019-01-01", "2024-09-28", "2024-10-01", "2026-11-21", "2090-12-31"};

  for (guint i = 0; i < G_N_ELEMENTS (days); i++) {
    CoTimeline *timeline;
    gboolean is_over = i >= 4;
    guint n_seen;

    set_now (test, days[i]);
    timeline = add_timeline (test, "us", 1100);
    assert_apart (co_timeline_get_shown (timeline), &n_seen);
    g_assert_true (co_ui_test_says (GTK_WIDGET (timeline), "Today"));
    /* Before the deadline there is nothing to count, and just after it no room for the words. */
    g_assert_cmpint (co_ui_test_says (GTK_WIDGET (timeline), "without updates"), ==, is_over);
    co_ui_test_resize (test, 360, 900);
    g_assert_cmpint (co_ui_test_says (GTK_WIDGET (timeline), "without updates"), ==, i >= 3);
  }
}

static void
test_days (CoUiTest *test, gconstpointer data)
{
  CoTimeline *timeline = add_timeline (test, "us", 1100);

  g_assert_true (co_ui_test_says (GTK_WIDGET (timeline), "783 days without updates"));
}

static void
press (CoUiTest *test, GtkDirectionType direction)
{
  gtk_widget_child_focus (GTK_WIDGET (test->window), direction);
}

static void
test_keyboard (CoUiTest *test, gconstpointer data)
{
  gboolean is_mirrored = GPOINTER_TO_INT (data);
  GtkDirectionType ahead = is_mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT;
  GtkDirectionType back = is_mirrored ? GTK_DIR_RIGHT : GTK_DIR_LEFT;
  GtkWidget *bar;
  GPtrArray *events;

  gtk_widget_set_default_direction (is_mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  bar = co_timeline_get_shown (add_timeline (test, "us", 1100));
  g_assert_true (CO_IS_TIMELINE_BAR (bar));
  events = co_timeline_bar_get_events (CO_TIMELINE_BAR (bar));
  gtk_window_set_focus (test->window, NULL);
  g_assert_true (gtk_widget_child_focus (bar, GTK_DIR_TAB_FORWARD));
  for (guint i = 0; i < events->len; i++) {
    g_assert_true (gtk_window_get_focus (test->window) == g_ptr_array_index (events, i));
    if (i + 1 < events->len)
      press (test, ahead);
  }
  press (test, back);
  g_assert_true (gtk_window_get_focus (test->window) ==
                 g_ptr_array_index (events, events->len - 2));
  press (test, GTK_DIR_DOWN);
  press (test, GTK_DIR_UP);
  press (test, GTK_DIR_UP);
  g_assert_true (gtk_window_get_focus (test->window) ==
                 g_ptr_array_index (events, events->len - 3));
  /* One stop of the Tab key: it leaves at once, and comes back to where it was. */
  g_assert_false (gtk_widget_child_focus (bar, GTK_DIR_TAB_FORWARD));
  gtk_window_set_focus (test->window, NULL);
  g_assert_true (gtk_widget_child_focus (bar, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (test->window) ==
                 g_ptr_array_index (events, events->len - 3));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Neither a pointer nor a keyboard must open anything to learn what a dot is. */
static void
test_reader (CoUiTest *test, gconstpointer data)
{
  CoTimeline *timeline = add_timeline (test, "us", 1100);
  GPtrArray *events =
    co_timeline_bar_get_events (CO_TIMELINE_BAR (co_timeline_get_shown (timeline)));
  GtkWidget *reader = co_ui_test_find (GTK_WIDGET (timeline), CO_TYPE_TIMELINE_READER, NULL);
  GtkWidget *first = g_ptr_array_index (events, 0);

  g_assert_nonnull (reader);
  gtk_window_set_focus (test->window, NULL);
  g_assert_true (co_ui_test_says (reader, "Point at a dot"));
  for (guint i = 1; i < events->len; i++) {
    CoTimelineEvent *event = g_ptr_array_index (events, i);

    gtk_widget_grab_focus (GTK_WIDGET (event));
    g_assert_true (co_ui_test_says (reader, co_timeline_event_get_name (event)));
  }
  gtk_widget_set_state_flags (first, GTK_STATE_FLAG_PRELIGHT, FALSE);
  g_assert_true (co_ui_test_says (reader, co_timeline_event_get_name (CO_TIMELINE_EVENT (first))));
  gtk_widget_unset_state_flags (first, GTK_STATE_FLAG_PRELIGHT);
  gtk_window_set_focus (test->window, NULL);
  g_assert_true (co_ui_test_says (reader, "Point at a dot"));
}

/* Time runs from right to left where people read so. */
static void
test_mirrored (CoUiTest *test, gconstpointer data)
{
  GtkWidget *bar = co_timeline_get_shown (add_timeline (test, "us", 1100));
  GPtrArray *events = co_timeline_bar_get_events (CO_TIMELINE_BAR (bar));
  graphene_rect_t first;
  graphene_rect_t last;

  get_bounds (g_ptr_array_index (events, 0), bar, &first);
  get_bounds (g_ptr_array_index (events, events->len - 1), bar, &last);
  g_assert_cmpfloat (first.origin.x, <, last.origin.x);
  gtk_widget_set_direction (bar, GTK_TEXT_DIR_RTL);
  gtk_widget_queue_resize (bar);
  co_ui_test_settle ();
  get_bounds (g_ptr_array_index (events, 0), bar, &first);
  get_bounds (g_ptr_array_index (events, events->len - 1), bar, &last);
  g_assert_cmpfloat (first.origin.x, >, last.origin.x);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static void
test_popover (CoUiTest *test, gconstpointer data)
{
  CoTimeline *timeline = add_timeline (test, "us", 1100);
  GPtrArray *events =
    co_timeline_bar_get_events (CO_TIMELINE_BAR (co_timeline_get_shown (timeline)));

  co_ui_test_assert_accessible (GTK_WIDGET (timeline));
  for (guint i = 0; i < events->len; i++) {
    CoTimelineEvent *button = g_ptr_array_index (events, i);
    const CoEvent *event = co_timeline_event_get_event (button);
    GtkWidget *popover;

    g_assert_true (
      gtk_test_accessible_has_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL));
    g_assert_true (gtk_widget_activate (GTK_WIDGET (button)));
    popover = GTK_WIDGET (co_timeline_event_get_popover (button));
    co_ui_test_wait (is_mapped, popover);
    g_assert_true (co_ui_test_says (popover, co_session_say (test->session, event->title)));
    g_assert_true (co_ui_test_says (popover, co_session_say (test->session, event->text)));
    g_assert_true (co_ui_test_says (popover, co_session_say (test->session, event->whom)));
    g_assert_cmpint (co_ui_test_says (popover, "By the clock of this computer"),
                     ==,
                     event->at != NULL);
    g_assert_nonnull (co_ui_test_find (popover, GTK_TYPE_MENU_BUTTON, NULL));
    gtk_popover_popdown (GTK_POPOVER (popover));
  }
}

static guint
count_rows (GtkWidget *list)
{
  guint n_rows = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (list); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_rows += CO_IS_TIMELINE_EVENT (child);
  return n_rows;
}

static gboolean
says_show_only (gpointer list)
{
  return co_ui_test_find (list, GTK_TYPE_BUTTON, "Show only") != NULL;
}

static gboolean
says_show_all (gpointer list)
{
  return co_ui_test_find (list, GTK_TYPE_BUTTON, "Show all") != NULL;
}

static gboolean
shows_list (gpointer timeline)
{
  return CO_IS_TIMELINE_LIST (co_timeline_get_shown (timeline));
}

static void
test_list (CoUiTest *test, gconstpointer data)
{
  CoTimeline *timeline = add_timeline (test, "us", 360);
  const CoLaw *law = get_law (test, "us");
  GtkWidget *list;
  guint n_key;

  co_ui_test_wait (shows_list, timeline);
  list = co_timeline_get_shown (timeline);
  n_key = count_rows (list);
  co_ui_test_assert_accessible (list);
  g_assert_cmpuint (n_key, >=, 2);
  g_assert_cmpuint (n_key, <, law->events->len);
  co_ui_test_click (list, GTK_TYPE_BUTTON, "Show all");
  co_ui_test_wait (says_show_only, list);
  g_assert_cmpuint (count_rows (list), ==, law->events->len);
  co_ui_test_click (list, GTK_TYPE_BUTTON, "Show only");
  co_ui_test_wait (says_show_all, list);
  g_assert_cmpuint (count_rows (list), ==, n_key);
}

/* A place with one or two dates has them in a list, however wide the window is. */
static void
test_few (CoUiTest *test, gconstpointer data)
{
  CoTimeline *timeline = add_timeline (test, "de", 1100);
  GtkWidget *list = co_timeline_get_shown (timeline);

  g_assert_true (CO_IS_TIMELINE_LIST (list));
  g_assert_cmpuint (count_rows (list), ==, get_law (test, "de")->events->len);
  g_assert_null (co_ui_test_find (list, GTK_TYPE_BUTTON, "Show"));
  g_assert_true (co_ui_test_says (list, "Today"));
}

#define ADD(path, test, data)                                                                      \
  g_test_add (path, CoUiTest, data, co_ui_test_set_up, test, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("/timeline/turns-by-width", test_turns_by_width, NULL);
  ADD ("/timeline/now", test_now, NULL);
  ADD ("/timeline/days", test_days, NULL);
  ADD ("/timeline/keyboard", test_keyboard, GINT_TO_POINTER (FALSE));
  ADD ("/timeline/keyboard-mirrored", test_keyboard, GINT_TO_POINTER (TRUE));
  ADD ("/timeline/reader", test_reader, NULL);
  ADD ("/timeline/mirrored", test_mirrored, NULL);
  ADD ("/timeline/popover", test_popover, NULL);
  ADD ("/timeline/list", test_list, NULL);
  ADD ("/timeline/few", test_few, NULL);
  return g_test_run ();
}
