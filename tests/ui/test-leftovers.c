/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-finding.h"
#include "co-leftovers-window.h"
#include "co-ui-test-plan.h"

#include <glib/gstdio.h>

/* What is left on this computer, in its window. */

#define PRODUCT "kvrt-linux"

/* As if a check of this computer had found the tool by two places. */
static void
find_here (CoUiTest *test, CoOutcome outcome, const char *first, const char *second)
{
  g_autoptr (CoTarget) target = co_target_new_this_computer ();
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (CoResult) result = NULL;
  CoProduct *product = co_catalog_get_product (co_session_get_catalog (test->session), PRODUCT);
  const char *places[] = {first, second};

  /* What goes is recorded there. */
  co_ui_test_open_journal (test);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_ptr_array_add (
      evidence,
      co_evidence_new ("path", "home/ann/KVRT2024_Data", places[i] + 1, "The tool left it."));
  g_ptr_array_add (findings,
                   co_finding_new (&(CoFindingInfo){.product = product,
                                                    .name = co_product_get_name (product),
                                                    .verdict = CO_VERDICT_RAN_ONCE,
                                                    .evidence = evidence}));
  result = co_result_new (target, outcome, findings, nothing, nothing);
  g_list_store_append (G_LIST_STORE (co_session_get_results (test->session)), result);
}

static gboolean
is_shown (gpointer tidier)
{
  return co_tidier_get_state (tidier) == CO_TIDIER_SHOWN;
}

static void
settle (GtkWidget *window)
{
  co_ui_test_wait (is_shown, co_leftovers_window_get_tidier (CO_LEFTOVERS_WINDOW (window)));
  co_ui_test_settle ();
}

static GtkWidget *
open_window (CoUiTest *test)
{
  GtkWindow *parent = co_ui_test_add_window (test);
  CoSideWindow *window = co_side_window_new (CO_TYPE_LEFTOVERS_WINDOW, parent, test->session, NULL);

  gtk_window_present (GTK_WINDOW (window));
  settle (GTK_WIDGET (window));
  return GTK_WIDGET (window);
}

static void
test_nothing (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  g_assert_true (co_ui_test_says (window, "Nothing to clear up here"));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Check again"));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  gtk_window_close (GTK_WINDOW (window));
}

/* One piece that the person may move, and one that nobody may. */
static void
test_pieces (CoUiTest *test, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (test->folder, "KVRT2024_Data", NULL);
  GtkWidget *window;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  find_here (test, CO_OUTCOME_CHECKED, folder, "/proc/version");
  window = open_window (test);
  g_assert_true (co_ui_test_says (window, "What is left on this computer"));
  g_assert_true (co_ui_test_says (window, "The tool left it."));
  g_assert_false (co_ui_test_says (window, "could not read everything"));
  g_assert_true (co_ui_test_says (window, "sudo rm -- '/proc/version'"));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Look inside"));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Move to the trash");
  settle (window);
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, "Move to the trash"));
  g_assert_true (
    co_tidier_is_changed (co_leftovers_window_get_tidier (CO_LEFTOVERS_WINDOW (window))));
  gtk_window_close (GTK_WINDOW (window));
}

/* Somebody else took it away meanwhile: that is told, and the list is true again. */
static void
test_gone_meanwhile (CoUiTest *test, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (test->folder, "KVRT2024_Data", NULL);
  GtkWidget *window;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  find_here (test, CO_OUTCOME_CHECKED, folder, "/proc/version");
  window = open_window (test);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Move to the trash");
  settle (window);
  g_assert_true (co_ui_test_says (window, "That could not be moved to the trash."));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, "Move to the trash"));
  gtk_window_close (GTK_WINDOW (window));
}

/* Where the trash takes nothing, there is another way. */
static void
test_no_trash (CoUiTest *test, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (test->folder, "KVRT2024_Data", NULL);
  g_autofree char *trash = g_build_filename (g_get_user_data_dir (), "Trash", NULL);
  g_autofree char *earlier = g_strconcat (trash, ".earlier", NULL);
  GtkWidget *window;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_rename (trash, earlier);
  g_assert_true (g_file_set_contents (trash, "not a folder", -1, NULL));
  find_here (test, CO_OUTCOME_CHECKED, folder, "/proc/version");
  window = open_window (test);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Move to the trash");
  settle (window);
  g_assert_true (g_file_test (folder, G_FILE_TEST_IS_DIR));
  g_assert_true (co_ui_test_says (window, "That could not be moved to the trash."));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, "Move to the trash"));
  g_assert_true (co_ui_test_says (window, "sudo rm -r "));
  g_assert_cmpint (g_unlink (trash), ==, 0);
  gtk_window_close (GTK_WINDOW (window));
}

static gboolean
is_gone (gpointer path)
{
  return !g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Who clicks twice moves one piece, and not the one that comes up in its place. */
static void
test_double_click (CoUiTest *test, gconstpointer data)
{
  g_autofree char *first = g_build_filename (test->folder, "1", NULL);
  g_autofree char *second = g_build_filename (test->folder, "2", NULL);
  GtkWidget *window;
  gint64 begin;

  g_assert_cmpint (g_mkdir_with_parents (first, 0755), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (second, 0755), ==, 0);
  find_here (test, CO_OUTCOME_CHECKED, first, second);
  window = open_window (test);
  begin = g_get_monotonic_time ();
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Move to the trash");
  co_ui_test_wait (is_gone, first);
  settle (window);
  /* As long as desktops give for the second click, there was nothing to hit. */
  g_assert_cmpint (g_get_monotonic_time () - begin, >, 400 * G_TIME_SPAN_MILLISECOND);
  g_assert_false (is_gone (second));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Move to the trash"));
  gtk_window_close (GTK_WINDOW (window));
}

/* Nobody knows whether the program is gone. */
static void
test_partly_read (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;

  find_here (test, CO_OUTCOME_PARTLY_CHECKED, "/proc/version", "/proc/version");
  window = open_window (test);
  g_assert_true (co_ui_test_says (window, "What is left on this computer"));
  g_assert_true (co_ui_test_says (window, "The last check could not read everything."));
  gtk_window_close (GTK_WINDOW (window));
}

/* The trash of whoever runs the tests is theirs. */
static void
use_own_home (const char *home)
{
  g_autofree char *folder = g_build_filename (home, "data", NULL);

  g_setenv ("HOME", home, TRUE);
  g_setenv ("XDG_DATA_HOME", folder, TRUE);
}

int
main (int argc, char **argv)
{
  g_autofree char *home = g_dir_make_tmp ("changeover-home-XXXXXX", NULL);
  int status;

  use_own_home (home);
  co_ui_test_init (&argc, &argv);
#define add_test(name, function)                                                                   \
  g_test_add ("/leftovers/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add_test ("nothing", test_nothing);
  add_test ("pieces", test_pieces);
  add_test ("double-click", test_double_click);
  add_test ("no-trash", test_no_trash);
  add_test ("partly-read", test_partly_read);
  add_test ("gone-meanwhile", test_gone_meanwhile);
  status = g_test_run ();
  co_ui_test_remove_folder (home);
  return status;
}
