/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-choose-page.h"
#include "co-disclosure.h"
#include "co-question-group.h"
#include "co-ranking-list.h"
#include "co-result-bar.h"
#include "co-ui-test.h"

/* The page that helps to choose. */

static CoProgress *
get_progress (CoUiTest *test)
{
  return co_session_get_progress (test->session);
}

/* The page, with all products in the list. */
static GtkWidget *
add_page (CoUiTest *test)
{
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_CHOOSE_PAGE));

  co_ui_test_click (page, GTK_TYPE_BUTTON, "Show all");
  return page;
}

/* What a click comes to; a button that is activated acts only a moment later. */
static void
press (GtkWidget *root, GType type, const char *text)
{
  GtkWidget *button = co_ui_test_find (root, type, text);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
  co_ui_test_settle ();
}

static void
set_now (CoUiTest *test, const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (text, NULL);

  co_session_set_now (test->session, now);
  co_ui_test_settle ();
}

static void
list_cards (GtkWidget *root, GPtrArray *cards)
{
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!gtk_widget_get_visible (child))
      continue;
    if (CO_IS_ALTERNATIVE_CARD (child))
      g_ptr_array_add (cards, child);
    else
      list_cards (child, cards);
  }
}

static GPtrArray *
get_cards (GtkWidget *page)
{
  GPtrArray *cards = g_ptr_array_new ();

  list_cards (page, cards);
  return cards;
}

static GtkWidget *
find_card (GtkWidget *page, const CoAlternative *alternative)
{
  g_autoptr (GPtrArray) cards = get_cards (page);

  for (guint i = 0; i < cards->len; i++)
    if (co_alternative_card_get_alternative (g_ptr_array_index (cards, i)) == alternative)
      return g_ptr_array_index (cards, i);
  return NULL;
}

static const CoAlternative *
get_alternative (CoUiTest *test, CoAlternativeKind kind, guint index)
{
  GPtrArray *alternatives = co_session_get_knowledge (test->session)->alternatives;

  for (guint i = 0; i < alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (alternatives, i);

    if (alternative->kind == (int) kind && index-- == 0)
      return alternative;
  }
  g_assert_not_reached ();
}

/* The cards are what the ranking is: those that guard first, then those beside them. */
static void
assert_ranking (CoUiTest *test, GtkWidget *page)
{
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (test->session));
  g_autoptr (GPtrArray) cards = get_cards (page);
  guint next = 0;

  g_assert_cmpuint (cards->len, ==, g_list_model_get_n_items (list));
  for (guint beside = 0; beside < 2; beside++)
    for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
      g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);
      const CoAlternative *alternative = co_ranked_get_alternative (ranked);

      if ((alternative->kind == CO_ALTERNATIVE_SECOND_OPINION) != (beside == 1))
        continue;
      g_assert_true (co_alternative_card_get_alternative (g_ptr_array_index (cards, next++)) ==
                     alternative);
    }
}

static void
test_no_answers (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);
  guint count = co_session_get_knowledge (test->session)->alternatives->len;
  g_autofree char *text = g_strdup_printf ("%u products are in the list.", count);

  assert_ranking (test, page);
  g_assert_true (co_ui_test_says (page, text));
  g_assert_true (co_ui_test_says (page, "Tick your devices, and the list follows."));
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Compare 0"));
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

/* The first one is named at the bottom too: the list may be out of view. */
static void
assert_says_first (CoUiTest *test, GtkWidget *page)
{
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (test->session));
  g_autoptr (CoRanked) ranked = g_list_model_get_item (list, 0);
  const CoAlternative *first = ranked != NULL ? co_ranked_get_alternative (ranked) : NULL;
  g_autofree char *said = NULL;

  if (first == NULL || first->kind == CO_ALTERNATIVE_SECOND_OPINION) {
    g_assert_false (co_ui_test_says (page, "First in the list: "));
    return;
  }
  said = g_strdup_printf ("First in the list: %s.", first->name);
  g_assert_true (co_ui_test_says (page, said));
}

static void
answer_one (CoUiTest *test, GtkWidget *page, const CoQuestion *question, const CoOption *option)
{
  const char *const options[] = {option->id, NULL};
  const char *const none[] = {NULL};
  CoRanking *ranking;

  co_progress_answer (get_progress (test), question->id, options);
  assert_ranking (test, page);
  ranking = co_session_get_ranking (test->session);
  if (g_str_equal (question->id, CO_QUESTION_DEVICES)) {
    guint fit = g_list_model_get_n_items (co_ranking_get_ranked (ranking));
    g_autofree char *said =
      g_strdup_printf (fit == 1 ? "%u product fits your devices." : "%u products fit your devices.",
                       fit);

    g_assert_true (co_ui_test_says (page, said));
    assert_says_first (test, page);
  }
  co_progress_answer (get_progress (test), question->id, none);
  assert_ranking (test, page);
}

