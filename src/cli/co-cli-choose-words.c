/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-choose-words.h"

#include <glib/gi18n.h>

#include <string.h>

/**
 * co_cli_choose_get_kind_words:
 * @kind: what an alternative can do
 *
 * Says it to people.
 *
 * Returns: a few words
 */
const char *
co_cli_choose_get_kind_words (CoAlternativeKind kind)
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
 * co_cli_choose_get_price_words:
 * @price: what an alternative costs
 *
 * Says it to people.
 *
 * Returns: a few words
 */
const char *
co_cli_choose_get_price_words (CoPrice price)
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
 * co_cli_choose_get_feature_words:
 * @state: whether an alternative has a feature
 *
 * Says it to people.
 *
 * Returns: a few words
 */
const char *
co_cli_choose_get_feature_words (CoFeatureState state)
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
 * co_cli_choose_get_device_words:
 * @choice: what is shown
 * @device: a kind of device
 *
 * Says it to people, in the words of the question about devices.
 *
 * Returns: such as "A Mac"; @device if no answer names it
 */
const char *
co_cli_choose_get_device_words (const CoCliChoice *choice, const char *device)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (choice->catalog);
  const CoQuestion *question = co_knowledge_get_question (knowledge, CO_QUESTION_DEVICES);
  const CoOption *option = question != NULL ? co_question_get_option (question, device) : NULL;

  return option != NULL ? co_texts_say (choice->texts, option->text) : device;
}

/**
 * co_cli_choose_list_devices:
 * @choice: what is shown
 * @devices: (array zero-terminated=1): kinds of devices
 *
 * Says them to people.
 *
 * Returns: (transfer full): such as "A Mac; A PC with Windows 11"
 */
char *
co_cli_choose_list_devices (const CoCliChoice *choice, char **devices)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  for (guint i = 0; devices[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) co_cli_choose_get_device_words (choice, devices[i]));
  g_ptr_array_add (words, NULL);
  /* Translators: between the members of a list that each begin with a capital. */
  return g_strjoinv (_ ("; "), (char **) words->pdata);
}

/* Of a result of which only the year is known, the age is not known to the month. */
static char *
describe_age (const CoAgedResult *result)
{
  if (strchr (result->result->month, '-') == NULL)
    return g_strdup_printf (
      ngettext ("at least %u month old", "at least %u months old", result->months),
      result->months);
  return g_strdup_printf (ngettext ("%u month old", "%u months old", result->months),
                          result->months);
}

static char *
describe_month (const CoCliChoice *choice, const CoAgedResult *result)
{
  g_autofree char *month = co_language_format_date (choice->language, result->result->month);
  g_autofree char *age = NULL;

  if (result->months == 0)
    return g_steal_pointer (&month);
  age = describe_age (result);
  /* Translators: the month of a test, and how old it is: March 2025, 20 months old. */
  return g_strdup_printf (_ ("%s, %s"), month, age);
}

/**
 * co_cli_choose_describe_result:
 * @choice: what is shown
 * @result: what a laboratory found
 *
 * Says it to people, with its age.
 *
 * Returns: (transfer full): a line
 */
char *
co_cli_choose_describe_result (const CoCliChoice *choice, const CoAgedResult *result)
{
  const CoLabResult *found = result->result;
  const char *score = co_texts_say (choice->texts, found->score);
  g_autofree char *month = describe_month (choice, result);

  if (found->version == NULL)
    /* Translators: a laboratory, its test, the score, and when. */
    return g_strdup_printf (_ ("%s, %s: %s (%s)"), found->lab, found->test, score, month);
  /* Translators: a laboratory, its test, the version that was tested, the score, and when. */
  return g_strdup_printf (_ ("%s, %s, version %s: %s (%s)"),
                          found->lab,
                          found->test,
                          found->version,
                          score,
                          month);
}
