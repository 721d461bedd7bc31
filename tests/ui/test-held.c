/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-notice.h"
#include "co-plan-page.h"
#include "co-question-dialog.h"
#include "co-ui-test-plan.h"

/* Steps of the removal that wait for an answer. */

#define HOME  "kaspersky-premium"
#define WORK  "kaspersky-endpoint-security"
#define GO_ON "Tick it all the same"

static CoProgress *
get_progress (CoUiTest *test)
{
  return co_session_get_progress (test->session);
}

static CoPlan *
get_plan (CoUiTest *test)
{
  return co_progress_get_plan (get_progress (test));
}

static GtkWidget *
show_plan (CoUiTest *test, const char *product, CoSubjectFacts facts)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, product);
  GtkWidget *page;

  info.now.facts = info.first.facts = CO_FACT_ELSEWHERE | facts;
  co_ui_test_plan (test, &info, 1);
  page = GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_PLAN_PAGE));
  co_ui_test_open_stages (page);
  return page;
}

static CoStep *
get_removal (CoUiTest *test, guint index)
{
  g_autoptr (CoStep) step =
    g_list_model_get_item (co_plan_get_stage (get_plan (test), CO_STAGE_REMOVE), index);

  g_assert_nonnull (step);
  return step;
}

static CoStepRow *
find_row (CoUiTest *test, GtkWidget *page, guint index)
{
  CoStepRow *row = co_ui_test_find_step (page, co_step_get_key (get_removal (test, index)));

  g_assert_nonnull (row);
  return row;
}

static GtkWidget *
get_check (CoStepRow *row)
{
  return co_ui_test_find (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
}

static gboolean
is_ticked (CoUiTest *test, CoStepRow *row)
{
  gboolean is_done = co_step_is_done (co_step_row_get_step (row));
  CoStep *today = co_plan_find (get_plan (test), co_step_get_key (co_step_row_get_step (row)));

  /* The box shows the truth. */
  g_assert_cmpint (gtk_check_button_get_active (GTK_CHECK_BUTTON (get_check (row))), ==, is_done);
  g_assert_cmpint (co_step_is_done (today), ==, is_done);
  return is_done;
}

static const char *
say_loss (CoUiTest *test, const char *id)
{
  GPtrArray *questions = co_session_get_knowledge (test->session)->plan_questions;

  for (guint i = 0; i < questions->len; i++) {
    const CoQuestion *question = g_ptr_array_index (questions, i);

    if (g_str_equal (question->id, id))
      return co_session_say (test->session, question->loss);
  }
  g_assert_not_reached ();
}

static void
answer (CoUiTest *test, const char *question, const char *option)
{
  const char *const options[] = {option, NULL};

  co_progress_answer (get_progress (test), question, options);
  co_ui_test_settle ();
}

static GtkWindow *
try_to_tick (CoUiTest *test, CoStepRow *row)
{
  GtkWindow *dialog;

  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
  dialog = co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG);
  g_assert_nonnull (dialog);
  g_assert_false (is_ticked (test, row));
  return dialog;
}

/* --- What it says -------------------------------------------------------------------------- */

static void
test_row (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_plan (test, HOME, 0);
  CoStepRow *row = find_row (test, page, 0);

  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "Needs an answer"));
  co_step_row_set_open (row, TRUE);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row),
                                  "Before you do this, answer a question: “Do "
                                  "you keep files in a locked place"));
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_BUTTON, "Answer the question");
  g_assert_true (GTK_IS_CHECK_BUTTON (gtk_window_get_focus (test->window)));
  g_assert_false (gtk_widget_is_ancestor (gtk_window_get_focus (test->window), GTK_WIDGET (row)));
  g_assert_true (
    co_ui_test_says (page, "Do you keep files in a locked place that Kaspersky made?"));
}

static void
test_dialog (CoUiTest *test, gconstpointer data)
{
  CoStepRow *row = find_row (test, show_plan (test, WORK, CO_FACT_PASSWORD_PROTECTED), 0);
  GtkWindow *dialog = try_to_tick (test, row);

  g_assert_true (gtk_window_get_transient_for (dialog) == test->window);
  g_assert_true (gtk_window_get_modal (dialog));
  g_assert_true (co_ui_test_says (GTK_WIDGET (dialog), "Tick this without an answer?"));
  /* All that may be lost, and not only the first. */
  g_assert_true (co_ui_test_says (GTK_WIDGET (dialog), say_loss (test, "disk-locked")));
  g_assert_true (co_ui_test_says (GTK_WIDGET (dialog), say_loss (test, "files-locked")));
  g_assert_true (co_ui_test_says (GTK_WIDGET (dialog), say_loss (test, "password-known")));
  g_assert_true (gtk_window_get_focus (dialog) ==
                 co_ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Go back"));
  co_ui_test_assert_accessible (GTK_WIDGET (dialog));
  co_ui_test_assert_narrow (GTK_WIDGET (dialog));
  gtk_window_close (dialog);
  co_ui_test_settle ();
  g_assert_false (is_ticked (test, row));
}

/* What is too long for the screen is scrolled, with the keyboard too; the buttons stay in view. */
static void
test_long_dialog (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GString) body = g_string_new ("A short one.");

  co_ui_test_add_page (test, CO_TYPE_PLAN_PAGE);
  for (guint i = 0; i < 2; i++) {
    GtkWindow *dialog;
    GtkWidget *scroller;

    dialog =
      GTK_WINDOW (co_question_dialog_new (test->window, "A question?", body->str, "No", "Yes"));
    gtk_window_present (dialog);
    co_ui_test_settle ();
    scroller = co_ui_test_find (GTK_WIDGET (dialog), GTK_TYPE_SCROLLED_WINDOW, NULL);
    g_assert_cmpint (gtk_widget_get_focusable (scroller), ==, i == 1);
    g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (dialog)), <, 640);
    co_ui_test_assert_accessible (GTK_WIDGET (dialog));
    gtk_window_destroy (dialog);
    for (guint line = 0; line < 60; line++)
      g_string_append (body, "\nOne more line.");
  }
}