static void
test_each_answer (CoUiTest *test, gconstpointer data)
{
  GPtrArray *questions = co_session_get_knowledge (test->session)->questions;
  GtkWidget *page = add_page (test);

  g_assert_cmpuint (questions->len, >, 3);
  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    g_assert_true (co_ui_test_says (page, co_session_say (test->session, question->question)));
    for (guint j = 0; j < question->options->len; j++)
      answer_one (test, page, question, g_ptr_array_index (question->options, j));
  }
}

/* While the list changes beside it, what has the focus keeps it, and nothing scrolls away. */
static void
test_focus_stays (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);
  GtkWidget *list = co_ui_test_find (page, CO_TYPE_RANKING_LIST, NULL);
  GtkWidget *scrolled = co_ui_test_find (page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  GtkAdjustment *position = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWidget *row = co_ui_test_find (page, ADW_TYPE_ACTION_ROW, "A Mac");
  GtkWidget *check = co_ui_test_find (row, GTK_TYPE_CHECK_BUTTON, NULL);
  g_autoptr (GPtrArray) before = get_cards (page);
  g_autoptr (GPtrArray) after = NULL;
  double scrolled_to;

  gtk_widget_grab_focus (check);
  gtk_adjustment_set_value (position, 60);
  co_ui_test_settle ();
  scrolled_to = gtk_adjustment_get_value (position);
  g_assert_cmpfloat (scrolled_to, >, 50);
  co_ui_test_click (row, GTK_TYPE_CHECK_BUTTON, NULL);
  after = get_cards (page);
  g_assert_cmpuint (after->len, <, before->len);
  g_assert_true (gtk_window_get_focus (test->window) == check);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (position), scrolled_to, 0.5);
  /* The cards are the same widgets as before. */
  for (guint i = 0; i < after->len; i++)
    g_assert_true (g_ptr_array_find (before, g_ptr_array_index (after, i), NULL));
  g_assert_nonnull (list);
}

static void
assert_focus_on_heading (CoUiTest *test, const char *text)
{
  GtkWidget *focus = gtk_window_get_focus (test->window);

  g_assert_true (GTK_IS_LABEL (focus));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (focus)), ==, text);
  g_assert_true (
    gtk_test_accessible_has_role (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_ROLE_HEADING));
}

/* The focus is on a card that does not fit any more. */
static void
test_focus_of_hidden_card (CoUiTest *test, gconstpointer data)
{
  static const char *const devices[] = {"iphone", NULL};
  GtkWidget *page = add_page (test);
  GtkWidget *card = NULL;
  g_autoptr (GPtrArray) cards = get_cards (page);

  for (guint i = 0; i < cards->len && card == NULL; i++) {
    card = g_ptr_array_index (cards, i);
    if (co_alternative_get_device (co_alternative_card_get_alternative (CO_ALTERNATIVE_CARD (card)),
                                   devices[0]) != NULL)
      card = NULL;
  }
  g_assert_nonnull (card);
  gtk_widget_grab_focus (co_ui_test_find (card, GTK_TYPE_CHECK_BUTTON, "Compare"));
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
  co_ui_test_settle ();
  g_assert_false (gtk_widget_get_visible (card));
  assert_focus_on_heading (test, "What fits best comes first");
}

static guint
count_guards (CoUiTest *test)
{
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (test->session));
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoRanked) ranked = g_list_model_get_item (list, i);

    count += co_ranked_get_alternative (ranked)->kind != CO_ALTERNATIVE_SECOND_OPINION;
  }
  return count;
}

/* The best are shown first, and what is chosen or compared; the rest when somebody asks. */
static void
test_first_cards (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_CHOOSE_PAGE));
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (test->session));
  guint beside = g_list_model_get_n_items (list) - count_guards (test);
  g_autoptr (CoRanked) last = g_list_model_get_item (list, count_guards (test) - 1);
  g_autoptr (GPtrArray) cards = get_cards (page);
  const CoAlternative *picked = co_ranked_get_alternative (last);
  static const char *const children[] = {"no", NULL};

  g_assert_cmpuint (cards->len, ==, 5 + beside);
  g_assert_null (find_card (page, picked));
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Show all");
  assert_ranking (test, page);
  press (find_card (page, picked), GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Show fewer");
  g_assert_nonnull (find_card (page, picked));
  co_progress_choose (get_progress (test), NULL);
  co_comparison_add (co_session_get_comparison (test->session), picked->id);
  co_progress_answer (get_progress (test), "children", children);
  g_assert_nonnull (find_card (page, picked));
  co_comparison_clear (co_session_get_comparison (test->session));
  co_progress_answer (get_progress (test), "children", (const char *const[]){NULL});
  g_assert_null (find_card (page, picked));
}

