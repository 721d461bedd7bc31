/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-plan-page.h"
#include "co-ui-test-plan.h"

/* The page that shows what there is to do. */

#define HOME "kaspersky-standard"

static CoPlan *
get_plan (CoUiTest *test)
{
  return co_progress_get_plan (co_session_get_progress (test->session));
}

static GtkWidget *
add_page (CoUiTest *test)
{
  return GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_PLAN_PAGE));
}

static GtkWidget *
show_home_plan (CoUiTest *test)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);

  co_ui_test_plan (test, &info, 1);
  return add_page (test);
}

static CoStepRow *
find_next_row (CoUiTest *test, GtkWidget *page)
{
  CoStepRow *row =
    co_ui_test_find_step (page, co_step_get_key (co_plan_get_next (get_plan (test))));

  g_assert_nonnull (row);
  return row;
}

static GtkWidget *
get_focus (CoUiTest *test)
{
  return gtk_window_get_focus (test->window);
}

static void
assert_sound (GtkWidget *page)
{
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

static void
click_check (CoStepRow *row)
{
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
}

/* --- States -------------------------------------------------------------------------------- */

static void
test_empty (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);

  g_assert_true (co_ui_test_says (page, "There is no plan yet"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Check first"));
  g_assert_false (co_ui_test_says (page, "Your plan"));
  assert_sound (page);
}

static void
test_nothing (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);

  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, NULL);
  g_assert_true (co_ui_test_says (page, "There is nothing to do"));
  g_assert_true (co_ui_test_says (page, "Everything that we look at could be read"));
  assert_sound (page);
}

static void
test_could_not_tell (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);

  co_ui_test_add_result (test, CO_OUTCOME_PARTLY_CHECKED, NULL);
  g_assert_true (co_ui_test_says (page, "We could not tell"));
  g_assert_false (co_ui_test_says (page, "There is nothing to do"));
  assert_sound (page);
}

static void
test_plan (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);
  CoStep *next = co_plan_get_next (get_plan (test));
  CoStepRow *row = find_next_row (test, page);
  g_autofree char *bar =
    g_strdup_printf ("0 of %u steps are done", co_plan_get_steps (get_plan (test))->len);

  g_assert_true (co_ui_test_says (page, bar));
  g_assert_true (co_ui_test_says (page, "Still there"));
  g_assert_true (co_ui_test_says (page, "Before you start"));
  g_assert_true (co_step_row_is_open (row));
  g_assert_nonnull (co_ui_test_find (GTK_WIDGET (row), GTK_TYPE_BUTTON, "I have done this"));
  g_assert_true (co_ui_test_says (page, "You have not chosen yet"));
  g_assert_cmpstr (gtk_actionable_get_action_name (
                     GTK_ACTIONABLE (co_ui_test_find (page, GTK_TYPE_BUTTON, "on paper"))),
                   ==,
                   "win.paper");
  /* Only the stage of the next step is open. */
  for (guint i = 0; i < co_plan_get_steps (get_plan (test))->len; i++) {
    CoStep *step = g_ptr_array_index (co_plan_get_steps (get_plan (test)), i);
    gboolean is_current = co_step_get_guide (step)->stage == co_step_get_guide (next)->stage;

    g_assert_cmpint (co_ui_test_find_step (page, co_step_get_key (step)) != NULL, ==, is_current);
  }
  assert_sound (page);
}

/* Several devices: which one is meant is said. */
static void
test_many (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo infos[] = {
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME),
    co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-password-manager"),
    co_ui_test_subject (test, CO_SYSTEM_LINUX, "kfl"),
  };
  GtkWidget *page;

  infos[2].target = "/";
  infos[2].label = "This computer";
  infos[2].is_this_computer = TRUE;
  infos[2].now.facts = infos[2].first.facts = CO_FACT_HERE | CO_FACT_DPKG;
  co_ui_test_plan (test, infos, G_N_ELEMENTS (infos));
  page = add_page (test);
  g_assert_cmpuint (co_plan_get_steps (get_plan (test))->len, >, 25);
  co_ui_test_open_stages (page);
  g_assert_true (co_ui_test_says (page, "Windows disk, 512 GB"));
  assert_sound (page);
}

