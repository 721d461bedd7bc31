/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding-card.h"
#include "co-finding-group.h"
#include "co-found-text.h"

static int
compare_verdicts (gconstpointer a, gconstpointer b, gpointer data)
{
  return (int) co_finding_get_verdict ((CoFinding *) a) -
         (int) co_finding_get_verdict ((CoFinding *) b);
}

/* What matters most first; among equals, in the order in which they were found. */
static GListModel *
sort_findings (CoResult *result)
{
  GListModel *findings = co_result_get_findings (result);
  g_autoptr (GListStore) sorted = g_list_store_new (CO_TYPE_FINDING);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    g_list_store_append (sorted, finding);
  }
  g_list_store_sort (sorted, compare_verdicts, NULL);
  return G_LIST_MODEL (g_steal_pointer (&sorted));
}

/**
 * co_finding_group_new:
 * @session: the session
 * @result: the result of a target on which something was found
 * @is_named: whether the name of the target stands above its findings
 *
 * Makes a card for each finding of a target.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_finding_group_new (CoSession *session, CoResult *result, gboolean is_named)
{
  GtkWidget *self = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  CoTarget *target = co_result_get_target (result);
  g_autoptr (GListModel) findings = sort_findings (result);

  if (is_named)
    gtk_box_append (GTK_BOX (self), co_found_heading_new (co_target_get_label (target), "title-4"));
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    gtk_box_append (GTK_BOX (self), co_finding_card_new (session, target, finding));
  }
  return self;
}
