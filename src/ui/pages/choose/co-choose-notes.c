/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-words.h"
#include "co-choose-notes.h"
#include "co-cited.h"
#include "co-notes.h"

static GtkBox *
make_box (void)
{
  return GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 12));
}

static void
add (CoSession *session, GtkBox *box, const char *title, const CoStatement *statement)
{
  gtk_box_append (
    box,
    co_cited_new (session, title, co_session_say (session, statement->text), statement->sources));
}

static GtkWidget *
make_notes (CoSession *session, gboolean is_opening)
{
  GPtrArray *notes = co_session_get_knowledge (session)->notes;
  GtkBox *box = make_box ();

  for (guint i = 0; i < notes->len; i++) {
    const CoStatement *note = g_ptr_array_index (notes, i);

    if (co_note_is_opening (note) == is_opening)
      add (session, box, NULL, note);
  }
  return GTK_WIDGET (box);
}

/**
 * co_choose_notes_make_opening:
 * @session: what the window is about
 *
 * Shows what everybody should know before the list.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_choose_notes_make_opening (CoSession *session)
{
  return make_notes (session, TRUE);
}

/**
 * co_choose_notes_make_rest:
 * @session: what the window is about
 *
 * Shows what holds for the whole list.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_choose_notes_make_rest (CoSession *session)
{
  return make_notes (session, FALSE);
}

static const char *
say_device (CoSession *session, const char *device)
{
  return co_alternative_words_get_device (co_session_get_knowledge (session),
                                          co_session_get_texts (session),
                                          device);
}

/**
 * co_choose_notes_make_advice:
 * @session: what the window is about
 *
 * Shows what to know about the devices that the person has.
 *
 * Returns: (transfer floating): a new widget; empty if there is nothing to know
 */
GtkWidget *
co_choose_notes_make_advice (CoSession *session)
{
  GPtrArray *advice = co_session_get_knowledge (session)->advice;
  CoNeeds *needs = co_progress_get_needs (co_session_get_progress (session));
  GtkBox *box = make_box ();

  for (guint i = 0; i < advice->len; i++) {
    const CoStatement *statement = g_ptr_array_index (advice, i);

    if (co_needs_chose (needs, CO_QUESTION_DEVICES, statement->about))
      add (session, box, say_device (session, statement->about), statement);
  }
  return GTK_WIDGET (box);
}

/**
 * co_choose_notes_make_left_out:
 * @session: what the window is about
 *
 * Shows what is not in the ranking, and why.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_choose_notes_make_left_out (CoSession *session)
{
  GPtrArray *excluded = co_ranking_get_excluded (co_session_get_ranking (session));
  GPtrArray *left_out = co_session_get_knowledge (session)->left_out;
  GtkBox *box = make_box ();

  for (guint i = 0; i < excluded->len; i++)
    gtk_box_append (box,
                    co_cited_new (session,
                                  ((CoAlternative *) g_ptr_array_index (excluded, i))->name,
                                  co_alternative_words_get_exclusion (),
                                  NULL));
  for (guint i = 0; i < left_out->len; i++) {
    const CoStatement *statement = g_ptr_array_index (left_out, i);

    add (session, box, statement->about, statement);
  }
  return GTK_WIDGET (box);
}

/**
 * co_choose_notes_make_voices:
 * @session: what the window is about
 *
 * Shows who says what about built-in protection.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_choose_notes_make_voices (CoSession *session)
{
  GPtrArray *voices = co_session_get_knowledge (session)->voices;
  GtkBox *box = make_box ();

  for (guint i = 0; i < voices->len; i++) {
    const CoStatement *voice = g_ptr_array_index (voices, i);

    add (session, box, voice->about, voice);
  }
  return GTK_WIDGET (box);
}