/* --- Ticking ------------------------------------------------------------------------------- */

static void
test_tick (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);
  CoStepRow *first = find_next_row (test, page);
  GtkWidget *check = co_ui_test_find (GTK_WIDGET (first), GTK_TYPE_CHECK_BUTTON, NULL);
  g_autofree char *key = g_strdup (co_step_get_key (co_step_row_get_step (first)));
  CoStepRow *second;

  click_check (first);
  g_assert_cmpuint (co_plan_count_done (get_plan (test)), ==, 1);
  second = find_next_row (test, page);
  g_assert_true (first != second);
  g_assert_true (gtk_widget_is_ancestor (get_focus (test), GTK_WIDGET (second)));
  g_assert_true (co_step_row_is_open (second));
  g_assert_false (co_step_row_is_open (first));
  g_assert_true (co_ui_test_says (GTK_WIDGET (first), "Done"));
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "Step 1 is done."));
  assert_sound (page);

  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Undo");
  g_assert_cmpuint (co_plan_count_done (get_plan (test)), ==, 0);
  g_assert_true (co_ui_test_find_step (page, key) == first);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_true (get_focus (test) == check);

  co_ui_test_click (GTK_WIDGET (first), GTK_TYPE_BUTTON, "I have done this");
  g_assert_cmpuint (co_plan_count_done (get_plan (test)), ==, 1);
  /* And by hand. */
  click_check (first);
  g_assert_cmpuint (co_plan_count_done (get_plan (test)), ==, 0);
}

static void
test_all_ticked (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);

  co_ui_test_tick_all (test);
  g_assert_true (co_ui_test_says (page, "All steps are done. Check again now"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Check again"));
  /* Ticks prove nothing. */
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "See the proof"));
  g_assert_false (co_ui_test_says (page, "what was found is gone"));
  assert_sound (page);
}

static void
test_last_tick (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);
  CoProgress *progress = co_session_get_progress (test->session);
  GPtrArray *steps;
  g_autofree char *last = NULL;

  co_ui_test_tick_all (test);
  steps = co_plan_get_steps (get_plan (test));
  last = g_strdup (co_step_get_key (g_ptr_array_index (steps, steps->len - 1)));
  co_progress_tick (progress, last, FALSE);
  co_ui_test_settle ();
  click_check (find_next_row (test, page));
  g_assert_null (co_plan_get_next (get_plan (test)));
  g_assert_true (get_focus (test) == co_ui_test_find (page, GTK_TYPE_BUTTON, "Check again"));
}

/* --- Checks -------------------------------------------------------------------------------- */

static void
test_done_by_check (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);
  CoStepRow *row;
  GtkWidget *check;

  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, HOME);
  row = find_next_row (test, page);
  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, NULL);
  g_assert_true (co_plan_is_gone (get_plan (test)));
  g_assert_cmpint (co_step_get_done (co_step_row_get_step (row)), ==, CO_STEP_DONE_BY_CHECK);
  g_assert_true (co_ui_test_says (page, "It is gone"));
  g_assert_true (co_ui_test_says (page, "A check showed that what was found is gone. Some steps"));
  /* The first stage was proved, and closed; it can be opened. */
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Save what is yours");
  row = co_ui_test_find_step (
    page,
    co_step_get_key (g_ptr_array_index (co_plan_get_steps (get_plan (test)), 0)));
  g_assert_nonnull (row);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "A check showed this"));
  check = co_ui_test_find (GTK_WIDGET (row), GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  g_assert_false (gtk_widget_get_sensitive (check));
  assert_sound (page);

  co_ui_test_tick_all (test);
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "See the proof"));
}

static CoStep *
find_contradicted (CoUiTest *test)
{
  GPtrArray *steps = co_plan_get_steps (get_plan (test));

  for (guint i = 0; i < steps->len; i++)
    if (co_step_get_done (g_ptr_array_index (steps, i)) == CO_STEP_CONTRADICTED)
      return g_ptr_array_index (steps, i);
  return NULL;
}

