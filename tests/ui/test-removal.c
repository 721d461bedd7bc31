/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-command.h"
#include "co-found-here.h"
#include "co-removal-parts.h"
#include "co-removal-window.h"
#include "co-ui-test-plan.h"

/* What removes things, where no service does it. With the real service it is a test of the system.
 */

static void
add_evidence (GPtrArray *evidence, const char *kind, const char *name)
{
  g_ptr_array_add (evidence, co_evidence_new (kind, name, "there", "It is there."));
}

/* As if a check of this computer had found it. */
static void
find_here (CoUiTest *test, CoVerdict verdict, CoOutcome outcome, gboolean is_found)
{
  g_autoptr (CoTarget) target = co_target_new_this_computer ();
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) problems = g_ptr_array_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  g_autoptr (CoResult) result = NULL;
  CoProduct *product = co_catalog_get_product (co_session_get_catalog (test->session), "kesl");
  GListStore *results = G_LIST_STORE (co_session_get_results (test->session));

  add_evidence (evidence, "dpkg", "kesl");
  add_evidence (evidence, "path", "opt/kaspersky/kesl");
  add_evidence (evidence, "dpkg", "kesl-astra");
  if (is_found)
    g_ptr_array_add (findings,
                     co_finding_new (&(CoFindingInfo){.product = product,
                                                      .name = co_product_get_name (product),
                                                      .verdict = verdict,
                                                      .evidence = evidence}));
  result = co_result_new (target, outcome, findings, problems, notes);
  g_list_store_remove_all (results);
  g_list_store_append (results, result);
}

static void
test_judgement (CoUiTest *test, gconstpointer data)
{
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_NOT_SURE);
  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_CHECKED, TRUE);
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_STILL_THERE);
  find_here (test, CO_VERDICT_LEFTOVER, CO_OUTCOME_CHECKED, TRUE);
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_LEFT_OVER);
  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_CHECKED, FALSE);
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_GONE);
  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_PARTLY_CHECKED, FALSE);
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_NOT_SURE);
  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_PARTLY_CHECKED, TRUE);
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_STILL_THERE);
  find_here (test, CO_VERDICT_LEFTOVER, CO_OUTCOME_PARTLY_CHECKED, TRUE);
  g_assert_cmpint (co_found_here_judge (test->session, "kesl"), ==, CO_REMOVAL_EVENT_NOT_SURE);
}

static void
test_command (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoRemovalCommand) command = NULL;

  g_assert_null (co_found_here_new_command (test->session, "kesl"));
  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_CHECKED, TRUE);
  command = co_found_here_new_command (test->session, "kesl");
  g_assert_nonnull (command);
  g_assert_true (g_str_has_suffix (command->text, " kesl kesl-astra"));
  g_assert_nonnull (co_found_here_get_repair (test->session, "kesl"));
  g_assert_null (co_found_here_new_command (test->session, "kfl"));
  g_assert_null (co_found_here_get_repair (test->session, "kfl"));
}

static gboolean
has_failed (gpointer remover)
{
  return co_remover_get_state (remover) == CO_REMOVER_FAILED;
}

static GtkWidget *
open_window (CoUiTest *test)
{
  GtkWindow *parent = co_ui_test_add_window (test);
  CoSideWindow *window = co_side_window_new (CO_TYPE_REMOVAL_WINDOW, parent, test->session, "kesl");

  gtk_window_present (GTK_WINDOW (window));
  co_ui_test_settle ();
  return GTK_WIDGET (window);
}

/* No bus of the system, so nobody who removes: what a person can type, and a check. */
static void
test_no_service (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window;

  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_CHECKED, TRUE);
  window = open_window (test);
  co_ui_test_wait (has_failed, co_removal_window_get_remover (CO_REMOVAL_WINDOW (window)));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (window, "You can remove it yourself"));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Check again"));
  g_assert_nonnull (co_ui_test_find (window, GTK_TYPE_BUTTON, "Close"));
  g_assert_null (co_ui_test_find (window, GTK_TYPE_BUTTON, "Try again"));
  g_assert_true (co_ui_test_says (window, " kesl kesl-astra"));
  co_ui_test_assert_accessible (window);
  co_ui_test_assert_narrow (window);
  co_ui_test_click (window, GTK_TYPE_BUTTON, "Close");
  co_ui_test_settle ();
}

/* Found by its files alone: which packages there are to name, nobody knows. */
static void
test_no_command (CoUiTest *test, gconstpointer data)
{
  GtkWidget *window = open_window (test);

  co_ui_test_wait (has_failed, co_removal_window_get_remover (CO_REMOVAL_WINDOW (window)));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (window, "You can remove it yourself"));
  g_assert_true (co_ui_test_says (window, "The step in the plan tells how"));
  g_assert_false (co_ui_test_says (window, "Open a terminal"));
  gtk_window_close (GTK_WINDOW (window));
}

static gboolean
has_checked (gpointer remover)
{
  return co_remover_get_state (remover) == CO_REMOVER_CHECKED;
}

/* Who wipes everything meanwhile finds no new record afterwards. */
static void
test_wiped (CoUiTest *test, gconstpointer data)
{
  const char *folder;
  g_autofree char *record = NULL;
  CoRemover *remover;
  GtkWidget *window;

  co_ui_test_open_journal (test);
  folder = co_progress_get_folder (co_session_get_progress (test->session));
  record = g_build_filename (folder, CO_REMOVAL_RECORD_NAME, NULL);
  find_here (test, CO_VERDICT_INSTALLED, CO_OUTCOME_CHECKED, TRUE);
  window = open_window (test);
  remover = co_removal_window_get_remover (CO_REMOVAL_WINDOW (window));
  co_ui_test_wait (has_failed, remover);
  co_remover_check (remover);
  co_session_wipe (test->session);
  co_ui_test_wait (has_checked, remover);
  g_assert_cmpint (co_remover_get_outcome (remover), ==, CO_REMOVAL_EVENT_NOT_SURE);
  g_assert_false (g_file_test (record, G_FILE_TEST_EXISTS));
}

static void
test_packages (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GPtrArray) packages =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_package_free);
  CoPackage *package = co_package_new ("kesl;12.1;all;installed", "Protects \033[31m this");
  g_autofree char *size = NULL;
  GtkWidget *list;

  g_ptr_array_add (packages, package);
  g_ptr_array_add (packages, co_package_new ("<b>;1;all;installed", NULL));
  g_assert_null (co_removal_parts_say_size (packages, test->session));
  package->size = 1500000;
  size = co_removal_parts_say_size (packages, test->session);
  g_assert_true (strstr (size, "1.5") != NULL);
  list = co_removal_parts_new_list (packages);
  co_ui_test_show (test, list);
  g_assert_true (co_ui_test_says (list, "kesl 12.1"));
  g_assert_true (co_ui_test_says (list, "<b> 1"));
  g_assert_false (co_ui_test_says (list, "\033"));
  co_ui_test_assert_accessible (list);
  co_ui_test_assert_narrow (list);
}

int
main (int argc, char **argv)
{
  g_setenv ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent", TRUE);
  co_ui_test_init (&argc, &argv);
#define add_test(name, function)                                                                   \
  g_test_add ("/removal/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add_test ("judgement", test_judgement);
  add_test ("command", test_command);
  add_test ("no-service", test_no_service);
  add_test ("no-command", test_no_command);
  add_test ("wiped", test_wiped);
  add_test ("packages", test_packages);
  return g_test_run ();
}
