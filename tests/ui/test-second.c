/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence.h"
#include "co-found-test.h"
#include "co-interface-language.h"
#include "co-letters.h"
#include "co-paper-window.h"
#include "co-second-window.h"
#include "co-sentence.h"
#include "co-ui-test-plan.h"
#include "co-ui-test.h"
#include "co-window.h"

#include <string.h>

/* What the person beside reads, on the screen and on paper, while the window stays as it is. */

#define LANGUAGE "vi"

static CoPreferences *
get_preferences (CoUiTest *test)
{
  return co_session_get_preferences (test->session);
}

/* A text of the catalog in the second language. */
static const char *
say (CoUiTest *test, const CoPhrase *phrase)
{
  return co_texts_say (co_preferences_get_second_texts (get_preferences (test)), phrase);
}

static const CoPhrase *
get_summary (CoUiTest *test)
{
  return ((CoStatement *) g_ptr_array_index (co_session_get_law (test->session)->questions, 0))
    ->title;
}

static GtkWidget *
open_second (CoUiTest *test)
{
  GtkWindow *window = co_ui_test_add_window (test);
  GtkWidget *second;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.second", NULL);
  co_ui_test_settle ();
  second = co_ui_test_find_window (CO_TYPE_SECOND_WINDOW);
  g_assert_nonnull (second);
  return second;
}

/* It follows the page that is shown, and the main window stays as it is. */
static void
test_follows (CoUiTest *test, gconstpointer data)
{
  GtkWidget *second = open_second (test);
  GtkWidget *main_window = GTK_WIDGET (test->window);

  g_assert_true (co_ui_test_says (second, "Choose what the person beside you reads."));
  co_preferences_set_second_language (get_preferences (test), LANGUAGE);
  co_ui_test_settle ();
  g_assert_false (co_ui_test_says (second, "Choose what the person beside you reads."));
  g_assert_false (co_ui_test_says (second, say (test, get_summary (test))));
  co_window_show_page (CO_WINDOW (main_window), "why");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (second, say (test, get_summary (test))));
  g_assert_cmpstr (say (test, get_summary (test)),
                   !=,
                   co_session_say (test->session, get_summary (test)));
  g_assert_true (co_ui_test_says (main_window, "Why"));
  g_assert_true (co_ui_test_says (second, "Their language"));
  co_ui_test_assert_accessible (second);
  co_ui_test_assert_narrow (second);
}

/* The same key takes it away. */
static void
test_key (CoUiTest *test, gconstpointer data)
{
  GtkWidget *second = open_second (test);

  g_assert_true (co_ui_test_find_window (CO_TYPE_SECOND_WINDOW) == second);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.second", NULL);
  co_ui_test_settle ();
  g_assert_null (co_ui_test_find_window (CO_TYPE_SECOND_WINDOW));
}

/* What is found and to be done is said in both languages. */
static void
test_plan (CoUiTest *test, gconstpointer data)
{
  GtkWidget *second;
  const CoStageWords *stage =
    co_knowledge_get_stage (co_session_get_knowledge (test->session), CO_STAGE_REMOVE);

  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, "kaspersky-standard");
  co_preferences_set_second_language (get_preferences (test), LANGUAGE);
  second = open_second (test);
  co_window_show_page (CO_WINDOW (test->window), "plan");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (second, say (test, stage->title)));
  co_window_show_page (CO_WINDOW (test->window), "found");
  co_ui_test_settle ();
  g_assert_false (co_ui_test_says (second, say (test, stage->title)));
  g_assert_true (co_ui_test_says (second, "Kaspersky Standard"));
}

static CoEvidence *
make_proof (void)
{
  g_autofree char *service =
    co_sentence_new ("Windows starts the service “%1$s”, and its program is there.", "AVP", NULL);
  g_autofree char *version = co_sentence_new ("It gives version %1$s.", "21.3", NULL);
  g_autofree char *both = co_sentence_join (service, version);

  return co_evidence_new ("service", "AVP", "ControlSet001\\Services\\AVP", both);
}