static void
test_contradicted (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);
  CoStepRow *row;
  GtkWidget *page;

  /* Later than any tick of today. */
  info.checked = G_GINT64_CONSTANT (32503680000);
  co_ui_test_plan (test, &info, 1);
  page = add_page (test);
  g_assert_null (find_contradicted (test));
  for (CoStep *step; (step = co_plan_get_next (get_plan (test))) != NULL;) {
    g_autofree char *key = g_strdup (co_step_get_key (step));

    co_progress_tick (co_session_get_progress (test->session), key, TRUE);
    if (find_contradicted (test) != NULL)
      break;
  }
  co_ui_test_settle ();
  g_assert_nonnull (find_contradicted (test));
  row = find_next_row (test, page);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "You ticked this, but a later check"));
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "A check still found it"));
  assert_sound (page);
}

/* --- Questions and the choice -------------------------------------------------------------- */

static void
test_answer (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);
  const CoQuestion *question = g_ptr_array_index (co_plan_get_questions (get_plan (test)), 0);
  guint open = co_plan_get_questions (get_plan (test))->len;
  const CoOption *option = g_ptr_array_index (question->options, 0);
  const char *text = co_session_say (test->session, option->text);
  GtkWidget *check;

  g_assert_true (co_ui_test_says (page, co_session_say (test->session, question->question)));
  check = co_ui_test_find (co_ui_test_find (page, ADW_TYPE_ACTION_ROW, text),
                           GTK_TYPE_CHECK_BUTTON,
                           NULL);
  gtk_widget_grab_focus (check);
  g_assert_true (gtk_widget_activate (check));
  co_ui_test_settle ();
  g_assert_cmpuint (co_plan_get_questions (get_plan (test))->len, <, open);
  /* The question stays where it is, and so does the focus. */
  g_assert_true (get_focus (test) == check);
  g_assert_true (co_ui_test_says (page, co_session_say (test->session, question->question)));
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Next question");
  g_assert_false (co_ui_test_says (page, co_session_say (test->session, question->question)));
  g_assert_true (gtk_widget_get_mapped (get_focus (test)));
  co_ui_test_assert_questions_even (page);
  co_ui_test_resize (test, 360, 900);
  co_ui_test_assert_questions_even (page);
  while (co_ui_test_find (page, GTK_TYPE_BUTTON, "Next question") != NULL)
    co_ui_test_click (page, GTK_TYPE_BUTTON, "Next question");
  co_ui_test_click (page, GTK_TYPE_BUTTON, "Close the questions");
  g_assert_true (co_ui_test_says (page, "You answered 1 of"));
  g_assert_true (get_focus (test) ==
                 co_ui_test_find (page, GTK_TYPE_BUTTON, "Answer the questions"));
}

static void
test_needs_answer (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);
  CoStepRow *row = NULL;
  GtkWidget *page;

  info.now.facts = info.first.facts = CO_FACT_ELSEWHERE | CO_FACT_PASSWORD_PROTECTED;
  co_ui_test_plan (test, &info, 1);
  page = add_page (test);
  for (CoStep *step; (step = co_plan_get_next (get_plan (test))) != NULL;) {
    g_autofree char *key = g_strdup (co_step_get_key (step));

    if (co_step_needs_answer (step))
      break;
    co_progress_tick (co_session_get_progress (test->session), key, TRUE);
  }
  co_ui_test_settle ();
  row = find_next_row (test, page);
  g_assert_true (co_ui_test_says (GTK_WIDGET (row), "Needs an answer"));
  co_ui_test_click (GTK_WIDGET (row), GTK_TYPE_BUTTON, "Answer the question");
  g_assert_true (GTK_IS_CHECK_BUTTON (get_focus (test)));
  g_assert_false (gtk_widget_is_ancestor (get_focus (test), GTK_WIDGET (row)));
}

static void
test_choice (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);
  CoProgress *progress = co_session_get_progress (test->session);
  CoStepRow *row = find_next_row (test, page);

  gtk_widget_grab_focus (GTK_WIDGET (row));
  co_progress_choose (progress, "microsoft-defender");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "You chose Microsoft Defender"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Change what you chose"));
  /* The widgets of steps that are still in the plan stay. */
  g_assert_true (find_next_row (test, page) == row);
  co_progress_choose (progress, NULL);
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "You have not chosen yet"));
}