/* --- What it does -------------------------------------------------------------------------- */

static void
test_refused (CoUiTest *test, gconstpointer data)
{
  CoStepRow *row = find_row (test, show_plan (test, HOME, 0), 0);

  for (guint i = 0; i < 2; i++) {
    GtkWindow *dialog = try_to_tick (test, row);

    co_ui_test_click (GTK_WIDGET (dialog), GTK_TYPE_BUTTON, "Go back");
    g_assert_null (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG));
    g_assert_false (is_ticked (test, row));
    g_assert_cmpuint (co_plan_count_done (get_plan (test)), ==, 0);
  }
  co_step_row_set_open (row, TRUE);
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_BUTTON, "I have done this");
  g_assert_nonnull (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG));
  g_assert_false (is_ticked (test, row));
  co_ui_test_click (GTK_WIDGET (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG)),
                    GTK_TYPE_BUTTON,
                    "Go back");
  g_assert_false (is_ticked (test, row));
}

static void
test_all_the_same (CoUiTest *test, gconstpointer data)
{
  CoStepRow *row = find_row (test, show_plan (test, HOME, 0), 0);

  co_ui_test_click (GTK_WIDGET (try_to_tick (test, row)), GTK_TYPE_BUTTON, GO_ON);
  g_assert_null (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG));
  g_assert_true (is_ticked (test, row));
  g_assert_false (co_ui_test_says (GTK_WIDGET (row), "Needs an answer"));
  /* The next one asks anew. */
  g_assert_nonnull (co_step_get_held_by (get_removal (test, 1)));
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Undo");
  g_assert_false (is_ticked (test, row));
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "Needs an answer"));

  /* A tick is taken back without a question. */
  co_ui_test_click (GTK_WIDGET (try_to_tick (test, row)), GTK_TYPE_BUTTON, GO_ON);
  g_assert_true (is_ticked (test, row));
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_null (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG));
  g_assert_false (is_ticked (test, row));
}

static void
test_answered (CoUiTest *test, gconstpointer data)
{
  CoStepRow *row = find_row (test, show_plan (test, HOME, 0), 0);

  co_step_row_set_open (row, TRUE);
  answer (test, "files-locked", "unsure");
  g_assert_false (co_ui_test_says (GTK_WIDGET (row), "Needs an answer"));
  g_assert_false (co_ui_test_says (GTK_WIDGET (row), "answer a question"));
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_null (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG));
  g_assert_true (is_ticked (test, row));
}

/* One question after the other; the notice goes on with them. */
static void
test_several (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_plan (test, WORK, CO_FACT_PASSWORD_PROTECTED);
  CoStepRow *row = find_row (test, page, 0);

  co_step_row_set_open (row, TRUE);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "password from Kaspersky before Windows"));
  answer (test, "disk-locked", "no");
  row = find_row (test, page, 0);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "“Do you keep files in a locked place"));
  answer (test, "files-locked", "no");
  row = find_row (test, page, 0);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "“Do you know the password that guards"));
  answer (test, "password-known", "no");
  row = find_row (test, page, 0);
  g_assert_false (co_ui_test_says (GTK_WIDGET (row), "Needs an answer"));
}

/* What is saved first waits for nothing. */
static void
test_rescue (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_plan (test, HOME, 0);
  CoStep *next = co_plan_get_next (get_plan (test));
  CoStepRow *row = co_ui_test_find_step (page, co_step_get_key (next));

  g_assert_cmpint (co_step_get_guide (next)->stage, ==, CO_STAGE_RESCUE);
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_null (co_ui_test_find_window (CO_TYPE_QUESTION_DIALOG));
  g_assert_true (is_ticked (test, row));
}

#define ADD(name, function)                                                                        \
  g_test_add ("/held/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);

  ADD ("row", test_row);
  ADD ("dialog", test_dialog);
  ADD ("long-dialog", test_long_dialog);
  ADD ("refused", test_refused);
  ADD ("all-the-same", test_all_the_same);
  ADD ("answered", test_answered);
  ADD ("several", test_several);
  ADD ("rescue", test_rescue);

  return g_test_run ();
}