static void
add_partly_read (CoUiTest *test)
{
  GPtrArray *evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);
  CoFindingInfo info = {
    .product =
      co_catalog_get_product (co_session_get_catalog (test->session), "kaspersky-standard"),
    .name = "Kaspersky Standard",
    .verdict = CO_VERDICT_INSTALLED,
    .evidence = evidence,
  };

  g_ptr_array_add (evidence, make_proof ());
  g_ptr_array_add (problems,
                   co_problem_new ("paths", "Windows", "This should be here, but it is missing."));
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, "pc"),
                                               CO_OUTCOME_PARTLY_CHECKED,
                                               co_found_test_list (co_finding_new (&info)),
                                               problems,
                                               NULL));
  g_ptr_array_unref (evidence);
}

/* Proofs and reasons are found out once, and said in the language of each window. */
static void
test_proofs (CoUiTest *test, gconstpointer data)
{
  GtkWidget *second;

  add_partly_read (test);
  co_preferences_set_second_language (get_preferences (test), LANGUAGE);
  second = open_second (test);
  co_window_show_page (CO_WINDOW (test->window), "found");
  co_ui_test_settle ();
  g_assert_true (
    co_ui_test_says (second, "Windows khởi động dịch vụ “AVP”, và chương trình của nó có ở đó."));
  g_assert_true (co_ui_test_says (second, "21.3"));
  g_assert_false (co_ui_test_says (second, "It gives version"));
  g_assert_false (co_ui_test_says (second, "This should be here"));
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "This should be here"));
  /* So they are in the window itself when its language changes. */
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.swap-languages", NULL);
  co_ui_test_settle ();
  g_assert_false (co_ui_test_says (GTK_WIDGET (test->window), "This should be here"));
  g_assert_true (co_ui_test_says (second, "This should be here"));
}

/* Who helps is told why the other one sees boxes. */
static void
test_letters (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoLanguage) language = co_language_new (LANGUAGE);
  g_autoptr (CoSheet) known = co_sheet_new (language, "Quý vị");
  g_autoptr (CoSheet) unknown = co_sheet_new (language, "Quý vị");
  GtkWidget *second;

  co_preferences_set_second_language (get_preferences (test), LANGUAGE);
  second = open_second (test);
  g_assert_false (co_ui_test_says (second, "has no letters for all of these words"));
  co_sheet_add (unknown, CO_SHEET_TEXT, "A letter that nobody has: \uf8f0");
  g_assert_false (co_letters_lack (second, known));
  g_assert_true (co_letters_lack (second, unknown));
}

/* Lines of Arabic begin at the right, beside a window whose lines begin at the left. */
static void
test_direction (CoUiTest *test, gconstpointer data)
{
  GtkWidget *second;
  GtkWidget *label;

  co_preferences_set_second_language (get_preferences (test), "ar");
  second = open_second (test);
  co_window_show_page (CO_WINDOW (test->window), "why");
  co_ui_test_settle ();
  label = co_ui_test_find (second, GTK_TYPE_LABEL, say (test, get_summary (test)));
  g_assert_nonnull (label);
  g_assert_cmpint (gtk_widget_get_direction (label), ==, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (test->window)), ==, GTK_TEXT_DIR_LTR);
}

static void
test_swap (CoUiTest *test, gconstpointer data)
{
  CoPreferences *preferences = get_preferences (test);

  open_second (test);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.swap-languages", NULL);
  g_assert_null (co_preferences_get_second_texts (preferences));
  co_preferences_set_second_language (preferences, LANGUAGE);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.swap-languages", NULL);
  co_ui_test_settle ();
  g_assert_cmpstr (co_language_get_code (co_session_get_language (test->session)), ==, LANGUAGE);
  g_assert_cmpstr (
    co_language_get_code (co_texts_get_language (co_preferences_get_second_texts (preferences))),
    ==,
    "en");
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.swap-languages", NULL);
  co_ui_test_settle ();
  g_assert_cmpstr (co_language_get_code (co_session_get_language (test->session)), ==, "en");
}