/* --- Going on ------------------------------------------------------------------------------ */

static void
test_resume (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);
  g_autofree char *key = NULL;
  GtkWidget *page;

  co_ui_test_plan (test, &info, 1);
  for (guint i = 0; i < 3; i++) {
    g_autofree char *next = g_strdup (co_step_get_key (co_plan_get_next (get_plan (test))));

    co_progress_tick (co_session_get_progress (test->session), next, TRUE);
  }
  key = g_strdup (co_step_get_key (co_plan_get_next (get_plan (test))));
  co_ui_test_resume (test);

  page = add_page (test);
  g_assert_cmpuint (co_plan_count_done (get_plan (test)), ==, 3);
  g_assert_cmpstr (co_step_get_key (co_plan_get_next (get_plan (test))), ==, key);
  g_assert_true (co_step_row_is_open (find_next_row (test, page)));
  g_assert_true (co_ui_test_says (page, "3 of "));
}

static double
get_scroll (GtkWidget *page)
{
  GtkWidget *row = co_ui_test_find (page, CO_TYPE_STEP_ROW, NULL);
  GtkWidget *scroller = gtk_widget_get_ancestor (row, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_adjustment_get_value (
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)));
}

static void
test_next (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = show_home_plan (test);
  CoStepRow *row = find_next_row (test, page);
  GtkWidget *button = co_ui_test_find (page, GTK_TYPE_BUTTON, "Next step");

  g_assert_cmpfloat (get_scroll (page), ==, 0);
  g_signal_emit_by_name (button, "clicked");
  for (guint i = 0; i < 5; i++)
    co_ui_test_settle ();
  g_assert_true (gtk_widget_is_ancestor (get_focus (test), GTK_WIDGET (row)));
  g_assert_cmpfloat (get_scroll (page), >, 0);
}

static void
painted_cb (GdkFrameClock *clock, gint64 *painted)
{
  *painted = g_get_monotonic_time ();
}

static gboolean
is_painted (gpointer data)
{
  return *(gint64 *) data != 0;
}

/* From the tick until the window is painted with what follows from it, in a long plan. */
static void
test_speed (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo infos[3];
  GdkFrameClock *clock;
  gint64 worst = 0;
  GtkWidget *page;

  infos[0] = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);
  infos[1] = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-password-manager");
  infos[2] = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-premium");
  co_ui_test_plan (test, infos, G_N_ELEMENTS (infos));
  page = add_page (test);
  clock = gtk_widget_get_frame_clock (page);
  for (guint i = 0; i < 10; i++) {
    gint64 painted = 0;
    gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);
    gint64 begin = g_get_monotonic_time ();

    g_assert_true (gtk_widget_activate (
      co_ui_test_find (GTK_WIDGET (find_next_row (test, page)), GTK_TYPE_CHECK_BUTTON, NULL)));
    co_ui_test_wait (is_painted, &painted);
    worst = MAX (worst, painted - begin);
    g_signal_handler_disconnect (clock, id);
    co_ui_test_settle ();
  }
  g_test_message ("%u steps; from tick to paint %.1f ms at most",
                  co_plan_get_steps (get_plan (test))->len,
                  worst / 1000.0);
  /* Far above what it takes, for machines that are busy with other tests. */
  g_assert_cmpint (worst, <, 1000000);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/plan/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);

  ADD ("empty", test_empty);
  ADD ("nothing", test_nothing);
  ADD ("could-not-tell", test_could_not_tell);
  ADD ("plan", test_plan);
  ADD ("many", test_many);
  ADD ("tick", test_tick);
  ADD ("all-ticked", test_all_ticked);
  ADD ("last-tick", test_last_tick);
  ADD ("done-by-check", test_done_by_check);
  ADD ("contradicted", test_contradicted);
  ADD ("answer", test_answer);
  ADD ("needs-answer", test_needs_answer);
  ADD ("choice", test_choice);
  ADD ("resume", test_resume);
  ADD ("next", test_next);
  ADD ("speed", test_speed);

  return g_test_run ();
}
