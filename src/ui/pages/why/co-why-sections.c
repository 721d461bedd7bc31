/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-card.h"
#include "co-cited.h"
#include "co-disclosure.h"
#include "co-heading.h"
#include "co-label.h"
#include "co-law-words.h"
#include "co-timeline.h"
#include "co-why-sections.h"
#include "co-why-statements.h"
#include "co-why-views.h"
#include "co-why-words.h"

#include <glib/gi18n.h>

/* The place that stands for all that are not known. */
#define REST "other"

/* How many answers are given before anybody asks. */
#define FIRST_ANSWERS 3

/* --- Dates -------------------------------------------------------------------------------------
 */

static GtkWidget *
make_dates (CoSession *session)
{
  const CoLaw *law = co_session_get_law (session);

  return law->events->len > 0 ? co_timeline_new (session, law) : NULL;
}

/* Whoever lives elsewhere has their own answers first. The ban is told of apart: a date of one
 * place is not one of the other. */
static GtkWidget *
make_ban (CoSession *session)
{
  const CoLaw *law = co_why_get_main_law (session);
  GtkWidget *box;

  if (law == co_session_get_law (session))
    return NULL;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  gtk_box_append (GTK_BOX (box),
                  co_why_make_phase (session, law, co_heading_new (NULL, "title-4")));
  gtk_box_append (GTK_BOX (box), co_timeline_new (session, law));
  return box;
}

/* --- What it means -------------------------------------------------------------------------------
 */

/* What most people want to know is what the catalog has first among the questions. */
static GtkWidget *
make_meaning (CoSession *session)
{
  const CoLaw *law = co_session_get_law (session);
  GtkWidget *card = co_card_new ();

  for (guint i = 0; i < MIN (law->questions->len, FIRST_ANSWERS); i++) {
    const CoStatement *question = g_ptr_array_index (law->questions, i);
    GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

    gtk_widget_add_css_class (row, "co-statement");
    gtk_box_append (GTK_BOX (row),
                    co_label_new (co_session_say (session, question->title), "heading"));
    gtk_box_append (GTK_BOX (row), co_why_make_answer (session, question));
    gtk_box_append (GTK_BOX (card), row);
  }
  return card;
}

/* --- Questions -----------------------------------------------------------------------------------
 */

static GtkWidget *
make_questions (CoSession *session)
{
  return co_why_statements_new (session, CO_WHY_QUESTIONS);
}

/* --- What you may have read
 * -------------------------------------------------------------------------- */

static GtkWidget *
make_claims (CoSession *session)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box),
                  co_label_new (_ ("You may have read these things, but they are not so, not "
                                   "quite so, or not sure. Open one to see what is known."),
                                NULL));
  gtk_box_append (GTK_BOX (box), co_why_statements_new (session, CO_WHY_CLAIMS));
  return box;
}

/* --- Other countries
 * ----------------------------------------------------------------------------------- */

static GtkWidget *
make_place (CoSession *session, gconstpointer record)
{
  const CoLaw *law = record;
  const CoJurisdiction *jurisdiction = law->jurisdiction;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *read = co_law_say_read (jurisdiction, co_session_get_language (session));

  gtk_box_append (GTK_BOX (box),
                  co_cited_new (session,
                                NULL,
                                co_session_say (session, jurisdiction->summary),
                                jurisdiction->sources));
  gtk_box_append (GTK_BOX (box), co_label_new (read, "caption"));
  return box;
}

static const char *
get_name (CoSession *session, gconstpointer law)
{
  return co_session_say (session, ((const CoLaw *) law)->jurisdiction->name);
}

/* What holds in all places that are not in the list comes last. */
static gboolean
is_rest (const CoLaw *law)
{
  return g_str_equal (law->place, REST);
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer session)
{
  const CoLaw *first = *(const CoLaw *const *) a;
  const CoLaw *second = *(const CoLaw *const *) b;

  if (is_rest (first) != is_rest (second))
    return is_rest (first) - is_rest (second);
  return co_language_compare (co_session_get_language (session),
                              get_name (session, first),
                              get_name (session, second));
}

static GtkWidget *
make_places (CoSession *session)
{
  GPtrArray *laws = co_session_get_knowledge (session)->laws;
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GtkWidget *card = co_card_new ();

  g_ptr_array_extend (sorted, laws, NULL, NULL);
  g_ptr_array_sort_with_data (sorted, compare_places, session);
  for (guint i = 0; i < sorted->len; i++) {
    const CoLaw *law = g_ptr_array_index (sorted, i);

    if (law != co_session_get_law (session))
      gtk_box_append (GTK_BOX (card),
                      co_disclosure_new (session, get_name (session, law), make_place, law));
  }
  return card;
}

/* --- All of them
 * ----------------------------------------------------------------------------------------- */

static const CoWhySection sections[] = {
  {N_ ("What happened, and when"), N_ ("Dates"), make_dates},
  {N_ ("What this means for you"), NULL, make_meaning},
  {N_ ("The ban in the United States"), N_ ("The ban in the United States"), make_ban},
  {N_ ("Questions people ask"), N_ ("Questions"), make_questions},
  {N_ ("What each side says"), N_ ("What each side says"), co_why_views_new},
  {N_ ("What you may have read"), N_ ("What you may have read"), make_claims},
  {N_ ("Other countries"), N_ ("Other countries"), make_places},
};

/**
 * co_why_list_sections:
 * @n_sections: (out): how many there are
 *
 * Lists the parts of the page, from top to bottom. Their words are still to be translated.
 *
 * Returns: (transfer none) (array length=n_sections): the parts
 */
const CoWhySection *
co_why_list_sections (guint *n_sections)
{
  *n_sections = G_N_ELEMENTS (sections);
  return sections;
}
