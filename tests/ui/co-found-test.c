/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding-card.h"
#include "co-found-page.h"
#include "co-found-test.h"

/* What the tests of the page “What we found” share: results that they make. */

static gboolean
is_ready (gpointer data)
{
  return co_progress_is_ready (data);
}

void
co_found_test_set_up (CoUiTest *test, gconstpointer data)
{
  CoProgress *progress;

  co_ui_test_set_up (test, data);
  progress = co_session_get_progress (test->session);
  co_progress_open_journal (progress, test->folder);
  co_ui_test_wait (is_ready, progress);
}

/* A disk of Windows, if it has a name; an empty folder, if that is "empty"; or this computer. */
CoTarget *
co_found_test_new_target (CoUiTest *test, const char *name)
{
  g_autofree char *path = NULL;
  g_autofree char *inside = NULL;

  if (name == NULL)
    return co_target_new_received (CO_SYSTEM_LINUX, TRUE, NULL);
  path = g_build_filename (test->folder, name, NULL);
  inside = g_build_filename (path, "Windows", "System32", "config", NULL);
  g_assert_cmpint (g_mkdir_with_parents (g_str_equal (name, "empty") ? path : inside, 0700), ==, 0);
  return co_target_new (path);
}

GPtrArray *
co_found_test_new_evidence (guint count, const char *kind)
{
  GPtrArray *evidence = g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);

  for (guint i = 0; i < count; i++) {
    g_autofree char *where = g_strdup_printf ("Program Files/Lab/part-%u.exe", i);

    g_ptr_array_add (evidence,
                     co_evidence_new (kind, where, where, i < 2 ? "It is there." : "It too."));
  }
  return evidence;
}

CoFinding *
co_found_test_new_finding (CoUiTest *test, const char *product, CoVerdict verdict)
{
  CoProduct *found = co_catalog_get_product (co_session_get_catalog (test->session), product);
  g_autoptr (GPtrArray) evidence = co_found_test_new_evidence (4, "path");
  CoFindingInfo info = {
    .product = found,
    .name = co_product_get_name (found),
    .verdict = verdict,
    .evidence = evidence,
  };

  return co_finding_new (&info);
}

/* Takes over the arrays; each may be `NULL`. */
CoResult *
co_found_test_new_result (CoTarget *target,
                          CoOutcome outcome,
                          GPtrArray *findings,
                          GPtrArray *problems,
                          GPtrArray *notes)
{
  g_autoptr (CoTarget) owned = target;
  g_autoptr (GPtrArray) found =
    findings != NULL ? findings : g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) unread = problems != NULL ? problems : g_ptr_array_new ();
  g_autoptr (GPtrArray) noted = notes != NULL ? notes : g_ptr_array_new ();

  return co_result_new (owned, outcome, found, unread, noted);
}

GPtrArray *
co_found_test_list (gpointer item)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (array, item);
  return array;
}

GListStore *
co_found_test_get_store (CoUiTest *test)
{
  return G_LIST_STORE (co_session_get_results (test->session));
}

void
co_found_test_add (CoUiTest *test, CoResult *result)
{
  g_autoptr (CoResult) owned = result;

  g_list_store_append (co_found_test_get_store (test), owned);
}

void
co_found_test_add_finding (CoUiTest *test, const char *name, const char *product, CoVerdict verdict)
{
  co_found_test_add (test,
                     co_found_test_new_result (
                       co_found_test_new_target (test, name),
                       CO_OUTCOME_CHECKED,
                       co_found_test_list (co_found_test_new_finding (test, product, verdict)),
                       NULL,
                       NULL));
}

GPtrArray *
co_found_test_new_problems (guint count)
{
  GPtrArray *problems = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);

  for (guint i = 0; i < count; i++) {
    g_autofree char *path = g_strdup_printf ("closed/%u", i);

    g_ptr_array_add (problems, co_problem_new ("files", path, "You may ask its owner."));
  }
  return problems;
}

GtkWidget *
co_found_test_show (CoUiTest *test)
{
  return GTK_WIDGET (co_ui_test_add_page (test, CO_TYPE_FOUND_PAGE));
}

int
co_found_test_get_y (GtkWidget *page, const char *text)
{
  GtkWidget *label = co_ui_test_find (page, GTK_TYPE_LABEL, text);
  graphene_rect_t bounds;

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_compute_bounds (label, page, &bounds));
  return (int) bounds.origin.y;
}

static void
count_cards (GtkWidget *root, guint *count)
{
  if (CO_IS_FINDING_CARD (root))
    (*count)++;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count_cards (child, count);
}

void
co_found_test_assert_cards (GtkWidget *page, guint expected)
{
  guint count = 0;

  count_cards (page, &count);
  g_assert_cmpint (count, ==, expected);
}

void
co_found_test_assert_sound (GtkWidget *page)
{
  co_ui_test_assert_accessible (page);
  co_ui_test_assert_narrow (page);
}
