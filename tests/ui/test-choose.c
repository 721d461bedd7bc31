/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-choose-page.h"
#include "co-choose-test.h"
#include "co-disclosure.h"
#include "co-result-bar.h"

/* The page that helps to choose. */

/* The longest that it may take until the page is there, or until an answer is taken in. */
#define SLOW (100 * G_TIME_SPAN_MILLISECOND)

static CoProgress *
get_progress (CoUiTest *test)
{
  return co_session_get_progress (test->session);
}

static void
set_now (CoUiTest *test, const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, NULL);

  co_session_set_now (test->session, now);
  co_ui_test_settle ();
}

static void
test_no_answers (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = co_choose_test_add_page (test);
  guint count = co_session_get_knowledge (test->session)->alternatives->len;
  g_autofree char *text = g_strdup_printf ("%u products are in the list.", count);

  co_choose_test_assert_ranking (test, page);
  g_assert_true (co_ui_test_says (page, text));
  g_assert_true (co_ui_test_says (page, "Tick your devices, and the list follows."));
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Compare 0"));
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

/* Who is led to the page begins with its heading. */
static void
test_heading (CoUiTest *test, gconstpointer data)
{
  CoPage *page = co_ui_test_add_page (test, CO_TYPE_CHOOSE_PAGE);

  co_page_take_focus (page);
  co_choose_test_assert_focus (test, "What do you want to use instead?");
}

static void
test_choose (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *first = co_choose_test_get_alternative (test, CO_ALTERNATIVE_BUILT_IN, 0);
  const CoAlternative *second = co_choose_test_get_alternative (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = co_choose_test_add_page (test);
  GtkWidget *card = co_choose_test_find_card (page, first);

  co_ui_test_click (card, GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (get_progress (test)) == first);
  g_assert_true (co_ui_test_says (card, "Your choice"));
  g_assert_true (co_ui_test_says (card, "Chosen"));
  g_assert_true (co_ui_test_says (page, "Your choice: "));

  co_ui_test_click (co_choose_test_find_card (page, second), GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (get_progress (test)) == second);
  g_assert_false (co_ui_test_says (card, "Your choice"));
  g_assert_true (co_ui_test_says (card, "Choose this"));

  co_ui_test_click (co_choose_test_find_card (page, second), GTK_TYPE_TOGGLE_BUTTON, "Chosen");
  g_assert_null (co_progress_get_choice (get_progress (test)));
}

static void
test_undo (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *first = co_choose_test_get_alternative (test, CO_ALTERNATIVE_BUILT_IN, 0);
  const CoAlternative *second = co_choose_test_get_alternative (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = co_choose_test_add_page (test);

  co_progress_choose (get_progress (test), first->id);
  co_ui_test_click (co_choose_test_find_card (page, second), GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (get_progress (test)) == second);
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Undo");
  g_assert_true (co_progress_get_choice (get_progress (test)) == first);
  g_assert_true (co_ui_test_says (co_choose_test_find_card (page, first), "Your choice"));
}

static void
test_second_opinion (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *beside =
    co_choose_test_get_alternative (test, CO_ALTERNATIVE_SECOND_OPINION, 0);
  GtkWidget *page = co_choose_test_add_page (test);
  GtkWidget *card = co_choose_test_find_card (page, beside);

  g_assert_nonnull (card);
  g_assert_true (co_ui_test_says (page, "Beside it"));
  g_assert_null (co_ui_test_find (card, GTK_TYPE_TOGGLE_BUTTON, NULL));
  g_assert_nonnull (co_ui_test_find (card, GTK_TYPE_CHECK_BUTTON, "Compare"));
}

/* For some devices there is only something to put beside. */
static void
test_nothing_to_choose (CoUiTest *test, gconstpointer data)
{
  static const char *const devices[] = {"linux", NULL};
  GtkWidget *page = co_choose_test_add_page (test);

  g_assert_false (co_ui_test_says (page, "We know of nothing to choose for these devices."));
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "We know of nothing to choose for these devices."));
  g_assert_true (co_ui_test_says (page, "A computer with Linux"));
  co_choose_test_assert_ranking (test, page);
}

/* --- Dates ---------------------------------------------------------------------------------- */

static const CoDeviceSupport *
find_ending (CoUiTest *test, const CoAlternative **alternative)
{
  GPtrArray *alternatives = co_session_get_knowledge (test->session)->alternatives;

  for (guint i = 0; i < alternatives->len; i++) {
    *alternative = g_ptr_array_index (alternatives, i);
    for (guint j = 0; j < (*alternative)->devices->len; j++) {
      const CoDeviceSupport *support = g_ptr_array_index ((*alternative)->devices, j);

      if (support->until != NULL)
        return support;
    }
  }
  g_assert_not_reached ();
}

static void
test_support_ends (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *alternative;
  const CoDeviceSupport *support = find_ending (test, &alternative);
  const char *devices[] = {support->device, NULL};
  g_autofree char *until =
    co_language_format_date (co_session_get_language (test->session), support->until);
  g_autofree char *running = g_strdup_printf (": supported until %s.", until);
  g_autofree char *over = g_strdup_printf (": support has ended. It lasted until %s.", until);
  GtkWidget *page = co_choose_test_add_page (test);
  GtkWidget *card = co_choose_test_find_card (page, alternative);

  set_now (test, "2026-11-21T12:00:00Z");
  g_assert_true (co_ui_test_says (card, running));
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
  g_assert_true (co_ui_test_says (card, running));
  set_now (test, "2040-01-01T12:00:00Z");
  g_assert_false (co_ui_test_says (card, running));
  g_assert_true (co_ui_test_says (card, over));
  set_now (test, "2020-01-01T12:00:00Z");
  g_assert_true (co_ui_test_says (card, running));
}

static void
test_results_by_date (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = co_choose_test_add_page (test);

  g_assert_nonnull (co_ui_test_find (page, CO_TYPE_RESULT_BAR, NULL));
  set_now (test, "2040-01-01T12:00:00Z");
  g_assert_null (co_ui_test_find (page, CO_TYPE_RESULT_BAR, NULL));
  g_assert_true (co_ui_test_says (page, "No current independent result was found."));
}

/* --- Comparing, and what is behind expanders ------------------------------------------------- */

static void
test_compare (CoUiTest *test, gconstpointer data)
{
  CoComparison *comparison = co_session_get_comparison (test->session);
  GtkWidget *page = co_choose_test_add_page (test);
  g_autoptr (GPtrArray) cards = co_choose_test_get_cards (page);
  GtkWidget *fourth = g_ptr_array_index (cards, 3);

  co_ui_test_click (g_ptr_array_index (cards, 0), GTK_TYPE_CHECK_BUTTON, "Compare");
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Compare 1 product"));
  co_ui_test_click (g_ptr_array_index (cards, 1), GTK_TYPE_CHECK_BUTTON, "Compare");
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Compare 2 products"));
  co_ui_test_click (g_ptr_array_index (cards, 2), GTK_TYPE_CHECK_BUTTON, "Compare");
  co_ui_test_click (fourth, GTK_TYPE_CHECK_BUTTON, "Compare");
  g_assert_cmpuint (co_comparison_get_count (comparison), ==, 3);
  g_assert_false (gtk_check_button_get_active (
    GTK_CHECK_BUTTON (co_ui_test_find (fourth, GTK_TYPE_CHECK_BUTTON, "Compare"))));
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "3 products are the most"));

  /* A page that is made anew, as for another language, shows the same. */
  page = co_choose_test_add_page (test);
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Compare 3 products"));
  co_comparison_clear (comparison);
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Compare 3 products"));
}

