/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-found-page.h"
#include "co-found-test.h"
#include "co-picture.h"

/* What was found: each state of the page, from results that the test makes. */

static char *
get_heading (GtkWidget *page)
{
  GtkWidget *heading = NULL;

  g_object_get (page, "heading", &heading, NULL);
  g_object_unref (heading);
  return g_strdup (gtk_label_get_label (GTK_LABEL (heading)));
}

static void
assert_heading (GtkWidget *page, const char *expected)
{
  g_autofree char *heading = get_heading (page);

  g_assert_cmpstr (heading, ==, expected);
}

static void
assert_picture (GtkWidget *page, const char *expected)
{
  GtkWidget *picture = co_ui_test_find (page, CO_TYPE_PICTURE, NULL);
  g_autofree char *drawing = NULL;

  g_assert_nonnull (picture);
  g_object_get (picture, "drawing", &drawing, NULL);
  g_assert_cmpstr (drawing, ==, expected);
}

/* The one button that leads on; it is the first of all. */
static void
assert_leads_on (GtkWidget *page, const char *expected)
{
  GtkWidget *button = co_ui_test_find (page, GTK_TYPE_BUTTON, expected);
  guint count = 0;

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_has_css_class (button, "suggested-action"));
  for (GtkWidget *other = gtk_widget_get_first_child (gtk_widget_get_parent (button));
       other != NULL;
       other = gtk_widget_get_next_sibling (other))
    if (gtk_widget_get_visible (other) && gtk_widget_has_css_class (other, "suggested-action"))
      count++;
  g_assert_cmpint (count, ==, 1);
  for (GtkWidget *before = gtk_widget_get_prev_sibling (button); before != NULL;
       before = gtk_widget_get_prev_sibling (before))
    g_assert_false (gtk_widget_get_visible (before));
}

/* --- States -------------------------------------------------------------------------------- */

static void
test_not_checked (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page = co_found_test_show (test);

  assert_heading (page, "Nothing was checked yet.");
  assert_picture (page, "check");
  assert_leads_on (page, "Check now");
  co_found_test_assert_cards (page, 0);
  g_assert_false (co_ui_test_says (page, "What we checked"));
  g_assert_false (co_ui_test_says (page, "What we could not read"));
  co_found_test_assert_sound (page);
}

static void
test_verdicts (CoUiTest *test, gconstpointer data)
{
  static const struct {
    const char *product;
    CoVerdict verdict;
    const char *heading;
    const char *pill;
  } table[] = {
    {"kaspersky-standard",
     CO_VERDICT_INSTALLED,
     "Kaspersky software is installed on this computer.",
     "Installed"},
    {"network-agent-windows",
     CO_VERDICT_MANAGEMENT_AGENT,
     "Software from Kaspersky for managing computers is installed.",
     "Managed by a company"},
    {"ultraav",
     CO_VERDICT_SUCCESSOR,
     "A product of another company is installed. It took the place of Kaspersky.",
     "Took the place of Kaspersky"},
    {"zonealarm",
     CO_VERDICT_MAY_EMBED,
     "A product of another company was found that may contain parts of Kaspersky.",
     "May contain parts of Kaspersky"},
    {"kaspersky-protection-extension",
     CO_VERDICT_EXTENSION_ONLY,
     "Kaspersky software is in a browser only.",
     "Browser only"},
    {"tdsskiller",
     CO_VERDICT_RAN_ONCE,
     "Kaspersky software is not installed. One of its tools ran here once.",
     "Ran once"},
    {"kaspersky-home",
     CO_VERDICT_LEFTOVER,
     "The software is not installed any more, but pieces of it are left.",
     "Left over"},
  };
  GtkWidget *page = co_found_test_show (test);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    CoProduct *product =
      co_catalog_get_product (co_session_get_catalog (test->session), table[i].product);

    g_assert_nonnull (product);
    g_list_store_remove_all (co_found_test_get_store (test));
    co_found_test_add_finding (test, NULL, table[i].product, table[i].verdict);
    co_ui_test_settle ();
    assert_heading (page, table[i].heading);
    co_found_test_assert_cards (page, 1);
    g_assert_true (co_ui_test_says (page, table[i].pill));
    g_assert_true (co_ui_test_says (page, co_product_get_name (product)));
    g_assert_true (co_ui_test_says (page, co_product_get_summary (product)));
    assert_picture (page, "found");
    assert_leads_on (page, "See what this means");
    co_found_test_assert_sound (page);
  }
}

