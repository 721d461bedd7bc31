/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-checked-list.h"
#include "co-found-text.h"
#include "co-summary.h"

static GtkWidget *
new_card (void)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-found-card");
  return card;
}

static GtkWidget *
new_target (CoResult *result, gboolean tells_places)
{
  GtkWidget *card = new_card ();
  CoTarget *target = co_result_get_target (result);
  const char *places = co_summary_say_places (co_target_get_system (target));

  gtk_box_append (GTK_BOX (card), co_found_heading_new (co_target_get_label (target), "heading"));
  gtk_box_append (GTK_BOX (card), co_found_text_new (co_summary_say_outcome (result), NULL));
  if (tells_places && places != NULL)
    gtk_box_append (GTK_BOX (card), co_found_text_new (places, NULL));
  return card;
}

static GtkWidget *
new_uneventful (CoSession *session, guint count)
{
  GtkWidget *card = new_card ();
  g_autofree char *says = co_summary_say_uneventful (count, co_session_get_language (session));

  gtk_box_append (GTK_BOX (card), co_found_text_new (says, NULL));
  return card;
}

static guint
count_uneventful (GListModel *results)
{
  guint count = 0;

  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (co_summary_is_uneventful (result))
      count++;
  }
  return count;
}

static gboolean
is_empty_handed (CoResult *result)
{
  return co_result_get_outcome (result) == CO_OUTCOME_CHECKED &&
         g_list_model_get_n_items (co_result_get_findings (result)) == 0;
}

/**
 * co_checked_list_fill:
 * @box: an empty box
 * @session: the session
 * @tells_places: whether it tells where the check looked
 *
 * Adds a card for each target that was read whole and has nothing.
 *
 * Returns: whether there is one
 */
gboolean
co_checked_list_fill (GtkBox *box, CoSession *session, gboolean tells_places)
{
  GListModel *results = co_session_get_results (session);
  guint uneventful = count_uneventful (results);
  gboolean is_grouped = uneventful > CO_SUMMARY_MAX_UNEVENTFUL;

  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (is_empty_handed (result) && !(is_grouped && co_summary_is_uneventful (result)))
      gtk_box_append (box, new_target (result, tells_places));
  }
  if (is_grouped)
    gtk_box_append (box, new_uneventful (session, uneventful));
  return gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL;
}