static void
open_more (GtkWidget *root, const char *title)
{
  GtkWidget *more = co_ui_test_find (root, CO_TYPE_DISCLOSURE, title);

  g_assert_nonnull (more);
  co_ui_test_click (more, GTK_TYPE_BUTTON, title);
}

static void
test_more (CoUiTest *test, gconstpointer data)
{
  static const char *const children[] = {"yes", NULL};
  const CoAlternative *alternative = co_choose_test_get_alternative (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = co_choose_test_add_page (test);
  GtkWidget *card = co_choose_test_find_card (page, alternative);

  g_assert_false (co_ui_test_says (card, "Runs on"));
  open_more (card, "More");
  g_assert_true (co_ui_test_says (card, "Runs on"));
  g_assert_true (co_ui_test_says (card, "Score: "));
  g_assert_true (co_ui_test_says (card, "https://"));
  g_assert_nonnull (co_ui_test_find (card, GTK_TYPE_BUTTON, "Open the maker's page"));
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);

  /* It stays open while an answer changes what is in it, and the focus stays near. */
  gtk_widget_grab_focus (co_ui_test_find (card, GTK_TYPE_BUTTON, "Open the maker's page"));
  co_progress_answer (get_progress (test), "children", children);
  co_progress_answer (get_progress (test), "used", (const char *const[]){"vpn", NULL});
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (card, "Runs on"));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (test->window), card));
}