static void
test_nothing (CoUiTest *test, gconstpointer data)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  GtkWidget *page;

  g_ptr_array_add (notes, (gpointer) "The files of other people were not looked at.");
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, "disk"),
                                               CO_OUTCOME_CHECKED,
                                               NULL,
                                               NULL,
                                               g_ptr_array_ref (notes)));
  page = co_found_test_show (test);
  assert_heading (page, "No Kaspersky software was found.");
  assert_picture (page, "nothing-found");
  assert_leads_on (page, "Check another device");
  g_assert_true (co_ui_test_says (page, "Everything that we look at could be read."));
  g_assert_true (co_ui_test_says (page, "What we checked"));
  g_assert_true (co_ui_test_says (page, "Windows disk in "));
  g_assert_true (co_ui_test_says (page, "We look at the list of installed programs"));
  g_assert_true (co_ui_test_says (page, "What we did not check"));
  g_assert_true (co_ui_test_says (page, "Phones, other computers"));
  g_assert_true (co_ui_test_says (page, "The files of other people were not looked at."));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Why this matters"));
  g_assert_false (co_ui_test_says (page, "What we could not read"));
  co_found_test_assert_sound (page);
}

static void
test_could_not_tell (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page;

  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, NULL),
                                               CO_OUTCOME_PARTLY_CHECKED,
                                               NULL,
                                               co_found_test_new_problems (2),
                                               NULL));
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, "disk"),
                                               CO_OUTCOME_CHECKED,
                                               NULL,
                                               NULL,
                                               NULL));
  page = co_found_test_show (test);
  assert_heading (page, "We could not tell whether there is Kaspersky software.");
  assert_picture (page, "could-not-tell");
  assert_leads_on (page, "Check again");
  g_assert_true (co_ui_test_says (page, "You may ask its owner."));
  g_assert_true (co_ui_test_says (page, "closed/0"));
  g_assert_true (co_ui_test_says (page, "closed/1"));
  g_assert_true (co_ui_test_says (page, "sudo changeover-cli check"));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Copy the command"));
  g_assert_false (co_ui_test_says (page, "No Kaspersky software was found"));
  g_assert_false (co_ui_test_says (page, "What we did not check"));
  /* The reason stands before what was read. */
  g_assert_cmpint (co_found_test_get_y (page, "What we could not read"),
                   <,
                   co_found_test_get_y (page, "Checked, and nothing found"));
  co_found_test_assert_sound (page);
}

/* What a sandbox does not show, a person can let us read. */
static void
test_sandbox (CoUiTest *test, gconstpointer data)
{
  static const char *const units[] = {"/opt/kaspersky", "host-os", NULL};
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);
  GtkWidget *page = co_found_test_show (test);

  g_ptr_array_add (problems, co_problem_new_of_area ("sandbox", units, NULL));
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, "disk"),
                                               CO_OUTCOME_PARTLY_CHECKED,
                                               NULL,
                                               problems,
                                               NULL));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "Changeover runs in a sandbox"));
  g_assert_true (co_ui_test_says (page, "type this in a terminal"));
  g_assert_true (co_ui_test_says (page,
                                  "flatpak override --user --filesystem=/opt/kaspersky:ro "
                                  "--filesystem=host-os:ro " CO_APPLICATION_ID));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Copy the command"));
  co_found_test_assert_sound (page);
}

/* For each kind of system there is a way that is always open. */
static void
test_ways (CoUiTest *test, gconstpointer data)
{
  g_autofree char *root = g_build_filename (test->folder, "it's a disk", NULL);
  g_autofree char *etc = g_build_filename (root, "etc", NULL);
  g_autofree char *usr = g_build_filename (root, "usr", NULL);
  g_autofree char *quoted = g_shell_quote (root);
  g_autofree char *command = g_strconcat ("sudo changeover-cli check --root=", quoted, NULL);
  g_autofree char *release = g_build_filename (etc, "os-release", NULL);
  GtkWidget *page;

  g_assert_cmpint (g_mkdir_with_parents (etc, 0700), ==, 0);
  g_assert_cmpint (g_mkdir_with_parents (usr, 0700), ==, 0);
  g_assert_true (g_file_set_contents (release, "PRETTY_NAME=Test\n", -1, NULL));
  page = co_found_test_show (test);
  co_found_test_add (test,
                     co_found_test_new_result (co_target_new (root),
                                               CO_OUTCOME_PARTLY_CHECKED,
                                               NULL,
                                               co_found_test_new_problems (1),
                                               NULL));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, command));
  g_assert_null (co_ui_test_find (page, GTK_TYPE_BUTTON, "Show me how"));

  g_list_store_remove_all (co_found_test_get_store (test));
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, "disk"),
                                               CO_OUTCOME_PARTLY_CHECKED,
                                               NULL,
                                               co_found_test_new_problems (1),
                                               NULL));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "Start that Windows, and run the check there."));
  g_assert_nonnull (co_ui_test_find (page, GTK_TYPE_BUTTON, "Show me how"));
  g_assert_false (co_ui_test_says (page, "sudo changeover-cli"));
  co_found_test_assert_sound (page);

  /* A disk that was pulled out. */
  g_list_store_remove_all (co_found_test_get_store (test));
  co_found_test_add (test,
                     co_found_test_new_result (co_target_new ("/none/disk"),
                                               CO_OUTCOME_COULD_NOT_CHECK,
                                               NULL,
                                               co_found_test_new_problems (1),
                                               NULL));
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "It may have been taken away. Connect the disk again"));
}

