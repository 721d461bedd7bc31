/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-done-page.h"
#include "co-ui-test-plan.h"

/* The page that shows the proof. */

#define HOME "kaspersky-standard"

static GtkWidget *
add_page (CoUiTest *test)
{
  return GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_DONE_PAGE));
}

static void
assert_sound (GtkWidget *page)
{
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}

static void
test_empty (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);

  g_assert_true (co_ui_test_says (page, "You are not there yet"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Go on with the plan"));
  g_assert_false (co_ui_test_says (page, "The proof"));
  assert_sound (page);
}

/* Ticks are no proof. */
static void
test_ticked (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);
  GtkWidget *page;

  co_ui_test_plan (test, &info, 1);
  page = add_page (test);
  co_ui_test_tick_all (test);
  g_assert_true (co_ui_test_says (page, "You are not there yet"));
  g_assert_false (co_ui_test_says (page, "It is gone"));
  g_assert_false (co_ui_test_says (page, "The proof"));
}

static void
test_gone (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = add_page (test);

  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, HOME);
  g_assert_true (co_ui_test_says (page, "You are not there yet"));
  co_ui_test_add_result (test, CO_OUTCOME_PARTLY_CHECKED, NULL);
  g_assert_false (co_ui_test_says (page, "The proof"));
  co_ui_test_add_result (test, CO_OUTCOME_CHECKED, NULL);
  g_assert_true (co_ui_test_says (page, "It is gone. Some steps are still open."));
  g_assert_true (co_ui_test_says (page, "The proof"));
  g_assert_true (co_ui_test_says (page, "This was checked on"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Go on with the plan"));
  assert_sound (page);

  co_progress_choose (co_session_get_progress (test->session), "microsoft-defender");
  co_ui_test_tick_all (test);
  g_assert_true (co_ui_test_says (page, "Well done. It is gone."));
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Go on with the plan"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Check another device"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Wipe what it remembers"));
  g_assert_true (co_ui_test_says (page, "bank statements"));
  assert_sound (page);
}

/* Found on a disk that says which system it has: what ends on it is told. */
static void
test_ends (CoUiTest *test, gconstpointer data)
{
  CoSubjectInfo info = co_ui_test_subject (test, CO_SYSTEM_WINDOWS, HOME);
  GtkWidget *page;

  info.state = CO_SUBJECT_GONE;
  co_ui_test_plan (test, &info, 1);
  page = add_page (test);
  g_assert_false (co_ui_test_says (page, "October 2028"));
  co_progress_choose (co_session_get_progress (test->session), "microsoft-defender");
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "October 2028"));
  assert_sound (page);
}

#define ADD(name, function)                                                                        \
  g_test_add ("/done/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);

  ADD ("empty", test_empty);
  ADD ("ticked", test_ticked);
  ADD ("gone", test_gone);
  ADD ("ends", test_ends);

  return g_test_run ();
}
