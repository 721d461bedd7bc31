/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-details.h"
#include "co-alternative-words.h"
#include "co-cited.h"
#include "co-label.h"
#include "co-link.h"
#include "co-result-words.h"

#include <glib/gi18n.h>

static GtkBox *
make_box (int spacing)
{
  return GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, spacing));
}

/**
 * co_alternative_details_make_fact:
 * @session: what the window is about
 * @fact: a fact
 * @has_title: whether it says what it is about
 *
 * Shows one fact, with the sources of each part of it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_alternative_details_make_fact (CoSession *session, const CoSaidFact *fact, gboolean has_title)
{
  GtkBox *box = make_box (0);

  for (guint i = 0; i < fact->parts->len; i++) {
    const CoSaidPart *part = g_ptr_array_index (fact->parts, i);

    gtk_box_append (
      box,
      co_cited_new (session, has_title && i == 0 ? fact->label : NULL, part->text, part->sources));
  }
  return GTK_WIDGET (box);
}

/**
 * co_alternative_details_make_notes:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Shows what to know about it on some devices.
 *
 * Returns: (transfer floating): a new widget; empty if there is nothing to know
 */
GtkWidget *
co_alternative_details_make_notes (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = make_box (6);

  for (guint i = 0; i < alternative->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (alternative->devices, i);

    if (support->note != NULL)
      gtk_box_append (
        box,
        co_cited_new (session,
                      co_alternative_words_get_device (co_session_get_knowledge (session),
                                                       co_session_get_texts (session),
                                                       support->device),
                      co_session_say (session, support->note),
                      support->sources));
  }
  return GTK_WIDGET (box);
}

/**
 * co_alternative_details_make_results:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Shows what laboratories found, and how old that is.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_alternative_details_make_results (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = make_box (6);
  g_autoptr (GPtrArray) results = NULL;
  GDate today;

  co_session_get_today (session, &today);
  results = co_aged_results_new (alternative, &today);
  if (co_aged_results_get_age (results) != CO_RESULT_CURRENT)
    gtk_box_append (box, co_label_new (co_result_words_get_none (), NULL));
  for (guint i = 0; i < results->len; i++) {
    const CoAgedResult *result = g_ptr_array_index (results, i);
    g_autofree char *words = co_result_words_say (result,
                                                  co_session_get_texts (session),
                                                  co_session_get_language (session));

    gtk_box_append (box, co_cited_new (session, NULL, words, result->result->sources));
  }
  return GTK_WIDGET (box);
}

/**
 * co_alternative_details_make_traits:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Shows what speaks for it and against it.
 *
 * Returns: (transfer floating): a new widget; empty if nothing is known
 */
GtkWidget *
co_alternative_details_make_traits (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = make_box (6);

  for (guint i = 0; i < alternative->traits->len; i++) {
    const CoTrait *trait = g_ptr_array_index (alternative->traits, i);

    gtk_box_append (
      box,
      co_cited_new (session, NULL, co_session_say (session, trait->text), trait->sources));
  }
  return GTK_WIDGET (box);
}

static GtkWidget *
make_reason (CoSession *session, const CoReason *reason)
{
  g_autofree char *said =
    co_reason_say (reason, co_session_get_texts (session), co_session_get_language (session));
  /* Translators: a reason, and what it adds to the score, such as +3. */
  g_autofree char *weighed = g_strdup_printf (_ ("%s (%+d)"), said, reason->rule->weight);

  return co_cited_new (session, NULL, weighed, reason->rule->sources);
}

/**
 * co_alternative_details_make_reasons:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Shows its score, and what adds up to it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_alternative_details_make_reasons (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = make_box (6);
  g_autoptr (CoRanked) ranked = co_ranking_find (co_session_get_ranking (session), alternative);
  g_autofree char *score = NULL;
  GPtrArray *reasons;

  if (ranked == NULL) {
    gtk_box_append (box, co_label_new (co_alternative_words_get_exclusion (), NULL));
    return GTK_WIDGET (box);
  }
  score = co_language_format (co_session_get_language (session),
                              _ ("{count, plural, one {Score: #} other {Score: #}}"),
                              "count",
                              co_ranked_get_score (ranked),
                              NULL);
  gtk_box_append (box, co_label_new (score, NULL));
  reasons = co_ranked_get_reasons (ranked);
  for (guint i = 0; i < reasons->len; i++)
    gtk_box_append (box, make_reason (session, g_ptr_array_index (reasons, i)));
  return GTK_WIDGET (box);
}

static void
open_cb (GtkButton *button, const char *address)
{
  co_link_open (GTK_WIDGET (button), address);
}

/**
 * co_alternative_details_make_site:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Makes a button that opens the page of its maker, with the address, so that nobody has to trust
 * the button.
 *
 * Returns: (transfer floating): a new widget; empty if no page is known
 */
