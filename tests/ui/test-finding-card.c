/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-found-test.h"

/* The cards of findings: one, many, long names, hundreds of proofs, from right to left. */

#define MANY_FINDINGS 40
#define MANY_PROOFS   200

static gboolean
has_meaning (gpointer data)
{
  return co_ui_test_says (data, "What this means for you");
}

static void
test_card (CoUiTest *test, gconstpointer data)
{
  CoProduct *product =
    co_catalog_get_product (co_session_get_catalog (test->session), "kaspersky-standard");
  g_autoptr (GPtrArray) evidence = co_found_test_new_evidence (MANY_PROOFS, "driver");
  CoFindingInfo info = {
    .product = product,
    .name = co_product_get_name (product),
    .verdict = CO_VERDICT_INSTALLED,
    .version = "21.3",
    .last_update = "2024-09-27",
    .protection = CO_YES,
    .evidence = evidence,
  };
  g_autoptr (GPtrArray) results = NULL;
  CoResult *result = co_found_test_new_result (co_found_test_new_target (test, "disk"),
                                               CO_OUTCOME_CHECKED,
                                               co_found_test_list (co_finding_new (&info)),
                                               NULL,
                                               NULL);
  GtkWidget *page;

  results = co_found_test_list (g_object_ref (result));
  co_found_test_add (test, result);
  page = co_found_test_show (test);
  g_assert_true (co_ui_test_says (page, "Kaspersky Standard 21.3"));
  g_assert_true (co_ui_test_says (page, "27 September 2024, 2 years ago."));
  g_assert_true (co_ui_test_says (page, "A password is needed to remove it."));
  g_assert_true (co_ui_test_says (page, "Do not delete files of drivers by hand"));
  /* The plan knows a moment later what it means. */
  g_assert_false (has_meaning (page));
  co_progress_add_results (co_session_get_progress (test->session), results, 1);
  co_ui_test_wait (has_meaning, page);
  g_assert_true (co_ui_test_says (page, "Since 29 September 2024 it gets no updates in the US"));

  g_assert_false (co_ui_test_says (page, "part-199.exe"));
  co_ui_test_click (page, GTK_TYPE_EXPANDER, "How we know (200 proofs)");
  g_assert_true (co_ui_test_says (page, "part-199.exe"));
  g_assert_true (
    gtk_label_get_selectable (GTK_LABEL (co_ui_test_find (page, GTK_TYPE_LABEL, "part-199.exe"))));
  co_found_test_assert_sound (page);
}

/* Where the product does not say when it got updates, the law of the place does, if it does. */
static void
test_deadline (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page;

  co_preferences_set_place (co_session_get_preferences (test->session), "us");
  co_found_test_add_finding (test, NULL, "kaspersky-standard", CO_VERDICT_INSTALLED);
  page = co_found_test_show (test);
  g_assert_true (
    co_ui_test_says (page, "had to end its updates in the United States 783 days ago"));
  co_preferences_set_place (co_session_get_preferences (test->session), "ca");
  g_assert_false (co_ui_test_says (page, "had to end its updates"));
}

static void
test_many (CoUiTest *test, gconstpointer data)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);
  GtkWidget *page;

  for (guint i = 0; i < MANY_FINDINGS; i++)
    g_ptr_array_add (
      findings,
      co_found_test_new_finding (test,
                                 i % 2 == 0 ? "kaspersky-home" : "kaspersky-standard",
                                 i % 2 == 0 ? CO_VERDICT_LEFTOVER : CO_VERDICT_INSTALLED));
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, "disk"),
                                               CO_OUTCOME_CHECKED,
                                               findings,
                                               NULL,
                                               NULL));
  page = co_found_test_show (test);
  co_found_test_assert_cards (page, MANY_FINDINGS);
  g_assert_cmpint (co_found_test_get_y (page, "Kaspersky Standard"),
                   <,
                   co_found_test_get_y (page, "Kaspersky (home edition)"));
  co_found_test_assert_sound (page);
}

static void
test_long_names (CoUiTest *test, gconstpointer data)
{
  g_autofree char *name = g_strnfill (300, 'W');
  g_autofree char *folder = g_strnfill (200, 'w');
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  CoFindingInfo info = {
    .product = co_catalog_get_product (co_session_get_catalog (test->session), "kaspersky-home"),
    .name = name,
    .verdict = CO_VERDICT_INSTALLED,
    .version = "21.3",
    .evidence = evidence,
  };
  GtkWidget *page;

  g_ptr_array_add (evidence, co_evidence_new ("path", name, name, name));
  co_found_test_add (test,
                     co_found_test_new_result (co_found_test_new_target (test, folder),
                                               CO_OUTCOME_CHECKED,
                                               co_found_test_list (co_finding_new (&info)),
                                               NULL,
                                               NULL));
  page = co_found_test_show (test);
  co_ui_test_click (page, GTK_TYPE_EXPANDER, "How we know (1 proof)");
  co_found_test_assert_sound (page);
}

static void
test_right_to_left (CoUiTest *test, gconstpointer data)
{
  GtkWidget *page;
  GtkWidget *path;

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  co_found_test_add_finding (test, "disk", "kaspersky-standard", CO_VERDICT_INSTALLED);
  page = co_found_test_show (test);
  co_ui_test_click (page, GTK_TYPE_EXPANDER, "How we know");
  path = co_ui_test_find (page, GTK_TYPE_LABEL, "part-3.exe");
  g_assert_nonnull (path);
  g_assert_cmpint (gtk_widget_get_direction (page), ==, GTK_TEXT_DIR_RTL);
  g_assert_cmpint (gtk_widget_get_direction (path), ==, GTK_TEXT_DIR_LTR);
  g_assert_cmpfloat (gtk_label_get_xalign (GTK_LABEL (path)), ==, 1);
  co_found_test_assert_sound (page);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

#define ADD(path, function)                                                                        \
  g_test_add ("/finding-card/" path,                                                               \
              CoUiTest,                                                                            \
              NULL,                                                                                \
              co_found_test_set_up,                                                                \
              function,                                                                            \
              co_ui_test_tear_down)

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
  ADD ("all", test_card);
  ADD ("deadline", test_deadline);
  ADD ("many", test_many);
  ADD ("long-names", test_long_names);
  ADD ("right-to-left", test_right_to_left);
  return g_test_run ();
}
