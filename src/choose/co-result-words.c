/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result-words.h"

#include <glib/gi18n.h>

#include <string.h>

/**
 * co_result_words_get_none:
 *
 * Says that no laboratory found anything that is recent.
 *
 * Returns: a sentence
 */
const char *
co_result_words_get_none (void)
{
  return _ ("No current independent result was found.");
}

/* Of a result of which only the year is known, the age is not known to the month. */
static char *
say_age (const CoAgedResult *result, CoLanguage *language)
{
  const char *pattern =
    strchr (result->result->month, '-') == NULL
      ? _ ("{count, plural, one {at least # month old} other {at least # months old}}")
      : _ ("{count, plural, one {# month old} other {# months old}}");

  return co_language_format (language, pattern, "count", result->months, NULL);
}

/**
 * co_result_words_say_when:
 * @result: what a laboratory found
 * @language: the language of the person
 *
 * Says when it was found, and how long ago that is.
 *
 * Returns: (transfer full): such as "March 2025, 20 months old"
 */
char *
co_result_words_say_when (const CoAgedResult *result, CoLanguage *language)
{
  g_autofree char *month = NULL;
  g_autofree char *age = NULL;

  g_return_val_if_fail (result != NULL && language != NULL, NULL);

  month = co_language_format_date (language, result->result->month);
  if (result->months == 0)
    return g_steal_pointer (&month);
  age = say_age (result, language);
  /* Translators: the month of a test, and how old it is: March 2025, 20 months old. */
  return g_strdup_printf (_ ("%s, %s"), month, age);
}

/**
 * co_result_words_say:
 * @result: what a laboratory found
 * @texts: the texts of the catalog
 * @language: the language that @texts are in
 *
 * Says what was found, by whom, and how old it is.
 *
 * Returns: (transfer full): a line
 */
char *
co_result_words_say (const CoAgedResult *result, CoTexts *texts, CoLanguage *language)
{
  const CoLabResult *found;
  const char *score;
  g_autofree char *month = NULL;
  char *line;

  g_return_val_if_fail (result != NULL && CO_IS_TEXTS (texts) && language != NULL, NULL);

  found = result->result;
  score = co_texts_say (texts, found->score);
  month = co_result_words_say_when (result, language);
  if (found->version == NULL)
    /* Translators: a laboratory, its test, the score, and when. */
    line = g_strdup_printf (_ ("%s, %s: %s (%s)"), found->lab, found->test, score, month);
  else
    /* Translators: a laboratory, its test, the version that was tested, the score, and when. */
    line = g_strdup_printf (_ ("%s, %s, version %s: %s (%s)"),
                            found->lab,
                            found->test,
                            found->version,
                            score,
                            month);
  return co_language_lead (language, line);
}