static void
test_reasons_for_the_order (CoUiTest *test, gconstpointer data)
{
  static const char *const free_only[] = {"free", NULL};
  const CoRule *rule;
  GtkWidget *page = co_choose_test_add_page (test);

  open_more (page, "Why this order?");
  g_assert_true (co_ui_test_says (page, "Nobody pays to be in this list."));
  g_assert_true (co_ui_test_says (page, "These do not count for your answers"));
  for (guint i = 0; i < co_session_get_knowledge (test->session)->rules->len; i++) {
    rule = g_ptr_array_index (co_session_get_knowledge (test->session)->rules, i);
    g_assert_true (co_ui_test_says (page, co_session_say (test->session, rule->title)));
  }
  co_progress_answer (get_progress (test), "budget", free_only);
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "These count for your answers"));
  co_ui_test_assert_accessible (page);
}

static void
test_left_out (CoUiTest *test, gconstpointer data)
{
  static const char *const devices[] = {"mac", NULL};
  GtkWidget *page = co_choose_test_add_page (test);
  GPtrArray *excluded;

  open_more (page, "Left out, and why");
  g_assert_false (co_ui_test_says (page, "We found no statement that it runs on any"));
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
  co_ui_test_settle ();
  excluded = co_ranking_get_excluded (co_session_get_ranking (test->session));
  g_assert_cmpuint (excluded->len, >, 0);
  g_assert_true (co_ui_test_says (page, "We found no statement that it runs on any"));
  g_assert_true (co_ui_test_says (page, ((CoAlternative *) g_ptr_array_index (excluded, 0))->name));
  open_more (page, "Who says what");
  open_more (page, "Good to know");
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

/* The page outlives nothing: with it gone, nobody is told of a change. */
static void
test_goes_away (CoUiTest *test, gconstpointer data)
{
  static const char *const devices[] = {"mac", NULL};
  GtkWidget *page = g_object_ref (co_choose_test_add_page (test));

  co_ui_test_show (test, gtk_label_new ("something else"));
  co_ui_test_settle ();
  g_assert_finalize_object (page);
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
}

/* No page keeps a person waiting, and no answer does. */
static void
test_speed (CoUiTest *test, gconstpointer data)
{
  static const char *const answers[][2] = {{"mac", NULL}, {"windows-11", NULL}, {"android", NULL}};
  gint64 made = G_MAXINT64;
  gint64 answered = G_MAXINT64;

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++) {
    gint64 start = g_get_monotonic_time ();
    GtkWidget *page = g_object_new (CO_TYPE_CHOOSE_PAGE, "session", test->session, NULL);

    made = MIN (made, g_get_monotonic_time () - start);
    co_ui_test_show (test, page);
    start = g_get_monotonic_time ();
    co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, answers[i]);
    answered = MIN (answered, g_get_monotonic_time () - start);
  }
  g_test_message ("made in %.1f ms, answered in %.1f ms",
                  (double) made / 1000,
                  (double) answered / 1000);
  g_assert_cmpint (made, <, SLOW);
  g_assert_cmpint (answered, <, SLOW);
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define ADD(path, function)                                                                        \
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  ADD ("/choose/no-answers", test_no_answers);
  ADD ("/choose/heading", test_heading);
  ADD ("/choose/choose", test_choose);
  ADD ("/choose/undo", test_undo);
  ADD ("/choose/second-opinion", test_second_opinion);
  ADD ("/choose/nothing-to-choose", test_nothing_to_choose);
  ADD ("/choose/support-ends", test_support_ends);
  ADD ("/choose/results-by-date", test_results_by_date);
  ADD ("/choose/compare", test_compare);
  ADD ("/choose/more", test_more);
  ADD ("/choose/order", test_reasons_for_the_order);
  ADD ("/choose/left-out", test_left_out);
  ADD ("/choose/goes-away", test_goes_away);
  ADD ("/choose/speed", test_speed);
  return g_test_run ();
}
