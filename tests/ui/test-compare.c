/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-facts.h"
#include "co-choose-button.h"
#include "co-compare-page.h"
#include "co-ui-test.h"

#include <string.h>

/* The page that puts products side by side. */

static CoComparison *
get_comparison (CoUiTest *test)
{
  return co_session_get_comparison (test->session);
}

static const CoAlternative *
add (CoUiTest *test, guint kind, guint index)
{
  GPtrArray *alternatives = co_session_get_knowledge (test->session)->alternatives;

  for (guint i = 0; i < alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (alternatives, i);

    if ((guint) alternative->kind != kind || index-- > 0)
      continue;
    g_assert_true (co_comparison_add (get_comparison (test), alternative->id));
    return alternative;
  }
  g_assert_not_reached ();
}

static guint
count_labels (GtkWidget *root, const char *text)
{
  guint count = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (GTK_IS_LABEL (child) && g_str_equal (gtk_label_get_label (GTK_LABEL (child)), text))
      count++;
    count += count_labels (child, text);
  }
  return count;
}

static void
test_model (CoUiTest *test, gconstpointer data)
{
  CoComparison *comparison = get_comparison (test);
  g_autoptr (GObject) item = NULL;

  g_assert_true (co_comparison_add (comparison, "a"));
  g_assert_true (co_comparison_add (comparison, "a"));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (comparison)), ==, 1);
  g_assert_true (co_comparison_add (comparison, "b"));
  g_assert_true (co_comparison_add (comparison, "c"));
  g_assert_false (co_comparison_add (comparison, "d"));
  co_comparison_remove (comparison, "d");
  co_comparison_remove (comparison, "a");
  g_assert_cmpuint (co_comparison_get_count (comparison), ==, 2);
  g_assert_cmpstr (co_comparison_get_id (comparison, 0), ==, "b");
  g_assert_null (co_comparison_get_id (comparison, 2));
  item = g_list_model_get_item (G_LIST_MODEL (comparison), 1);
  g_assert_cmpstr (gtk_string_object_get_string (GTK_STRING_OBJECT (item)), ==, "c");
  co_session_wipe (test->session);
  g_assert_cmpuint (co_comparison_get_count (comparison), ==, 0);
}

static void
test_nothing (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_COMPARE_PAGE));

  g_assert_true (co_ui_test_says (page, "Nothing is side by side here yet."));
  g_assert_false (co_ui_test_says (page, "Runs on"));
  co_ui_test_assert_accessible (page);
}

static void
test_three (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *built_in = add (test, CO_ALTERNATIVE_BUILT_IN, 0);
  const CoAlternative *full = add (test, CO_ALTERNATIVE_FULL, 0);
  const CoAlternative *second = add (test, CO_ALTERNATIVE_SECOND_OPINION, 0);
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_COMPARE_PAGE));
  guint rows = count_labels (page, full->name) - 1;

  g_assert_false (co_ui_test_says (page, "Nothing is side by side here yet."));
  g_assert_true (co_ui_test_says (page, "Runs on"));
  g_assert_true (co_ui_test_says (page, "Price"));
  g_assert_true (co_ui_test_says (page, "Based in"));
  g_assert_true (co_ui_test_says (page, "What laboratories found"));
  g_assert_true (co_ui_test_says (page, "Why it stands here"));
  /* Every row has a cell of every product. */
  g_assert_cmpuint (rows, >, 10);
  g_assert_cmpuint (count_labels (page, built_in->name), >=, rows + 1);
  g_assert_cmpuint (count_labels (page, second->name), >=, rows + 1);
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

static GPtrArray *
get_facts (CoUiTest *test, const CoAlternative *alternative)
{
  return co_alternative_facts_new (alternative,
                                   co_session_get_knowledge (test->session),
                                   co_session_get_texts (test->session),
                                   co_session_get_language (test->session));
}

