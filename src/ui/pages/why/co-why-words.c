/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cited.h"
#include "co-label.h"
#include "co-law-words.h"
#include "co-why-words.h"

#include <glib/gi18n.h>

/* The place whose ban all the others are compared with. */
#define MAIN_PLACE "us"

/**
 * co_why_make_answer:
 * @session: what the window is about
 * @statement: (type CoStatement): a statement
 *
 * Makes what stands behind a question or a claim.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_why_make_answer (CoSession *session, gconstpointer statement)
{
  const CoStatement *said = statement;

  return co_cited_new (session, NULL, co_session_say (session, said->text), said->sources);
}

/**
 * co_why_get_main_law:
 * @session: what the window is about
 *
 * Gets the law that is told of everywhere, whoever asks: that of the United States.
 *
 * Returns: (transfer none): a law
 */
const CoLaw *
co_why_get_main_law (CoSession *session)
{
  return co_knowledge_get_law (co_session_get_knowledge (session), MAIN_PLACE);
}

/**
 * co_why_say_quote:
 * @session: what the window is about
 * @text: the words of somebody else
 *
 * Puts words between the quotation marks of the language.
 *
 * Returns: (transfer full): the words
 */
char *
co_why_say_quote (CoSession *session, const char *text)
{
  return co_language_format (co_session_get_language (session),
                             _ ("“{text}”"),
                             NULL,
                             0,
                             "text",
                             text,
                             NULL);
}

static char *
say_headline (CoSession *session, const CoLaw *law)
{
  g_autoptr (GDateTime) now = co_session_get_now (session);
  const CoPhase *phase = co_law_get_phase (law, now);

  return co_law_say (law, phase, phase->headline, co_session_get_texts (session), now);
}

/**
 * co_why_make_phase:
 * @session: what the window is about
 * @law: what is known of a place
 * @headline: (transfer floating): a label that gets the sentence of today
 *
 * Makes what is to be said of a place today.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_why_make_phase (CoSession *session, const CoLaw *law, GtkWidget *headline)
{
  g_autoptr (GDateTime) now = co_session_get_now (session);
  const CoPhase *phase = co_law_get_phase (law, now);
  g_autofree char *first = say_headline (session, law);
  g_autofree char *text = co_law_say (law, phase, phase->text, co_session_get_texts (session), now);
  g_autofree char *read = co_law_say_read (law->jurisdiction, co_session_get_language (session));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_label_set_label (GTK_LABEL (headline), first);
  gtk_box_append (GTK_BOX (box), headline);
  gtk_box_append (GTK_BOX (box), co_cited_new (session, NULL, text, phase->sources));
  gtk_box_append (GTK_BOX (box), co_label_new (read, "caption"));
  return box;
}
