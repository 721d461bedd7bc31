/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-refresh-words.h"
#include "co-sentence.h"
#include "co-session.h"

#include <glib/gi18n.h>

#define OTHER_PLACE "other"

/* What pages say, and in which language: nothing of it is kept in the session itself. */

/**
 * co_session_get_knowledge:
 * @self: a session
 *
 * Gets what is known beyond the products.
 *
 * Returns: (transfer none): the knowledge of the catalog
 */
const CoKnowledge *
co_session_get_knowledge (CoSession *self)
{
  return co_catalog_get_knowledge (co_session_get_catalog (self));
}

/**
 * co_session_get_texts:
 * @self: a session
 *
 * Gets the texts of the catalog in the language of the person.
 *
 * Returns: (transfer none): the texts
 */
CoTexts *
co_session_get_texts (CoSession *self)
{
  return co_preferences_get_texts (co_session_get_preferences (self));
}

/**
 * co_session_get_language:
 * @self: a session
 *
 * Gets the language of the person.
 *
 * Returns: (transfer none): the language
 */
CoLanguage *
co_session_get_language (CoSession *self)
{
  return co_texts_get_language (co_session_get_texts (self));
}

/**
 * co_session_say:
 * @self: a session
 * @phrase: (nullable): a phrase of the catalog
 *
 * Says a phrase in the language of the person.
 *
 * Returns: (nullable): the text, or `NULL` for no phrase
 */
const char *
co_session_say (CoSession *self, const CoPhrase *phrase)
{
  return phrase != NULL ? co_texts_say (co_session_get_texts (self), phrase) : NULL;
}

/**
 * co_session_get_law:
 * @self: a session
 *
 * Gets the law of the place where the person lives; or, if newer knowledge has nothing of that
 * place any more, what is said of places that we know of no law for.
 *
 * Returns: (transfer none): a law
 */
const CoLaw *
co_session_get_law (CoSession *self)
{
  const CoKnowledge *knowledge = co_session_get_knowledge (self);
  const CoLaw *law =
    co_knowledge_get_law (knowledge, co_preferences_get_place (co_session_get_preferences (self)));

  return law != NULL ? law : co_knowledge_get_law (knowledge, OTHER_PLACE);
}

/**
 * co_session_has_newer:
 * @self: a session
 *
 * Tells whether newer knowledge came while the program runs. It is used when it starts again.
 *
 * Returns: whether it did
 */
gboolean
co_session_has_newer (CoSession *self)
{
  CoRefresher *refresher;

  g_return_val_if_fail (CO_IS_SESSION (self), FALSE);

  refresher = co_session_get_refresher (self);
  return co_refresher_get_state (refresher) == CO_REFRESHER_DONE &&
         co_refresher_get_outcome (refresher) == CO_REFRESH_NEWER;
}

/**
 * co_session_say_age:
 * @self: a session
 *
 * Says that what is known is out of date, or that there is newer by now. What is out of date is
 * used all the same, but not without a word.
 *
 * Returns: (transfer full) (nullable): one or more sentences, or `NULL` if there is nothing to say
 */
char *
co_session_say_age (CoSession *self)
{
  const CoEdition *edition = co_catalog_get_edition (co_session_get_catalog (self));
  g_autofree char *date = NULL;
  GDate today;

  if (co_session_has_newer (self))
    return co_sentence_follow (co_refresh_words_get_title (CO_REFRESH_NEWER),
                               co_refresh_words_get_advice (CO_REFRESH_NEWER));
  co_session_get_today (self, &today);
  if (!co_edition_is_expired (edition, &today))
    return NULL;
  date = co_language_format_date (co_session_get_language (self), edition->date);
  /* Translators: %s is a date. */
  return g_strdup_printf (_ ("What Changeover knows is from %s. Some of it may be out of date."),
                          date);
}
