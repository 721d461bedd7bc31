/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-card.h"
#include "co-choose-page.h"
#include "co-choose-test.h"

/**
 * co_choose_test_add_page:
 * @test: the fixture
 *
 * Shows the page, with all products in the list.
 *
 * Returns: (transfer none): the page
 */
GtkWidget *
co_choose_test_add_page (CoUiTest *test)
{
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_CHOOSE_PAGE));

  co_ui_test_click (page, GTK_TYPE_BUTTON, "Show all");
  return page;
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

/**
 * co_choose_test_get_cards:
 * @page: the page
 *
 * Lists the cards that are shown.
 *
 * Returns: (transfer full) (element-type CoAlternativeCard): from top to bottom
 */
GPtrArray *
co_choose_test_get_cards (GtkWidget *page)
{
  GPtrArray *cards = g_ptr_array_new ();

  list_cards (page, cards);
  return cards;
}

/**
 * co_choose_test_find_card:
 * @page: the page
 * @alternative: what it is about
 *
 * Finds a card that is shown.
 *
 * Returns: (transfer none) (nullable): the card
 */
GtkWidget *
co_choose_test_find_card (GtkWidget *page, const CoAlternative *alternative)
{
  g_autoptr (GPtrArray) cards = co_choose_test_get_cards (page);

  for (guint i = 0; i < cards->len; i++)
    if (co_alternative_card_get_alternative (g_ptr_array_index (cards, i)) == alternative)
      return g_ptr_array_index (cards, i);
  return NULL;
}

/**
 * co_choose_test_get_alternative:
 * @test: the fixture
 * @kind: which kind
 * @index: which one of these
 *
 * Gets an alternative of the catalog.
 *
 * Returns: (transfer none): the alternative
 */
const CoAlternative *
co_choose_test_get_alternative (CoUiTest *test, CoAlternativeKind kind, guint index)
{
  GPtrArray *alternatives = co_session_get_knowledge (test->session)->alternatives;

  for (guint i = 0; i < alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (alternatives, i);

    if (alternative->kind == (int) kind && index-- == 0)
      return alternative;
  }
  g_assert_not_reached ();
}

/**
 * co_choose_test_assert_ranking:
 * @test: the fixture
 * @page: the page
 *
 * Asserts that the cards are what the ranking is: those that guard first, then those beside them.
 */
void
co_choose_test_assert_ranking (CoUiTest *test, GtkWidget *page)
{
  GListModel *list = co_ranking_get_ranked (co_session_get_ranking (test->session));
  g_autoptr (GPtrArray) cards = co_choose_test_get_cards (page);
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

/**
 * co_choose_test_assert_focus:
 * @test: the fixture
 * @text: what it says
 *
 * Asserts that the focus is on a heading.
 */
void
co_choose_test_assert_focus (CoUiTest *test, const char *text)
{
  GtkWidget *focus = gtk_window_get_focus (test->window);

  g_assert_true (GTK_IS_LABEL (focus));
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (focus)), ==, text);
  g_assert_true (
    gtk_test_accessible_has_role (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_ROLE_HEADING));
}
