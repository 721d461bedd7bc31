/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-notes.h"

/* The ids of the notes that everybody should hear: what to think of built-in protection and who
 * sees it otherwise, before the list; how to go on, behind it. */
static const char *const opening[] = {"enough-for-most", "who-disagrees", NULL};
static const char *const closing[] = {"we-earn-nothing",
                                      "scores-differ",
                                      "one-at-a-time",
                                      "type-the-address",
                                      NULL};

/**
 * co_note_is_opening:
 * @note: a note of the catalog about the whole list
 *
 * Tells whether a note comes before the list.
 *
 * Returns: whether it does
 */
gboolean
co_note_is_opening (const CoStatement *note)
{
  return g_strv_contains (opening, note->id);
}

/**
 * co_note_is_closing:
 * @note: a note of the catalog about the whole list
 *
 * Tells whether a note is for everybody, behind the list.
 *
 * Returns: whether it is
 */
gboolean
co_note_is_closing (const CoStatement *note)
{
  return g_strv_contains (closing, note->id);
}
