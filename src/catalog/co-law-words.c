/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-law-words.h"
#include "co-text.h"

#include <glib/gi18n.h>

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

/**
 * co_law_is_asked:
 * @question: something that people ask
 * @texts: the language that they ask in
 * @words: the words that somebody looks for
 *
 * Tells whether all the words stand in a question or its answer, whatever their case and accents.
 *
 * Returns: whether they do
 */
gboolean
co_law_is_asked (const CoStatement *question, CoTexts *texts, const char *words)
{
  g_autofree char *text = g_strconcat (co_texts_say (texts, question->title),
                                       "\n",
                                       co_texts_say (texts, question->text),
                                       NULL);

  return co_text_has_words (text, words);
}

/**
 * co_law_say_clock:
 * @event: what happened
 * @language: the language to say it in
 * @zone: the time zone of the reader
 *
 * Tells what the clock of the reader showed when something happened.
 *
 * Returns: (transfer full) (nullable): a sentence, or `NULL` if the hour is not known
 */
char *
co_law_say_clock (const CoEvent *event, CoLanguage *language, GTimeZone *zone)
{
  g_autoptr (GDateTime) there = NULL;
  g_autofree char *moment = NULL;

  if (event->at == NULL)
    return NULL;
  there = g_date_time_to_timezone (event->at, zone);
  moment = co_language_format_moment (language, there);
  return g_strdup_printf (_ ("By the clock of this computer: %s."), moment);
}

/**
 * co_law_get_truth:
 * @claim: what people may have read
 *
 * Tells in short what is so of it.
 *
 * Returns: (transfer none): a few words
 */
const char *
co_law_get_truth (const CoStatement *claim)
{
  switch ((CoTruth) claim->truth) {
  case CO_TRUTH_NOT_SO:
    return _ ("Not so");
  case CO_TRUTH_NOT_QUITE:
    return _ ("Not quite so");
  case CO_TRUTH_DISPUTED:
    return _ ("The two sides disagree");
  case CO_TRUTH_NOT_FOUND:
  default:
    return _ ("We did not find this");
  }
}

/**
 * co_law_say_read:
 * @jurisdiction: a place
 * @language: the language to say it in
 *
 * Tells how fresh it is what we know of a place.
 *
 * Returns: (transfer full): a sentence
 */
char *
co_law_say_read (const CoJurisdiction *jurisdiction, CoLanguage *language)
{
  g_autofree char *read = co_language_format_date (language, jurisdiction->read);

  return g_strdup_printf (_ ("We last read about this on %s."), read);
}