/* What is known of one of them is a row; what is known of none stands in one sentence. */
static void
test_missing (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GPtrArray) first = get_facts (test, add (test, CO_ALTERNATIVE_BUILT_IN, 0));
  g_autoptr (GPtrArray) second = get_facts (test, add (test, CO_ALTERNATIVE_BUILT_IN, 1));
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_COMPARE_PAGE));
  GtkWidget *missing = co_ui_test_find (page, GTK_TYPE_LABEL, "We found no statement about: ");
  guint n_missing = 0;

  g_assert_nonnull (missing);
  for (guint i = 0; i < first->len; i++) {
    const CoSaidFact *fact = g_ptr_array_index (first, i);
    const CoSaidFact *other = g_ptr_array_index (second, i);
    gboolean is_stated = fact->is_stated || other->is_stated;

    n_missing += !is_stated;
    g_assert_cmpuint (count_labels (page, fact->label), ==, is_stated ? 1 : 0);
    if (!is_stated)
      g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (missing)), fact->label));
  }
  g_assert_cmpuint (n_missing, >, 2);
}

/* Taking one away leaves the others, and the focus stays on the page. */
static void
test_take_away (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *first = add (test, CO_ALTERNATIVE_BUILT_IN, 0);
  const CoAlternative *second = add (test, CO_ALTERNATIVE_FULL, 0);
  GtkWidget *page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_COMPARE_PAGE));
  GtkWidget *button = co_ui_test_find (page, GTK_TYPE_BUTTON, "Take away");
  GtkWidget *heading = NULL;

  g_assert_true (gtk_widget_grab_focus (button));
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Take away");
  g_assert_false (co_comparison_contains (get_comparison (test), first->id));
  g_assert_cmpuint (count_labels (page, first->name), ==, 0);
  g_assert_cmpuint (count_labels (page, second->name), >, 10);
  g_object_get (page, "heading", &heading, NULL);
  g_assert_true (gtk_window_get_focus (test->window) == heading);
  g_object_unref (heading);
}

static void
test_choose (CoUiTest *test, gconstpointer data)
{
  const CoAlternative *full = add (test, CO_ALTERNATIVE_FULL, 0);
  CoProgress *progress = co_session_get_progress (test->session);
  GtkWidget *page;

  add (test, CO_ALTERNATIVE_SECOND_OPINION, 0);
  page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_COMPARE_PAGE));
  co_ui_test_click (page, GTK_TYPE_TOGGLE_BUTTON, "Choose this");
  g_assert_true (co_progress_get_choice (progress) == full);
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_TOGGLE_BUTTON, "Chosen"));
  /* The other one can only go beside it. */
  g_assert_null (co_ui_test_find (page, GTK_TYPE_TOGGLE_BUTTON, "Choose this"));
}

/* What follows from another answer shows as soon as the page does. */
static void
test_answer_since (CoUiTest *test, gconstpointer data)
{
  static const char *const devices[] = {"iphone", NULL};
  const CoKnowledge *knowledge = co_session_get_knowledge (test->session);
  CoPage *page;

  for (guint i = 0; i < knowledge->alternatives->len; i++) {
    const CoAlternative *alternative = g_ptr_array_index (knowledge->alternatives, i);

    if (co_alternative_get_device (alternative, devices[0]) == NULL) {
      co_comparison_add (get_comparison (test), alternative->id);
      break;
    }
  }
  add (test, CO_ALTERNATIVE_FULL, 1);
  page = co_ui_test_add_page (test, CO_TYPE_COMPARE_PAGE);
  g_assert_false (co_ui_test_says (GTK_WIDGET (page), "We found no statement that it runs on any"));
  co_progress_answer (co_session_get_progress (test->session), "devices", devices);
  co_page_show (page);
  g_assert_true (co_ui_test_says (GTK_WIDGET (page), "We found no statement that it runs on any"));
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define ADD(path, function)                                                                        \
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  ADD ("/compare/model", test_model);
  ADD ("/compare/nothing", test_nothing);
  ADD ("/compare/three", test_three);
  ADD ("/compare/missing", test_missing);
  ADD ("/compare/take-away", test_take_away);
  ADD ("/compare/choose", test_choose);
  ADD ("/compare/answer-since", test_answer_since);
  return g_test_run ();
}