static void
test_could_not_read (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoTarget) target = co_found_test_new_target (test, "empty");
  GtkWidget *page;

  g_assert_nonnull (co_target_get_hint (target));
  co_found_test_add (test,
                     co_found_test_new_result (g_object_ref (target),
                                               CO_OUTCOME_COULD_NOT_CHECK,
                                               NULL,
                                               co_found_test_new_problems (40),
                                               NULL));
  page = co_found_test_show (test);
  assert_heading (page,
                  "Nothing could be read. So we could not tell whether there is Kaspersky "
                  "software.");
  g_assert_true (co_ui_test_says (page, co_target_get_hint (target)));
  /* Many places open on demand. */
  g_assert_false (co_ui_test_says (page, "closed/39"));
  co_ui_test_click (page, GTK_TYPE_EXPANDER, "Show the 40 places");
  g_assert_true (co_ui_test_says (page, "closed/39"));
  co_found_test_assert_sound (page);
}

static guint
count_labels (GtkWidget *root, const char *text)
{
  guint count = GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text);

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count += count_labels (child, text);
  return count;
}

/* A place whose name stands above is not named again, nor by what only a portal calls it. */
static void
test_named_once (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoTarget) empty = co_found_test_new_target (test, "empty");
  const char *const paths[] = {co_target_get_path (empty), "/run/user/1/doc/eb830619/Pictures"};
  GtkWidget *page;

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++) {
    CoTarget *target = co_target_new (paths[i]);
    GPtrArray *problems = co_found_test_new_problems (1);

    g_ptr_array_add (problems, co_problem_new ("target", paths[i], "You may ask its owner."));
    co_found_test_add (
      test,
      co_found_test_new_result (target, CO_OUTCOME_COULD_NOT_CHECK, NULL, problems, NULL));
  }
  page = co_found_test_show (test);
  g_assert_cmpint (count_labels (page, paths[0]), ==, 1);
  g_assert_cmpint (count_labels (page, "Pictures"), ==, 1);
  g_assert_false (co_ui_test_says (page, "eb830619"));
  g_assert_cmpint (count_labels (page, "closed/0"), ==, 2);
}

/* What could not be read stands after what was found, and is no finding. */
static void
test_mixed (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page;

  co_found_test_add_finding (test, "left", "kaspersky-home", CO_VERDICT_LEFTOVER);
  co_found_test_add_finding (test, "full", "kaspersky-standard", CO_VERDICT_INSTALLED);
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, NULL),
                                               CO_OUTCOME_PARTLY_CHECKED,
                                               NULL,
                                               co_found_test_new_problems (1),
                                               NULL));
  page = co_found_test_show (test);
  assert_heading (page, "Kaspersky software is installed on the Windows disk.");
  g_assert_true (co_ui_test_says (page, "There may be more: not everything could be read."));
  co_found_test_assert_cards (page, 2);
  g_assert_cmpint (co_found_test_get_y (page, "/full"), <, co_found_test_get_y (page, "/left"));
  g_assert_cmpint (co_found_test_get_y (page, "/left"),
                   <,
                   co_found_test_get_y (page, "What we could not read"));
  assert_leads_on (page, "See what this means");
  co_found_test_assert_sound (page);
}

static void
test_traces (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page;

  co_found_test_add (
    test,
    co_found_test_new_result (
      co_found_test_new_target (test, NULL),
      CO_OUTCOME_PARTLY_CHECKED,
      co_found_test_list (co_found_test_new_finding (test, "kaspersky-home", CO_VERDICT_LEFTOVER)),
      co_found_test_new_problems (1),
      NULL));
  page = co_found_test_show (test);
  assert_heading (
    page,
    "There are traces, but we could not tell whether Kaspersky software is installed.");
  co_found_test_assert_cards (page, 1);
  g_assert_true (co_ui_test_says (page, "You may ask its owner."));
}

/* --- Keeping up ---------------------------------------------------------------------------- */

