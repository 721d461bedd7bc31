/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result.h"
#include "co-ui-test-plan.h"
#include "co-window.h"

#include <glib/gstdio.h>

/* What leads from page to page in the real window, with real checks of small folders. */

static const char *
get_page (CoUiTest *test)
{
  return co_window_get_page (CO_WINDOW (test->window));
}

static CoCheck *
get_check (CoUiTest *test)
{
  return co_session_get_check (test->session);
}

static gboolean
is_over (gpointer data)
{
  return co_check_get_state (data) != CO_CHECK_RUNNING;
}

/* A session that is about one folder, which is no system. */
static void
set_root (CoUiTest *test)
{
  g_autofree char *folder = g_build_filename (test->folder, "patron", NULL);
  const char *const roots[] = {folder, NULL};

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  co_session_set_roots (test->session, roots);
}

/* To ask for another check is to see it run, and then what it found. */
static void
assert_checks_again (CoUiTest *test)
{
  GDateTime *ended = co_check_get_ended (get_check (test));
  g_autoptr (GDateTime) before = ended != NULL ? g_date_time_ref (ended) : NULL;

  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Check again");
  co_ui_test_wait (is_over, get_check (test));
  co_ui_test_settle ();
  g_assert_cmpint (co_check_get_state (get_check (test)), ==, CO_CHECK_DONE);
  g_assert_true (co_check_get_ended (get_check (test)) != before);
  g_assert_cmpstr (get_page (test), ==, "found");
}

static void
test_check_again (CoUiTest *test, gconstpointer data)
{
  set_root (test);
  co_ui_test_add_window (test);
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Check now");
  co_ui_test_wait (is_over, get_check (test));
  co_ui_test_settle ();
  g_assert_cmpstr (get_page (test), ==, "found");
  /* A disk that is held open cannot be taken away. */
  g_assert_null (co_check_get_target (get_check (test)));
  assert_checks_again (test);
}

static AdwViewStack *
find_places (CoUiTest *test)
{
  return ADW_VIEW_STACK (co_ui_test_find (GTK_WIDGET (test->window), ADW_TYPE_VIEW_STACK, NULL));
}

static void
go_to (CoUiTest *test, const char *place)
{
  adw_view_stack_set_visible_child_name (find_places (test), place);
  co_ui_test_settle ();
}

/* Another language makes all pages anew; each place shows what it showed. */
static void
test_places_stay (CoUiTest *test, gconstpointer data)
{
  AdwViewStack *places;

  set_root (test);
  co_ui_test_add_window (test);
  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "Check now");
  co_ui_test_wait (is_over, get_check (test));
  co_window_show_page (CO_WINDOW (test->window), "compare");
  go_to (test, "why");
  places = find_places (test);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.language", "s", "de");
  co_ui_test_settle ();
  g_assert_true (find_places (test) != places);
  g_assert_cmpstr (get_page (test), ==, "why");
  go_to (test, "check");
  g_assert_cmpstr (get_page (test), ==, "found");
  go_to (test, "choose");
  g_assert_cmpstr (get_page (test), ==, "compare");
  co_window_show_page (CO_WINDOW (test->window), "choose");
  g_assert_cmpstr (get_page (test), ==, "choose");
}

static void
test_check_again_from_plan (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-standard");

  set_root (test);
  co_ui_test_plan (test, &info, 1);
  co_ui_test_tick_all (test);
  co_ui_test_add_window (test);
  co_window_show_page (CO_WINDOW (test->window), "plan");
  co_ui_test_settle ();
  assert_checks_again (test);
}

/* While one runs already, that one is shown. */
static void
test_check_twice (CoUiTest *test, gconstpointer data)
{
  set_root (test);
  co_ui_test_add_window (test);
  co_window_show_page (CO_WINDOW (test->window), "why");
  co_session_start_check (test->session, NULL);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (test->window), "win.check-now", NULL));
  g_assert_cmpstr (get_page (test), ==, "check");
  g_assert_cmpint (co_check_get_state (get_check (test)), ==, CO_CHECK_RUNNING);
  co_check_cancel (get_check (test));
}

static gboolean
is_gone (gpointer progress)
{
  return co_plan_is_gone (co_progress_get_plan (progress));
}

static void
no_warning (const char *domain, GLogLevelFlags level, const char *message, gpointer data)
{
  g_error ("%s", message);
}

/* The check that shows that all is gone leads on to the end, and the tick before it is not offered
 * to be taken back there. */
static void
test_to_the_end (CoUiTest *test, gconstpointer data)
{
  guint handler = g_log_set_handler ("Gtk", G_LOG_LEVEL_WARNING, no_warning, NULL);
  CoProgress *progress = co_session_get_progress (test->session);
  GtkWidget *window;

  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, "kaspersky-standard");
  co_ui_test_tick_all (test);
  window = GTK_WIDGET (co_ui_test_add_window (test));
  co_window_show_page (CO_WINDOW (window), "plan");
  co_ui_test_settle ();
  co_progress_tick (
    progress,
    co_step_get_key (g_ptr_array_index (co_plan_get_steps (co_progress_get_plan (progress)), 0)),
    FALSE);
  co_ui_test_settle ();
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Next step");
  co_ui_test_click (window, GTK_TYPE_BUTTON, "I have done this");
  g_assert_true (co_ui_test_says (window, "Step 1 is done."));

  g_list_store_remove_all (G_LIST_STORE (co_session_get_results (test->session)));
  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, NULL);
  co_ui_test_wait (is_gone, progress);
  co_window_show_page (CO_WINDOW (window), "found");
  co_ui_test_settle ();
  co_ui_test_click (window, GTK_TYPE_BUTTON, "See the proof");
  g_assert_cmpstr (get_page (test), ==, "done");
  g_assert_true (co_ui_test_says (window, "Well done. It is gone."));
  g_assert_false (co_ui_test_says (window, "Step 1 is done."));
  g_log_remove_handler ("Gtk", handler);
}