GtkWidget *
co_alternative_details_make_site (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = make_box (6);
  GtkWidget *button;
  GtkWidget *label;
  char *address;

  if (alternative->site == NULL)
    return GTK_WIDGET (box);
  address = g_strconcat ("https://", alternative->site->text, NULL);
  button = gtk_button_new ();
  label = co_label_new (_ ("Open the maker's page"), NULL);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Open the maker's page"),
                                  -1);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (button, address);
  gtk_box_append (box, button);
  gtk_box_append (box, co_label_new (address, "caption"));
  g_signal_connect_data (button,
                         "clicked",
                         G_CALLBACK (open_cb),
                         address,
                         (GClosureNotify) (GCallback) g_free,
                         0);
  return GTK_WIDGET (box);
}

/**
 * co_alternative_details_make_missing:
 * @session: what the window is about
 * @labels: (element-type utf8): the names of facts that nobody states
 *
 * Says in one sentence what nothing is known of, instead of in a long list of nothing.
 *
 * Returns: (transfer floating): a new widget; empty without @labels
 */
GtkWidget *
co_alternative_details_make_missing (CoSession *session, GPtrArray *labels)
{
  GtkBox *box = make_box (0);
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autofree char *joined = NULL;
  g_autofree char *text = NULL;

  if (labels->len == 0)
    return GTK_WIDGET (box);
  g_ptr_array_extend (list, labels, NULL, NULL);
  g_ptr_array_add (list, NULL);
  joined = g_strjoinv (_ ("; "), (char **) list->pdata);
  text = co_language_format (co_session_get_language (session),
                             /* Translators: the labels of facts that nobody states. */
                             _ ("We found no statement about: {list}."),
                             NULL,
                             0,
                             "list",
                             joined,
                             NULL);
  gtk_box_append (box, co_label_new (text, NULL));
  return GTK_WIDGET (box);
}

/* A part without anything in it is left out, title and all. */
static void
add_part (GtkBox *box, const char *title, GtkWidget *part)
{
  if (gtk_widget_get_first_child (part) == NULL) {
    g_object_ref_sink (part);
    g_object_unref (part);
    return;
  }
  if (title != NULL)
    gtk_box_append (box, co_label_new (title, "title-4"));
  gtk_box_append (box, part);
}

static void
add_facts (CoSession *session, GtkBox *box, GPtrArray *facts)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();

  for (guint i = 0; i < facts->len; i++) {
    const CoSaidFact *fact = g_ptr_array_index (facts, i);

    if (fact->is_stated)
      gtk_box_append (box, co_alternative_details_make_fact (session, fact, TRUE));
    else
      g_ptr_array_add (missing, (gpointer) fact->label);
  }
  add_part (box, NULL, co_alternative_details_make_missing (session, missing));
}

/**
 * co_alternative_details_new:
 * @session: what the window is about
 * @alternative: an alternative
 *
 * Shows all that is known of an alternative, with sources and dates.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_alternative_details_new (CoSession *session, const CoAlternative *alternative)
{
  GtkBox *box = make_box (12);
  g_autoptr (GPtrArray) facts = co_alternative_facts_new (alternative,
                                                          co_session_get_knowledge (session),
                                                          co_session_get_texts (session),
                                                          co_session_get_language (session));

  add_facts (session, box, facts);
  add_part (box, NULL, co_alternative_details_make_notes (session, alternative));
  add_part (box,
            _ ("What laboratories found"),
            co_alternative_details_make_results (session, alternative));
  add_part (box, _ ("What is known"), co_alternative_details_make_traits (session, alternative));
  add_part (box,
            _ ("Why it stands here"),
            co_alternative_details_make_reasons (session, alternative));
  add_part (box, NULL, co_alternative_details_make_site (session, alternative));
  return GTK_WIDGET (box);
}
