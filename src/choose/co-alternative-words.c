/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-words.h"
#include "co-calendar.h"
#include "co-ranking.h"

#include <glib/gi18n.h>

/**
 * co_alternative_words_get_kind:
 * @kind: what an alternative can do
 *
 * Says it to people.
 *
 * Returns: a few words
 */
const char *
co_alternative_words_get_kind (CoAlternativeKind kind)
{
  switch (kind) {
  case CO_ALTERNATIVE_BUILT_IN:
    return _ ("comes with the system");
  case CO_ALTERNATIVE_FULL:
    return _ ("guards all the time");
  case CO_ALTERNATIVE_SECOND_OPINION:
  default:
    return _ ("looks when it is asked, and does not guard");
  }
}

/**
 * co_alternative_words_get_price:
 * @price: what an alternative costs
 *
 * Says it to people.
 *
 * Returns: a few words
 */
const char *
co_alternative_words_get_price (CoPrice price)
{
  switch (price) {
  case CO_PRICE_INCLUDED:
    return _ ("part of the system");
  case CO_PRICE_FREE:
    return _ ("free");
  case CO_PRICE_FREE_AND_PAID:
    return _ ("a free edition, and paid ones");
  case CO_PRICE_TRIAL:
    return _ ("paid, with a time to try it");
  case CO_PRICE_PAID:
    return _ ("paid");
  case CO_PRICE_NOT_STATED:
  default:
    return _ ("not stated");
  }
}

/**
 * co_alternative_words_get_feature:
 * @state: whether an alternative has a feature
 *
 * Says it to people.
 *
 * Returns: a few words
 */
const char *
co_alternative_words_get_feature (CoFeatureState state)
{
  switch (state) {
  case CO_FEATURE_ALL:
    return _ ("in every edition");
  case CO_FEATURE_SOME:
    return _ ("in dearer editions only");
  case CO_FEATURE_NONE:
    return _ ("no");
  case CO_FEATURE_SEPARATE:
    return _ ("from the same maker, apart from it");
  case CO_FEATURE_NOT_STATED:
  case CO_FEATURE_MISSING:
  default:
    return _ ("not stated");
  }
}

/**
 * co_alternative_words_get_exclusion:
 *
 * Says why an alternative is left out for the devices of a person.
 *
 * Returns: a sentence
 */
const char *
co_alternative_words_get_exclusion (void)
{
  return _ ("We found no statement that it runs on any of these devices.");
}

/**
 * co_alternative_words_get_nothing:
 *
 * Says that there is nothing to choose for the devices of a person.
 *
 * Returns: a sentence
 */
const char *
co_alternative_words_get_nothing (void)
{
  return _ ("We know of nothing to choose for these devices.");
}

/**
 * co_alternative_words_say_support:
 * @support: a device that an alternative runs on
 * @today: what is over is over by this day
 * @knowledge: what the questions are
 * @texts: the texts of the catalog
 * @language: the language that @texts are in
 *
 * Says how long it is supported there.
 *
 * Returns: (transfer full) (nullable): a sentence or two, or `NULL` if no end is known
 */
char *
co_alternative_words_say_support (const CoDeviceSupport *support,
                                  const GDate *today,
                                  const CoKnowledge *knowledge,
                                  CoTexts *texts,
                                  CoLanguage *language)
{
  const char *device = co_alternative_words_get_device (knowledge, texts, support->device);
  const char *pattern = _ ("{device}: supported until {until}.");
  g_autofree char *until = NULL;
  GDate last;

  if (support->until == NULL || !co_calendar_get_last_day (support->until, &last))
    return NULL;
  until = co_language_format_date (language, support->until);
  if (g_date_compare (&last, today) < 0)
    pattern = _ ("{device}: support has ended. It lasted until {until}.");
  return co_language_format (language, pattern, NULL, 0, "device", device, "until", until, NULL);
}

/**
 * co_alternative_words_get_device:
 * @knowledge: what the questions are
 * @texts: the texts of the catalog
 * @device: a kind of device
 *
 * Says it to people, in the words of the question about devices.
 *
 * Returns: such as "A Mac"; @device if no answer names it
 */
const char *
co_alternative_words_get_device (const CoKnowledge *knowledge, CoTexts *texts, const char *device)
{
  const CoQuestion *question = co_knowledge_get_question (knowledge, CO_QUESTION_DEVICES);
  const CoOption *option = question != NULL ? co_question_get_option (question, device) : NULL;

  return option != NULL ? co_texts_say (texts, option->text) : device;
}

/* Such as "A Mac; A PC with Windows 11". */
static char *
list_devices (const CoKnowledge *knowledge, CoTexts *texts, char **devices)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; devices[i] != NULL; i++)
    g_ptr_array_add (words,
                     (gpointer) co_alternative_words_get_device (knowledge, texts, devices[i]));
  g_ptr_array_add (words, NULL);
  /* Translators: between the members of a list that each begin with a capital. */
  return g_strjoinv (_ ("; "), (char **) words->pdata);
}

/**
 * co_alternative_words_say_reach:
 * @alternative: an alternative
 * @reach: which devices of the person it reaches
 * @knowledge: what the questions are
 * @texts: the texts of the catalog
 *
 * Says which devices it does not cover. Nobody looks for the protection of one device on another:
 * of what comes with a device, it says which device that is.
 *
 * Returns: (transfer full) (nullable): a sentence, or `NULL` if nothing has to be said
 */
char *
co_alternative_words_say_reach (const CoAlternative *alternative,
                                const CoReach *reach,
                                const CoKnowledge *knowledge,
                                CoTexts *texts)
{
  gboolean built_in = alternative->kind == CO_ALTERNATIVE_BUILT_IN;
  g_autofree char *devices = NULL;

  if (*reach->missing == NULL || *reach->covered == NULL)
    return NULL;
  devices = list_devices (knowledge, texts, built_in ? reach->covered : reach->missing);
  if (built_in)
    return g_strdup_printf (_ ("It comes with: %s."), devices);
  return g_strdup_printf (_ ("We found no statement that it runs on: %s."), devices);
}
