/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-ui-test-plan.h"

#include <signal.h>
#include <sys/resource.h>

/* What checks came to is taken over one after the other, and not after a wipe. */

#define HOME  "kaspersky-standard"
#define OTHER "kaspersky-free"

static gboolean
is_quiet (gpointer data)
{
  return !co_progress_is_saving (data);
}

static guint
count_subjects (CoUiTest *test)
{
  CoProgress *progress = co_session_get_progress (test->session);

  co_ui_test_wait (is_quiet, progress);
  return co_plan_get_subjects (co_progress_get_plan (progress))->len;
}

static void
add (CoUiTest *test, const char *disk, const char *product, gint64 now)
{
  g_autoptr (GPtrArray) results = co_ui_test_make_results (test, disk, CO_OUTCOME_CHECKED, product);

  co_progress_add_results (co_session_get_progress (test->session), results, now);
}

static void
test_two_at_once (CoUiTest *test, gconstpointer data)
{
  add (test, "one", HOME, 100);
  add (test, "two", OTHER, 101);
  g_assert_cmpuint (count_subjects (test), ==, 2);
}

static void
test_journal (CoUiTest *test, gconstpointer data)
{
  co_ui_test_open_journal (test);
  add (test, "one", HOME, 100);
  g_assert_cmpuint (count_subjects (test), ==, 1);
}

/* What is being merged when the journal is opened is merged into that one. */
static void
test_while_opening (CoUiTest *test, gconstpointer data)
{
  add (test, "one", HOME, 100);
  co_ui_test_open_journal (test);
  g_assert_cmpuint (count_subjects (test), ==, 1);
  co_ui_test_resume (test);
  g_assert_cmpuint (count_subjects (test), ==, 1);
}

static void
test_wipe (CoUiTest *test, gconstpointer data)
{
  co_ui_test_open_journal (test);
  add (test, "one", HOME, 100);
  add (test, "two", OTHER, 101);
  co_progress_wipe (co_session_get_progress (test->session));
  g_assert_cmpuint (count_subjects (test), ==, 0);
  add (test, "one", HOME, 102);
  g_assert_cmpuint (count_subjects (test), ==, 1);
}

/* As on a full disk: no file may grow. */
static void
let_files_grow (gboolean may_grow)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = may_grow ? limit.rlim_max : 0;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* What was told of a save that did not work is taken back when one did. */
static void
test_not_saved (CoUiTest *test, gconstpointer data)
{
  CoProgress *progress = co_session_get_progress (test->session);

  co_ui_test_open_journal (test);
  let_files_grow (FALSE);
  add (test, "one", HOME, 100);
  co_ui_test_wait (is_quiet, progress);
  let_files_grow (TRUE);
  g_assert_nonnull (co_progress_get_notice (progress));
  g_assert_null (strstr (co_progress_get_notice (progress), "--"));
  co_progress_tick (progress, "nothing", TRUE);
  co_ui_test_wait (is_quiet, progress);
  g_assert_null (co_progress_get_notice (progress));
}

static void
add_test (const char *path, void (*function) (CoUiTest *, gconstpointer))
{
  g_test_add (path, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down);
}

int
main (int argc, char **argv)
{
  co_ui_test_plan_init (&argc, &argv);
  signal (SIGXFSZ, SIG_IGN);

  add_test ("/progress/two-at-once", test_two_at_once);
  add_test ("/progress/journal", test_journal);
  add_test ("/progress/while-opening", test_while_opening);
  add_test ("/progress/wipe", test_wipe);
  add_test ("/progress/not-saved", test_not_saved);
  return g_test_run ();
}
