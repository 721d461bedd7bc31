/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-choose-page.h"
#include "co-choose-test.h"
#include "co-ranking-list.h"

/* The list of the page that helps to choose, beside the questions. */

static CoProgress *
get_progress (CoUiTest *test)
{
  return co_session_get_progress (test->session);
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
  co_choose_test_assert_ranking (test, page);
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
  co_choose_test_assert_ranking (test, page);
}

static void
test_each_answer (CoUiTest *test, gconstpointer data)
{
  GPtrArray *questions = co_session_get_knowledge (test->session)->questions;
  GtkWidget *page = co_choose_test_add_page (test);

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
  GtkWidget *page = co_choose_test_add_page (test);
  GtkWidget *list = co_ui_test_find (page, CO_TYPE_RANKING_LIST, NULL);
  GtkWidget *scrolled = co_ui_test_find (page, GTK_TYPE_SCROLLED_WINDOW, NULL);
  GtkAdjustment *position = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  GtkWidget *row = co_ui_test_find (page, ADW_TYPE_ACTION_ROW, "A Mac");
  GtkWidget *check = co_ui_test_find (row, GTK_TYPE_CHECK_BUTTON, NULL);
  g_autoptr (GPtrArray) before = co_choose_test_get_cards (page);
  g_autoptr (GPtrArray) after = NULL;
  double scrolled_to;

  gtk_widget_grab_focus (check);
  gtk_adjustment_set_value (position, 60);
  co_ui_test_settle ();
  scrolled_to = gtk_adjustment_get_value (position);
  g_assert_cmpfloat (scrolled_to, >, 50);
  co_ui_test_click (row, GTK_TYPE_CHECK_BUTTON, NULL);
  after = co_choose_test_get_cards (page);
  g_assert_cmpuint (after->len, <, before->len);
  g_assert_true (gtk_window_get_focus (test->window) == check);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (position), scrolled_to, 0.5);
  /* The cards are the same widgets as before. */
  for (guint i = 0; i < after->len; i++)
    g_assert_true (g_ptr_array_find (before, g_ptr_array_index (after, i), NULL));
  g_assert_nonnull (list);
}

/* The focus is on a card that does not fit any more. */
static void
test_focus_of_hidden_card (CoUiTest *test, gconstpointer data)
{
  static const char *const devices[] = {"iphone", NULL};
  GtkWidget *page = co_choose_test_add_page (test);
  GtkWidget *card = NULL;
  g_autoptr (GPtrArray) cards = co_choose_test_get_cards (page);

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
  co_choose_test_assert_focus (test, "What fits best comes first");
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
  g_autoptr (GPtrArray) cards = co_choose_test_get_cards (page);
  const CoAlternative *picked = co_ranked_get_alternative (last);
  static const char *const children[] = {"no", NULL};

  g_assert_cmpuint (cards->len, ==, 5 + beside);
  g_assert_null (co_choose_test_find_card (page, picked));
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Show all");
  co_choose_test_assert_ranking (test, page);
  co_ui_test_click (co_choose_test_find_card (page, picked), GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Show fewer");
  g_assert_nonnull (co_choose_test_find_card (page, picked));
  co_progress_choose (get_progress (test), NULL);
  co_comparison_add (co_session_get_comparison (test->session), picked->id);
  co_progress_answer (get_progress (test), "children", children);
  g_assert_nonnull (co_choose_test_find_card (page, picked));
  co_comparison_clear (co_session_get_comparison (test->session));
  co_progress_answer (get_progress (test), "children", (const char *const[]){NULL});
  g_assert_null (co_choose_test_find_card (page, picked));
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
  GtkWidget *page = co_choose_test_add_page (test);

  co_ui_test_resize (test, 1100, 680);
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "To the list"));
  g_assert_true (co_ui_test_says (page, "products are in the list."));
  co_ui_test_resize (test, 360, 640);
  co_ui_test_settle ();
  /* The bar is small there. */
  g_assert_false (co_ui_test_says (page, "products are in the list."));
  g_assert_true (co_ui_test_says (page, "Tick your devices, and the list follows."));
  co_ui_test_click (page, GTK_TYPE_BUTTON, "To the list");
  co_choose_test_assert_focus (test, "What fits best comes first");
  co_ui_test_wait (is_at_top, gtk_window_get_focus (test->window));
  co_ui_test_resize (test, 1100, 680);
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "To the list"));
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define ADD(path, function)                                                                        \
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  ADD ("/ranking/each-answer", test_each_answer);
  ADD ("/ranking/focus-stays", test_focus_stays);
  ADD ("/ranking/focus-of-hidden-card", test_focus_of_hidden_card);
  ADD ("/ranking/first-cards", test_first_cards);
  ADD ("/ranking/way-to-the-list", test_way_to_the_list);
  return g_test_run ();
}