/* Who wipes everything before the next person comes leaves no language behind. */
static void
test_wiped (CoUiTest *test, gconstpointer data)
{
  co_preferences_set_second_language (get_preferences (test), LANGUAGE);
  g_assert_nonnull (co_preferences_get_second_texts (get_preferences (test)));
  co_preferences_reset (get_preferences (test));
  g_assert_null (co_preferences_get_second_texts (get_preferences (test)));
}

/* --- On paper ------------------------------------------------------------------------------ */

static CoPaperWindow *
open_paper (CoUiTest *test)
{
  GtkWindow *window = co_ui_test_add_window (test);
  GtkWidget *paper;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.paper", NULL);
  co_ui_test_settle ();
  paper = co_ui_test_find_window (CO_TYPE_PAPER_WINDOW);
  g_assert_nonnull (paper);
  return CO_PAPER_WINDOW (paper);
}

/* It comes in the second language, and a file that cannot be written is told. */
static void
test_paper (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "page.pdf", NULL);
  g_autofree char *nowhere = g_build_filename (test->folder, "none", "page.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) wrong = g_file_new_for_path (nowhere);
  g_autofree char *text = NULL;
  CoPaperWindow *paper;

  if (!co_ui_test_can_read_pdf ())
    return;
  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, "kaspersky-standard");
  g_settings_set_string (test->settings, "contact", "Central Library");
  co_preferences_set_second_language (get_preferences (test), LANGUAGE);
  paper = open_paper (test);
  co_ui_test_assert_accessible (GTK_WIDGET (paper));
  co_ui_test_assert_narrow (GTK_WIDGET (paper));
  co_paper_window_save (paper, wrong);
  g_assert_true (co_ui_test_says (GTK_WIDGET (paper), "There is no such folder."));
  co_paper_window_save (paper, file);
  g_assert_true (co_ui_test_says (GTK_WIDGET (paper), "The pages are saved."));
  text = co_ui_test_read_pdf (path, "-raw");
  g_assert_nonnull (strstr (text, "Kaspersky Standard"));
  g_assert_nonnull (strstr (text, "Central Library"));
  g_assert_nonnull (strstr (
    text,
    say (
      test,
      co_knowledge_get_stage (co_session_get_knowledge (test->session), CO_STAGE_REMOVE)->title)));
}

/* The printer gets the same pages as the file, on the paper that was chosen there. */
static void
test_print (CoUiTest *test, gconstpointer data)
{
  g_autofree char *path = g_build_filename (test->folder, "printed.pdf", NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  CoPaperWindow *paper;

  if (!co_ui_test_can_read_pdf ())
    return;
  paper = open_paper (test);
  operation = co_paper_window_make_print (paper);
  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, test->window, &error);
  g_assert_no_error (error);
  text = co_ui_test_read_pdf (path, "-raw");
  g_assert_nonnull (strstr (text, "Kaspersky on your computer"));
  g_assert_nonnull (strstr (text, "Page 1 of"));
}

static void
test_choices (CoUiTest *test, gconstpointer data)
{
  CoPaperWindow *paper = open_paper (test);
  GtkWidget *row = co_ui_test_find (GTK_WIDGET (paper), ADW_TYPE_ACTION_ROW, "Large letters");
  guint pages = co_ui_test_count (GTK_WIDGET (paper), GTK_TYPE_DRAWING_AREA);

  g_assert_cmpuint (pages, >=, 1);
  gtk_switch_set_active (GTK_SWITCH (co_ui_test_find (row, GTK_TYPE_SWITCH, NULL)), TRUE);
  co_ui_test_settle ();
  g_assert_cmpuint (co_ui_test_count (GTK_WIDGET (paper), GTK_TYPE_DRAWING_AREA), >, pages);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/ui/second/" path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  co_interface_language_bind ();
  ADD ("follows", test_follows);
  ADD ("key", test_key);
  ADD ("plan", test_plan);
  ADD ("proofs", test_proofs);
  ADD ("letters", test_letters);
  ADD ("direction", test_direction);
  ADD ("swap", test_swap);
  ADD ("wiped", test_wiped);
  ADD ("paper", test_paper);
  ADD ("print", test_print);
  ADD ("choices", test_choices);
  return g_test_run ();
}