static void
test_update (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoResult) renewed = NULL;
  GtkWidget *page;
  GtkWidget *kept;

  co_found_test_add_finding (test, "disk", "kaspersky-standard", CO_VERDICT_INSTALLED);
  co_found_test_add_finding (test, NULL, "kaspersky-home", CO_VERDICT_LEFTOVER);
  page = co_found_test_show (test);
  assert_heading (page, "Kaspersky software is installed on the Windows disk.");
  co_found_test_assert_cards (page, 2);
  co_ui_test_click (page, GTK_TYPE_EXPANDER, "How we know (4 proofs)");
  kept = co_ui_test_find (page, GTK_TYPE_LABEL, "part-3.exe");
  g_assert_nonnull (kept);

  /* This computer was checked again: the card of the disk stays, and stays open. */
  renewed = co_found_test_new_result (co_found_test_new_target (test, NULL),
                                      CO_OUTCOME_CHECKED,
                                      NULL,
                                      NULL,
                                      NULL);
  g_list_store_splice (co_found_test_get_store (test), 1, 1, (gpointer *) &renewed, 1);
  co_ui_test_settle ();
  co_found_test_assert_cards (page, 1);
  g_assert_true (kept == co_ui_test_find (page, GTK_TYPE_LABEL, "part-3.exe"));
  g_assert_true (co_ui_test_says (page, "Checked, and nothing found"));

  /* The disk was removed from the list: nothing is left to tell. */
  g_list_store_remove (co_found_test_get_store (test), 0);
  co_ui_test_settle ();
  assert_heading (page, "No Kaspersky software was found.");
  co_found_test_assert_cards (page, 0);
}

/* --- While a check runs, and after it was stopped ------------------------------------------- */

static void
test_cancelled (CoUiTest *test, gconstpointer data)
{
  CoCheck *check = co_session_get_check (test->session);
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *page;

  co_found_test_add_finding (test, NULL, "kaspersky-standard", CO_VERDICT_INSTALLED);
  page = co_found_test_show (test);
  g_assert_false (co_ui_test_says (page, "A check is running."));
  g_ptr_array_add (targets, co_found_test_new_target (test, "disk"));
  co_check_start (check, targets);
  co_check_cancel (check);
  co_ui_test_settle ();
  g_assert_true (co_ui_test_says (page, "You stopped the check."));
  co_found_test_assert_cards (page, 1);

  g_list_store_remove_all (co_found_test_get_store (test));
  co_ui_test_settle ();
  assert_picture (page, "stopped");
  g_assert_true (co_ui_test_says (page, "You stopped the check before it could answer."));
  assert_leads_on (page, "Check again");
}

static void
test_running (CoUiTest *test, gconstpointer data)
{
  CoCheck *check = co_session_get_check (test->session);
  g_autoptr (GPtrArray) targets = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *page;

  co_found_test_add_finding (test, NULL, "kaspersky-standard", CO_VERDICT_INSTALLED);
  g_ptr_array_add (targets, co_found_test_new_target (test, "disk"));
  co_check_start (check, targets);
  /* Nothing that the check sends can come in before the page is there. */
  page = g_object_ref_sink (g_object_new (CO_TYPE_FOUND_PAGE, "session", test->session, NULL));
  g_assert_true (co_ui_test_says (page, "A check is running."));
  g_assert_false (
    gtk_widget_get_sensitive (co_ui_test_find (page, GTK_TYPE_BUTTON, "Check again")));
  co_check_cancel (check);
  g_assert_finalize_object (page);
}

/* --- Going away ---------------------------------------------------------------------------- */

/* A page that is let go with an update on its way. */
static void
test_finalize (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page =
    g_object_ref_sink (g_object_new (CO_TYPE_FOUND_PAGE, "session", test->session, NULL));

  co_found_test_add_finding (test, "disk", "kaspersky-standard", CO_VERDICT_INSTALLED);
  g_assert_finalize_object (page);
  co_ui_test_settle ();
}

#define ADD(path, function)                                                                        \
  g_test_add ("/found/" path, CoUiTest, NULL, co_found_test_set_up, function, co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("not-checked", test_not_checked);
  ADD ("verdicts", test_verdicts);
  ADD ("nothing", test_nothing);
  ADD ("could-not-tell", test_could_not_tell);
  ADD ("could-not-read", test_could_not_read);
  ADD ("sandbox", test_sandbox);
  ADD ("ways", test_ways);
  ADD ("named-once", test_named_once);
  ADD ("mixed", test_mixed);
  ADD ("traces", test_traces);
  ADD ("update", test_update);
  ADD ("cancelled", test_cancelled);
  ADD ("running", test_running);
  ADD ("finalize", test_finalize);
  return g_test_run ();
}