static void
count_cb (guint *count)
{
  ++*count;
}

static GtkWidget *
ask_to_wipe (CoUiTest *test)
{
  GtkWidget *dialog = NULL;
  g_autoptr (GList) windows = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (test->window), "win.wipe", NULL));
  co_ui_test_settle ();
  windows = gtk_window_list_toplevels ();
  for (GList *l = windows; l != NULL; l = l->next)
    if (co_ui_test_says (l->data, "Wipe everything?"))
      dialog = l->data;
  g_assert_nonnull (dialog);
  return dialog;
}

/* The next person sees nothing of a check that ran, and nothing comes of it any more. */
static void
test_wipe_check (CoUiTest *test, gconstpointer data)
{
  guint ended = 0;
  GtkWidget *dialog;

  set_root (test);
  co_ui_test_add_window (test);
  co_session_start_check (test->session, NULL);
  co_ui_test_wait (is_over, get_check (test));
  co_ui_test_settle ();
  co_window_show_page (CO_WINDOW (test->window), "found");
  g_assert_cmpuint (g_list_model_get_n_items (co_check_get_results (get_check (test))), ==, 1);
  g_signal_connect_swapped (get_check (test), "ended", G_CALLBACK (count_cb), &ended);
  dialog = ask_to_wipe (test);
  co_session_start_check (test->session, NULL);
  co_ui_test_click (dialog, GTK_TYPE_BUTTON, "Wipe everything");
  g_assert_cmpstr (get_page (test), ==, "start");
  g_assert_cmpint (co_check_get_state (get_check (test)), ==, CO_CHECK_IDLE);
  g_assert_null (co_check_get_ended (get_check (test)));
  g_assert_cmpuint (g_list_model_get_n_items (co_check_get_results (get_check (test))), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (co_session_get_results (test->session)), ==, 0);

  co_ui_test_click (GTK_WIDGET (test->window), GTK_TYPE_BUTTON, "_Start");
  g_assert_cmpstr (get_page (test), ==, "check");
  g_assert_false (co_ui_test_says (GTK_WIDGET (test->window), "You stopped the check"));
  g_assert_false (co_ui_test_says (GTK_WIDGET (test->window), "Checked so far"));
  g_assert_false (co_ui_test_says (GTK_WIDGET (test->window), "The last check was"));
  co_ui_test_settle ();
  g_assert_cmpuint (ended, ==, 0);
}

static void
tick_first (CoUiTest *test)
{
  CoProgress *progress = co_session_get_progress (test->session);
  CoStep *step = co_plan_get_next (co_progress_get_plan (progress));
  g_autofree char *key = NULL;

  g_assert_nonnull (step);
  key = g_strdup (co_step_get_key (step));
  co_progress_tick (progress, key, TRUE);
}

/* Who has begun a plan goes on with it; who has only made one, or named a place, does not. */
static void
test_resume (CoUiTest *test, gconstpointer data)
{
  const char *begins_at = data;
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, "kaspersky-standard");

  co_ui_test_plan (test, &info, 1);
  if (!g_str_has_suffix (begins_at, "untouched"))
    tick_first (test);
  if (g_str_has_suffix (begins_at, "named"))
    set_root (test);
  co_ui_test_add_window (test);
  g_assert_cmpstr (get_page (test), ==, g_str_equal (begins_at, "plan") ? "plan" : "check");
}

static void
assert_unmarked (GtkWidget *root)
{
  g_assert_false (GTK_IS_LABEL (root) &&
                  gtk_label_get_selection_bounds (GTK_LABEL (root), NULL, NULL));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_unmarked (child);
}

/* A page gets the focus at its headline, and none of its text is marked by that. */
static void
test_marks_nothing (CoUiTest *test, gconstpointer data)
{
  static const char *const units[] = {"/opt/kaspersky", NULL};
  g_autoptr (CoTarget) target = co_target_new_received (CO_SYSTEM_LINUX, TRUE, NULL);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  g_autoptr (GPtrArray) problems =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);
  g_autoptr (CoResult) result = NULL;

  g_ptr_array_add (problems, co_problem_new_of_area ("sandbox", units, NULL));
  result = co_result_new (target, CO_OUTCOME_PARTLY_CHECKED, findings, problems, notes);
  g_list_store_append (G_LIST_STORE (co_session_get_results (test->session)), result);
  co_ui_test_add_window (test);
  gtk_widget_activate_action (GTK_WIDGET (test->window), "win.show", "s", "found");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (GTK_WIDGET (test->window), "flatpak override"));
  assert_unmarked (GTK_WIDGET (test->window));
  g_assert_true (GTK_IS_LABEL (gtk_window_get_focus (test->window)));
}

static void
add_resume (const char *path, const char *begins_at)
{
  g_test_add (path, CoUiTest, begins_at, co_ui_test_set_up, test_resume, co_ui_test_tear_down);
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/window/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add ("check-again", test_check_again);
  add ("check-again/plan", test_check_again_from_plan);
  add ("check-twice", test_check_twice);
  add ("marks-nothing", test_marks_nothing);
  add ("places-stay", test_places_stay);
  add ("to-the-end", test_to_the_end);
  add ("wipe/check", test_wipe_check);
  add_resume ("/ui/window/resume/begun", "plan");
  add_resume ("/ui/window/resume/untouched", "check, untouched");
  add_resume ("/ui/window/resume/named", "check, named");
  return g_test_run ();
}
