/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-law-words.h"

/**
 * co_law_get_deadline:
 * @self: what is known of a place
 * @zone: a time zone
 *
 * Gets the moment that the timeline turns on: the first event whose hour is known.
 *
 * Returns: (transfer full) (nullable): the moment in @zone, or `NULL` if no hour is known
 */
GDateTime *
co_law_get_deadline (const CoLaw *self, GTimeZone *zone)
{
  for (guint i = 0; i < self->events->len; i++) {
    const CoEvent *event = g_ptr_array_index (self->events, i);

    if (event->at != NULL)
      return g_date_time_to_timezone (event->at, zone);
  }
  return NULL;
}

/**
 * co_law_say:
 * @self: what is known of a place
 * @phase: the phase that @now is in
 * @phrase: words of that phase
 * @texts: the language to say them in
 * @now: a moment, in the time zone of the reader
 *
 * Says words of a phase for today: `{days}` is what the phase counts, `{deadline}` the moment that
 * everything turns on, where the reader is.
 *
 * Returns: (transfer full): the words
 */
char *
co_law_say (const CoLaw *self,
            const CoPhase *phase,
            const CoPhrase *phrase,
            CoTexts *texts,
            GDateTime *now)
{
  CoLanguage *language = co_texts_get_language_of (texts, phrase);
  g_autoptr (GDateTime) deadline = co_law_get_deadline (self, g_date_time_get_timezone (now));
  g_autofree char *moment =
    deadline != NULL ? co_language_format_moment (language, deadline) : g_strdup ("");

  return co_language_format (language,
                             co_texts_say (texts, phrase),
                             "days",
                             co_phase_count_days (phase, now),
                             "deadline",
                             moment,
                             NULL);
}