static gboolean
is_at_top (gpointer heading)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (heading, GTK_TYPE_SCROLLED_WINDOW);
  graphene_rect_t place;

  return gtk_widget_compute_bounds (heading, scrolled, &place) && place.origin.y >= 0 &&
         place.origin.y < 30;
}

/* In a narrow window the list is below the questions, and a button leads there. */
static void
test_way_to_the_list (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);

  co_ui_test_resize (test, 1100, 680);
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "To the list"));
  co_ui_test_resize (test, 360, 640);
  co_ui_test_settle ();
  co_ui_test_click (page, GTK_TYPE_BUTTON, "To the list");
  assert_focus_on_heading (test, "What fits best comes first");
  co_ui_test_wait (is_at_top, gtk_window_get_focus (test->window));
  co_ui_test_resize (test, 1100, 680);
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "To the list"));
}

/* Who is led to the page begins with its heading. */
static void
test_heading (CoUiTest *test, gconstpointer data)
{
  CoPage *page = co_ui_test_add_page (test, CO_TYPE_CHOOSE_PAGE);

  co_page_take_focus (page);
  assert_focus_on_heading (test, "What do you want to use instead?");
}

static void
test_choose (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *first = get_alternative (test, CO_ALTERNATIVE_BUILT_IN, 0);
  const CoAlternative *second = get_alternative (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = add_page (test);
  GtkWidget *card = find_card (page, first);

  press (card, GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (get_progress (test)) == first);
  g_assert_true (co_ui_test_says (card, "Your choice"));
  g_assert_true (co_ui_test_says (card, "Chosen"));
  g_assert_true (co_ui_test_says (page, "Your choice: "));

  press (find_card (page, second), GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (get_progress (test)) == second);
  g_assert_false (co_ui_test_says (card, "Your choice"));
  g_assert_true (co_ui_test_says (card, "Choose this"));

  press (find_card (page, second), GTK_TYPE_TOGGLE_BUTTON, "Chosen");
  g_assert_null (co_progress_get_choice (get_progress (test)));
}

static void
test_undo (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *first = get_alternative (test, CO_ALTERNATIVE_BUILT_IN, 0);
  const CoAlternative *second = get_alternative (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = add_page (test);

  co_progress_choose (get_progress (test), first->id);
  press (find_card (page, second), GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (get_progress (test)) == second);
  press (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Undo");
  g_assert_true (co_progress_get_choice (get_progress (test)) == first);
  g_assert_true (co_ui_test_says (find_card (page, first), "Your choice"));
}

static void
test_second_opinion (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *beside = get_alternative (test, CO_ALTERNATIVE_SECOND_OPINION, 0);
  GtkWidget *page = add_page (test);
  GtkWidget *card = find_card (page, beside);

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
  GtkWidget *page = add_page (test);

  g_assert_false (co_ui_test_says (page, "We know of nothing to choose for these devices."));
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "We know of nothing to choose for these devices."));
  g_assert_true (co_ui_test_says (page, "A computer with Linux"));
  assert_ranking (test, page);
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
  GtkWidget *page = add_page (test);
  GtkWidget *card = find_card (page, alternative);

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
  GtkWidget *page = add_page (test);

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
  GtkWidget *page = add_page (test);
  g_autoptr (GPtrArray) cards = get_cards (page);
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
  page = add_page (test);
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
  const CoAlternative *alternative = get_alternative (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = add_page (test);
  GtkWidget *card = find_card (page, alternative);

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
  GtkWidget *page = add_page (test);

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
  GtkWidget *page = add_page (test);
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
  GtkWidget *page = g_object_ref (add_page (test));

  co_ui_test_show (test, gtk_label_new ("something else"));
  co_ui_test_settle ();
  g_assert_finalize_object (page);
  co_progress_answer (get_progress (test), CO_QUESTION_DEVICES, devices);
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define ADD(path, function)                                                                        \
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  ADD ("/choose/no-answers", test_no_answers);
  ADD ("/choose/each-answer", test_each_answer);
  ADD ("/choose/focus-stays", test_focus_stays);
  ADD ("/choose/focus-of-hidden-card", test_focus_of_hidden_card);
  ADD ("/choose/heading", test_heading);
  ADD ("/choose/first-cards", test_first_cards);
  ADD ("/choose/way-to-the-list", test_way_to_the_list);
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
  return g_test_run ();
}
