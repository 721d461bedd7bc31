/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cited.h"
#include "co-label.h"
#include "co-rule-list.h"
#include "co-rule-words.h"

#include <glib/gi18n.h>

/* The id of the note that says who pays for the list. */
#define NOTE_PAY "we-earn-nothing"

static void
add_note (CoSession *session, GtkBox *box)
{
  GPtrArray *notes = co_session_get_knowledge (session)->notes;

  for (guint i = 0; i < notes->len; i++) {
    const CoStatement *note = g_ptr_array_index (notes, i);

    if (g_str_equal (note->id, NOTE_PAY))
      gtk_box_append (
        box,
        co_cited_new (session, NULL, co_session_say (session, note->text), note->sources));
  }
}

/* The conditions stand below the title of the rule, as they can be long. */
static char *
say_rule (CoSession *session, const CoRule *rule)
{
  g_autoptr (GString) text = g_string_new (co_session_say (session, rule->title));

  for (guint i = 0; i < rule->answers->len; i++) {
    g_autofree char *condition = co_rule_words_say_condition (g_ptr_array_index (rule->answers, i),
                                                              co_session_get_knowledge (session),
                                                              co_session_get_texts (session));

    g_string_append_printf (text, "\n%s", condition);
  }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static GtkWidget *
make_rule (CoSession *session, const CoRule *rule)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *weight = g_strdup_printf ("%+d", rule->weight);
  g_autofree char *said = say_rule (session, rule);
  GtkWidget *label = gtk_label_new (weight);
  GtkWidget *words = co_cited_new (session, NULL, said, rule->sources);

  gtk_label_set_width_chars (GTK_LABEL (label), 4);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_widget_set_valign (label, GTK_ALIGN_START);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), words);
  return box;
}

static void
add_rules (CoSession *session, GtkBox *box, const char *title, gboolean hold)
{
  GPtrArray *rules = co_session_get_knowledge (session)->rules;
  CoNeeds *needs = co_progress_get_needs (co_session_get_progress (session));
  gboolean is_first = TRUE;

  for (guint i = 0; i < rules->len; i++) {
    const CoRule *rule = g_ptr_array_index (rules, i);

    if (co_needs_hold (needs, rule->answers) != hold)
      continue;
    if (is_first)
      gtk_box_append (box, co_label_new (title, "title-4"));
    is_first = FALSE;
    gtk_box_append (box, make_rule (session, rule));
  }
}

/**
 * co_rule_list_new:
 * @session: what the window is about
 *
 * Shows how the ranking is made: each rule, its weight and its sources, and whether it counts for
 * what the person answered.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_rule_list_new (CoSession *session)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));

  g_return_val_if_fail (CO_IS_SESSION (session), GTK_WIDGET (box));

  add_note (session, box);
  gtk_box_append (box, co_label_new (co_rule_words_get_opening (), NULL));
  add_rules (session, box, _ ("These count for your answers"), TRUE);
  add_rules (session, box, _ ("These do not count for your answers"), FALSE);
  return GTK_WIDGET (box);
}
