/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-choose-facts.h"
#include "co-cli-choose-words.h"

#include <glib/gi18n.h>

/* clang-format off */
static const CoCliFeature features[] = {
  {"real-time",         N_ ("Guards all the time"),      G_STRUCT_OFFSET (CoFeatures, real_time)},
  {"web-protection",    N_ ("Guards on the web"),        G_STRUCT_OFFSET (CoFeatures, web_protection)},
  {"firewall",          N_ ("Firewall"),                 G_STRUCT_OFFSET (CoFeatures, firewall)},
  {"vpn",               N_ ("VPN"),                      G_STRUCT_OFFSET (CoFeatures, vpn)},
  {"password-manager",  N_ ("Password manager"),         G_STRUCT_OFFSET (CoFeatures, password_manager)},
  {"parental-control",  N_ ("Rules for children"),       G_STRUCT_OFFSET (CoFeatures, parental_control)},
  {"ransomware-undo",   N_ ("Gets locked files back"),   G_STRUCT_OFFSET (CoFeatures, ransomware_undo)},
  {"many-devices",      N_ ("Covers several devices"),   G_STRUCT_OFFSET (CoFeatures, many_devices)},
  {"remote-management", N_ ("Looked after from afar"),   G_STRUCT_OFFSET (CoFeatures, remote_management)},
};
/* clang-format on */

/**
 * co_cli_choose_list_features:
 * @count: (out): how many there are
 *
 * Lists what an alternative can have.
 *
 * Returns: (array length=count): the features
 */
const CoCliFeature *
co_cli_choose_list_features (guint *count)
{
  *count = G_N_ELEMENTS (features);
  return features;
}

/**
 * co_cli_choose_get_feature:
 * @alternative: an alternative
 * @feature: a feature
 *
 * Gets what is known of a feature.
 *
 * Returns: (nullable): the fact, or `NULL` if nothing is said
 */
const CoFact *
co_cli_choose_get_feature (const CoAlternative *alternative, const CoCliFeature *feature)
{
  return G_STRUCT_MEMBER (CoFact *, alternative->features, feature->offset);
}

static void
free_fact (gpointer data)
{
  CoCliFact *fact = data;

  g_free (fact->value);
  g_free (fact);
}

/**
 * co_cli_choose_add_fact:
 * @facts: (element-type CoCliFact): a list of facts
 * @label: what it is about
 * @value: what is known of it
 *
 * Adds a fact to a list.
 */
void
co_cli_choose_add_fact (GPtrArray *facts, const char *label, const char *value)
{
  CoCliFact *fact = g_new (CoCliFact, 1);

  fact->label = label;
  fact->value = g_strdup (value);
  g_ptr_array_add (facts, fact);
}

/* Adds a fact with the date of its source: what was so in 2021 may not be so today. */
static void
add_dated (const CoCliChoice *choice,
           GPtrArray *facts,
           const char *label,
           const char *value,
           const CoFact *fact)
{
  g_autofree char *date = NULL;
  g_autofree char *dated = NULL;
  g_autofree char *cited = NULL;

  if (fact == NULL) {
    co_cli_choose_add_fact (facts, label, _ ("not stated"));
    return;
  }
  if (fact->date != NULL) {
    date = co_language_format_date (choice->language, fact->date);
    /* Translators: a fact, and the date of its source: paid (2021). */
    dated = g_strdup_printf (_ ("%s (%s)"), value, date);
  }
  cited = co_cli_sources_cite (choice->sources, dated != NULL ? dated : value, fact->sources);
  co_cli_choose_add_fact (facts, label, cited);
}

static void
add_text (const CoCliChoice *choice, GPtrArray *facts, const char *label, const CoFact *fact)
{
  add_dated (choice, facts, label, fact != NULL ? fact->text : NULL, fact);
}

static char *
describe_device (const CoCliChoice *choice, const CoDeviceSupport *support)
{
  const char *words = co_cli_choose_get_device_words (choice, support->device);
  g_autofree char *until = NULL;
  g_autofree char *text = NULL;

  if (support->until != NULL) {
    until = co_language_format_date (choice->language, support->until);
    /* Translators: a kind of device, and the last day of support there. */
    text = g_strdup_printf (_ ("%s (until %s)"), words, until);
  }
  return co_cli_sources_cite (choice->sources, text != NULL ? text : words, support->sources);
}

static void
add_devices (const CoCliChoice *choice, GPtrArray *facts, const CoAlternative *alternative)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_null_terminated (4, g_free, TRUE);
  g_autofree char *text = NULL;

  for (guint i = 0; i < alternative->devices->len; i++)
    g_ptr_array_add (words, describe_device (choice, g_ptr_array_index (alternative->devices, i)));
  text = g_strjoinv (_ ("; "), (char **) words->pdata);
  co_cli_choose_add_fact (facts, _ ("Runs on"), text);
}

static void
add_makers (const CoCliChoice *choice, GPtrArray *facts, const CoAlternative *alternative)
{
  const CoFact *country = alternative->country;

  add_text (choice, facts, _ ("Made by"), alternative->maker);
  add_text (choice, facts, _ ("Owned by"), alternative->owner);
  add_dated (choice,
             facts,
             _ ("Based in"),
             country != NULL ? co_texts_say (choice->texts, country->words) : NULL,
             country);
  add_text (choice, facts, _ ("Site"), alternative->site);
}

/**
 * co_cli_choose_get_facts:
 * @choice: what is shown
 * @alternative: an alternative
 *
 * Gets all facts about an alternative for people. The labels are the same for all alternatives, so
 * that facts can stand side by side.
 *
 * Returns: (transfer full) (element-type CoCliFact): the facts
 */
GPtrArray *
co_cli_choose_get_facts (const CoCliChoice *choice, const CoAlternative *alternative)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func (free_fact);
  const CoFact *open_source = alternative->open_source;

  co_cli_choose_add_fact (facts,
                          _ ("What it does"),
                          co_cli_choose_get_kind_words (alternative->kind));
  add_dated (choice,
             facts,
             _ ("Price"),
             co_cli_choose_get_price_words (alternative->price->choice),
             alternative->price);
  add_devices (choice, facts, alternative);
  add_makers (choice, facts, alternative);
  add_dated (choice,
             facts,
             _ ("Open source"),
             open_source != NULL && open_source->choice ? _ ("yes") : _ ("no"),
             open_source);
  for (guint i = 0; i < G_N_ELEMENTS (features); i++) {
    const CoFact *fact = co_cli_choose_get_feature (alternative, &features[i]);

    add_dated (choice,
               facts,
               _ (features[i].label),
               fact != NULL ? co_cli_choose_get_feature_words (fact->choice) : NULL,
               fact);
  }
  return facts;
}
