/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-found-text.h"
#include "co-notice.h"
#include "co-path-label.h"
#include "co-proofs.h"
#include "co-summary.h"
#include "co-unread-group.h"

#include <glib/gi18n.h>

#include <string.h>

/* More places than these are behind a line that opens. */
#define MAX_PLACES 3

/* The places that the same is said of. The whole target is none of them: its name stands above. */
static GPtrArray *
list_places (GPtrArray *problems, const char *message)
{
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    if (g_str_equal (co_problem_get_message (problem), message) &&
        !g_str_equal (co_problem_get_path (problem), "."))
      g_ptr_array_add (places, (gpointer) co_problem_get_path (problem));
  }
  return places;
}

static GtkWidget *
new_expander (CoSession *session, GPtrArray *places)
{
  g_autofree char *title =
    co_language_format (co_session_get_language (session),
                        _ ("{count, plural, one {Show the # place} other {Show the # places}}"),
                        "count",
                        places->len,
                        NULL);
  GtkWidget *proofs = co_proofs_new (title);

  for (guint i = 0; i < places->len; i++)
    co_proofs_add (CO_PROOFS (proofs), NULL, g_ptr_array_index (places, i));
  return proofs;
}

static GtkWidget *
new_problem (CoSession *session, GPtrArray *problems, const char *message)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autoptr (GPtrArray) places = list_places (problems, message);

  gtk_box_append (GTK_BOX (box), co_found_text_new (message, NULL));
  if (places->len > MAX_PLACES)
    gtk_box_append (GTK_BOX (box), new_expander (session, places));
  for (guint i = 0; i < places->len && places->len <= MAX_PLACES; i++)
    gtk_box_append (GTK_BOX (box), co_path_label_new (g_ptr_array_index (places, i)));
  return box;
}

static void
append_problems (CoSession *session, GtkBox *box, GPtrArray *problems)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < problems->len; i++) {
    const char *message = co_problem_get_message (g_ptr_array_index (problems, i));

    if (g_hash_table_add (said, (gpointer) message))
      gtk_box_append (box, new_problem (session, problems, message));
  }
}

/* A hint can be a part of what is said of the folder already. */
static gboolean
is_said (GPtrArray *problems, const char *hint)
{
  for (guint i = 0; i < problems->len; i++)
    if (strstr (co_problem_get_message (g_ptr_array_index (problems, i)), hint) != NULL)
      return TRUE;
  return FALSE;
}

/**
 * co_unread_group_new:
 * @session: the session
 * @result: the result of a target of which something could not be read
 *
 * Makes a card with what could not be read, and what the person can do about it.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_unread_group_new (CoSession *session, CoResult *result)
{
  GtkWidget *self = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  CoTarget *target = co_result_get_target (result);
  GPtrArray *problems = co_result_get_problems (result);
  const char *hint = co_target_get_hint (target);

  gtk_widget_add_css_class (self, "card");
  gtk_widget_add_css_class (self, "co-found-card");
  gtk_box_append (GTK_BOX (self), co_found_heading_new (co_target_get_label (target), "heading"));
  if (co_result_get_outcome (result) == CO_OUTCOME_COULD_NOT_CHECK)
    gtk_box_append (GTK_BOX (self), co_found_text_new (co_summary_say_outcome (result), NULL));
  append_problems (session, GTK_BOX (self), problems);
  if (hint != NULL && !is_said (problems, hint))
    gtk_box_append (GTK_BOX (self), co_notice_new (CO_NOTICE_INFO, hint));
  return self;
}
