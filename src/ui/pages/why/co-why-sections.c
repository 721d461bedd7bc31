/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cited.h"
#include "co-columns.h"
#include "co-disclosure.h"
#include "co-heading.h"
#include "co-law-words.h"
#include "co-timeline.h"
#include "co-why-sections.h"
#include "co-why-statements.h"
#include "co-why-words.h"

#include <glib/gi18n.h>

/* The least that a column of a view must have. */
#define VIEW_WIDTH 236

/* How many answers are given before anybody asks. */
#define FIRST_ANSWERS 3

static GtkWidget *
make_card (void)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "co-disclosures");
  return card;
}

static GtkWidget *
make_name (CoSession *session, const CoLaw *law)
{
  return co_heading_new (co_session_say (session, law->jurisdiction->name), "title-4");
}

/* --- Dates -------------------------------------------------------------------------------------
 */

/* Where the person lives and the ban are told of apart: a date of one is not one of the other. */
static GtkWidget *
make_dates (CoSession *session)
{
  const CoLaw *own = co_session_get_law (session);
  const CoLaw *main_law = co_why_get_main_law (session);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);

  if (own != main_law && own->events->len > 0) {
    gtk_box_append (GTK_BOX (box), make_name (session, own));
    gtk_box_append (GTK_BOX (box), co_timeline_new (session, own));
  }
  if (own != main_law)
    gtk_box_append (GTK_BOX (box), make_name (session, main_law));
  gtk_box_append (GTK_BOX (box), co_timeline_new (session, main_law));
  return box;
}

/* --- What it means -------------------------------------------------------------------------------
 */

/* What most people want to know is what the catalog has first among the questions. */
static GtkWidget *
make_meaning (CoSession *session)
{
  const CoLaw *law = co_session_get_law (session);
  GtkWidget *card = make_card ();

  for (guint i = 0; i < MIN (law->questions->len, FIRST_ANSWERS); i++) {
    const CoStatement *question = g_ptr_array_index (law->questions, i);
    GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

    gtk_widget_add_css_class (row, "co-statement");
    gtk_box_append (GTK_BOX (row),
                    co_cited_label_new (co_session_say (session, question->title), "heading"));
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

/* --- What each side says
 * --------------------------------------------------------------------------- */

static GtkWidget *
make_point (CoSession *session, const CoStatement *point)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *date = NULL;
  g_autofree char *quote = NULL;

  if (point->title != NULL)
    gtk_box_append (GTK_BOX (box),
                    co_cited_label_new (co_session_say (session, point->title), "heading"));
  if (point->date != NULL) {
    date = co_language_format_date (co_session_get_language (session), point->date);
    gtk_box_append (GTK_BOX (box), co_cited_label_new (date, "caption"));
  }
  gtk_box_append (GTK_BOX (box), co_why_make_answer (session, point));
  if (point->quote != NULL) {
    quote = co_why_say_quote (session, co_session_say (session, point->quote));
    gtk_box_append (GTK_BOX (box), co_cited_label_new (quote, "co-quote"));
  }
  gtk_widget_add_css_class (box, "co-statement");
  return box;
}

static GtkWidget *
make_view (CoSession *session, const CoTopic *view)
{
  GtkWidget *column = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *card = make_card ();

  gtk_box_append (GTK_BOX (column),
                  co_heading_new (co_session_say (session, view->title), "title-4"));
  for (guint i = 0; i < view->points->len; i++)
    gtk_box_append (GTK_BOX (card), make_point (session, g_ptr_array_index (view->points, i)));
  gtk_box_append (GTK_BOX (column), card);
  return column;
}

static GtkWidget *
make_views (CoSession *session)
{
  const CoLaw *law = co_why_get_main_law (session);
  GtkWidget *columns = co_columns_new (VIEW_WIDTH);

  for (guint i = 0; i < law->views->len; i++)
    co_columns_append (CO_COLUMNS (columns),
                       make_view (session, g_ptr_array_index (law->views, i)));
  return columns;
}

/* --- What you may have read
 * -------------------------------------------------------------------------- */

static GtkWidget *
make_claims (CoSession *session)
{
  return co_why_statements_new (session, CO_WHY_CLAIMS);
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
  gtk_box_append (GTK_BOX (box), co_cited_label_new (read, "caption"));
  return box;
}

static const char *
get_name (CoSession *session, gconstpointer law)
{
  return co_session_say (session, ((const CoLaw *) law)->jurisdiction->name);
}

static int
compare_places (gconstpointer a, gconstpointer b, gpointer session)
{
  return co_language_compare (co_session_get_language (session),
                              get_name (session, *(const CoLaw *const *) a),
                              get_name (session, *(const CoLaw *const *) b));
}

static GtkWidget *
make_places (CoSession *session)
{
  GPtrArray *laws = co_session_get_knowledge (session)->laws;
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();
  GtkWidget *card = make_card ();

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
  {N_ ("Questions people ask"), N_ ("Questions"), make_questions},
  {N_ ("What each side says"), N_ ("Views"), make_views},
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
