/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-disclosure.h"
#include "co-law-words.h"
#include "co-ui-test.h"
#include "co-why-statements.h"

/* What people ask, and what they may have read: rows that open. */

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

static GtkWidget *
add_statements (CoUiTest *test, CoWhyStatementKind kind)
{
  GtkWidget *statements = co_why_statements_new (test->session, kind);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), statements);
  co_ui_test_show (test, scroller);
  return statements;
}

static gboolean
has_no_match (gpointer statements)
{
  return co_ui_test_says (statements, "No question has these words");
}

static gboolean
has_count (gpointer statements)
{
  return co_ui_test_says (statements, "found");
}

static gboolean
has_all (gpointer statements)
{
  return co_ui_test_count (statements, CO_TYPE_DISCLOSURE) > 30;
}

static gboolean
has_few (gpointer statements)
{
  return co_ui_test_count (statements, CO_TYPE_DISCLOSURE) == 8;
}

static void
search (GtkWidget *statements, const char *words)
{
  GtkWidget *entry = co_ui_test_find (statements, GTK_TYPE_SEARCH_ENTRY, NULL);

  gtk_editable_set_text (GTK_EDITABLE (entry), words);
}

static void
test_search (CoUiTest *test, gconstpointer data)
{
  GtkWidget *statements = add_statements (test, CO_WHY_QUESTIONS);
  GtkWidget *row;

  g_assert_true (has_few (statements));
  /* The last word stands in the answer only; accents and case do not matter. */
  search (statements, "ÚLTRAAV vírus");
  co_ui_test_wait (has_count, statements);
  g_assert_cmpuint (co_ui_test_count (statements, CO_TYPE_DISCLOSURE), >=, 1);
  g_assert_cmpuint (co_ui_test_count (statements, CO_TYPE_DISCLOSURE), <, 20);
  row = co_ui_test_find (statements, CO_TYPE_DISCLOSURE, "Is UltraAV a virus?");
  g_assert_nonnull (row);
  search (statements, "xyzzy");
  co_ui_test_wait (has_no_match, statements);
  g_assert_cmpuint (co_ui_test_count (statements, CO_TYPE_DISCLOSURE), ==, 0);
  co_ui_test_assert_accessible (statements);
  co_ui_test_click (statements, GTK_TYPE_BUTTON, "Show all questions");
  co_ui_test_wait (has_few, statements);
  /* Escape does the same. */
  search (statements, "xyzzy");
  co_ui_test_wait (has_no_match, statements);
  g_signal_emit_by_name (co_ui_test_find (statements, GTK_TYPE_SEARCH_ENTRY, NULL), "stop-search");
  co_ui_test_wait (has_few, statements);
  g_assert_false (has_no_match (statements));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (test->window), statements));
}

static void
test_show_all (CoUiTest *test, gconstpointer data)
{
  CoWhyStatementKind kind = (CoWhyStatementKind) GPOINTER_TO_INT (data);
  const CoLaw *law = get_law (test, "us");
  GtkWidget *statements = add_statements (test, kind);

  g_assert_true (has_few (statements));
  co_ui_test_click (statements, GTK_TYPE_BUTTON, "Show all");
  co_ui_test_wait (has_all, statements);
  g_assert_cmpuint (co_ui_test_count (statements, CO_TYPE_DISCLOSURE),
                    ==,
                    kind == CO_WHY_CLAIMS ? law->claims->len : law->questions->len);
  co_ui_test_click (statements, GTK_TYPE_BUTTON, "Show fewer");
  co_ui_test_wait (has_few, statements);
}

/* Nobody who only looks over the claims takes one for a fact: each says what is so. */
static void
test_truth (CoUiTest *test, gconstpointer data)
{
  const CoLaw *law = get_law (test, "us");
  GtkWidget *statements = add_statements (test, CO_WHY_CLAIMS);
  guint seen = 0;

  co_ui_test_click (statements, GTK_TYPE_BUTTON, "Show all");
  co_ui_test_wait (has_all, statements);
  for (guint i = 0; i < law->claims->len; i++) {
    const CoStatement *claim = g_ptr_array_index (law->claims, i);
    GtkWidget *row = co_ui_test_find (statements, CO_TYPE_DISCLOSURE, say (test, claim->title));
    GtkWidget *button = co_ui_test_find (row, GTK_TYPE_BUTTON, NULL);
    g_autofree char *name =
      g_strdup_printf ("“%s” %s", say (test, claim->title), co_law_get_truth (claim));

    g_assert_true (co_ui_test_says (row, co_law_get_truth (claim)));
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button),
                                         GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         name);
    seen |= 1u << claim->truth;
  }
  /* The catalog uses every one of the words. */
  g_assert_cmphex (seen, ==, 0xf);
}

/* What is behind a row is made when it is opened, and stays. */
static void
test_disclosure (CoUiTest *test, gconstpointer data)
{
  GtkWidget *statements = add_statements (test, CO_WHY_QUESTIONS);
  const CoStatement *question = g_ptr_array_index (get_law (test, "us")->questions, 0);
  GtkWidget *row = co_ui_test_find (statements, CO_TYPE_DISCLOSURE, say (test, question->title));
  GtkAccessible *button = GTK_ACCESSIBLE (co_ui_test_find (row, GTK_TYPE_BUTTON, NULL));

  g_assert_false (co_ui_test_says (row, say (test, question->text)));
  co_disclosure_set_open (CO_DISCLOSURE (row), TRUE);
  g_assert_true (co_ui_test_says (row, say (test, question->text)));
  g_assert_nonnull (co_ui_test_find (row, GTK_TYPE_MENU_BUTTON, "Where we know this from"));
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  co_disclosure_set_open (CO_DISCLOSURE (row), FALSE);
  g_assert_false (co_ui_test_says (row, say (test, question->text)));
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
}

#define ADD(path, test, data)                                                                      \
  g_test_add (path, CoUiTest, data, co_ui_test_set_up, test, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("/why-statements/truth", test_truth, NULL);
  ADD ("/why-statements/search", test_search, NULL);
  ADD ("/why-statements/show-all-questions", test_show_all, GINT_TO_POINTER (CO_WHY_QUESTIONS));
  ADD ("/why-statements/show-all-claims", test_show_all, GINT_TO_POINTER (CO_WHY_CLAIMS));
  ADD ("/why-statements/disclosure", test_disclosure, NULL);
  return g_test_run ();
}
