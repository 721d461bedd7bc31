/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-facts.h"
#include "co-alternative-words.h"

#include <glib/gi18n.h>

/* clang-format off */
static const CoFeatureWords features[] = {
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

/* What the facts are said with. */
typedef struct {
  GPtrArray *facts; /* (element-type CoSaidFact) */
  const CoKnowledge *knowledge;
  CoTexts *texts;
  CoLanguage *language;
} Saying;

/**
 * co_alternative_facts_list_features:
 * @count: (out): how many there are
 *
 * Lists what an alternative can have.
 *
 * Returns: (array length=count): the features
 */
const CoFeatureWords *
co_alternative_facts_list_features (guint *count)
{
  *count = G_N_ELEMENTS (features);
  return features;
}

/**
 * co_alternative_facts_get_feature:
 * @alternative: an alternative
 * @feature: a feature
 *
 * Gets what is known of a feature.
 *
 * Returns: (nullable): the fact, or `NULL` if nothing is said
 */
const CoFact *
co_alternative_facts_get_feature (const CoAlternative *alternative, const CoFeatureWords *feature)
{
  return G_STRUCT_MEMBER (CoFact *, alternative->features, feature->offset);
}

static void
free_part (gpointer data)
{
  CoSaidPart *part = data;

  g_free (part->text);
  g_free (part);
}

static void
free_fact (gpointer data)
{
  CoSaidFact *fact = data;

  g_ptr_array_unref (fact->parts);
  g_free (fact);
}

static CoSaidFact *
add_fact (Saying *saying, const char *label)
{
  CoSaidFact *fact = g_new (CoSaidFact, 1);

  fact->label = label;
  fact->parts = g_ptr_array_new_with_free_func (free_part);
  fact->is_stated = TRUE;
  g_ptr_array_add (saying->facts, fact);
  return fact;
}

static void
add_part (CoSaidFact *fact, char *text, char **sources)
{
  CoSaidPart *part = g_new (CoSaidPart, 1);

  part->text = text;
  part->sources = sources;
  g_ptr_array_add (fact->parts, part);
}

/* Adds a fact with the date of its source: what was so in 2021 may not be so today. */
static void
add_dated (Saying *saying, const char *label, const char *value, const CoFact *known)
{
  CoSaidFact *fact = add_fact (saying, label);
  g_autofree char *date = NULL;

  if (known == NULL) {
    fact->is_stated = FALSE;
    add_part (fact, g_strdup (_ ("not stated")), NULL);
    return;
  }
  if (known->date == NULL) {
    add_part (fact, g_strdup (value), known->sources);
    return;
  }
  date = co_language_format_date (saying->language, known->date);
  /* Translators: a fact, and the date of its source: paid (2021). */
  add_part (fact,
            co_language_lead (saying->language, g_strdup_printf (_ ("%s (%s)"), value, date)),
            known->sources);
}

static void
add_text (Saying *saying, const char *label, const CoFact *known)
{
  add_dated (saying, label, known != NULL ? known->text : NULL, known);
}

static char *
say_device (Saying *saying, const CoDeviceSupport *support)
{
  const char *words =
    co_alternative_words_get_device (saying->knowledge, saying->texts, support->device);
  g_autofree char *until = NULL;

  if (support->until == NULL)
    return g_strdup (words);
  until = co_language_format_date (saying->language, support->until);
  /* Translators: a kind of device, and the last day of support there. */
  return g_strdup_printf (_ ("%s (until %s)"), words, until);
}

static void
add_devices (Saying *saying, const CoAlternative *alternative)
{
  CoSaidFact *fact = add_fact (saying, _ ("Runs on"));

  for (guint i = 0; i < alternative->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (alternative->devices, i);

    add_part (fact, say_device (saying, support), support->sources);
  }
}

static void
add_makers (Saying *saying, const CoAlternative *alternative)
{
  const CoFact *country = alternative->country;

  add_text (saying, _ ("Made by"), alternative->maker);
  add_text (saying, _ ("Owned by"), alternative->owner);
  add_dated (saying,
             _ ("Based in"),
             country != NULL ? co_texts_say (saying->texts, country->words) : NULL,
             country);
  add_text (saying, _ ("Site"), alternative->site);
}

static void
add_features (Saying *saying, const CoAlternative *alternative)
{
  for (guint i = 0; i < G_N_ELEMENTS (features); i++) {
    const CoFact *known = co_alternative_facts_get_feature (alternative, &features[i]);

    add_dated (saying,
               _ (features[i].label),
               known != NULL ? co_alternative_words_get_feature (known->choice) : NULL,
               known);
  }
}

/**
 * co_alternative_facts_new:
 * @alternative: an alternative
 * @knowledge: what the questions are
 * @texts: the texts of the catalog
 * @language: the language that @texts are in
 *
 * Says all facts about an alternative. The labels are the same for all alternatives, so that facts
 * can stand side by side.
 *
 * Returns: (transfer full) (element-type CoSaidFact): the facts
 */
GPtrArray *
co_alternative_facts_new (const CoAlternative *alternative,
                          const CoKnowledge *knowledge,
                          CoTexts *texts,
                          CoLanguage *language)
{
  Saying saying = {NULL, knowledge, texts, language};
  const CoFact *open_source;

  g_return_val_if_fail (alternative != NULL && knowledge != NULL, NULL);
  g_return_val_if_fail (CO_IS_TEXTS (texts) && language != NULL, NULL);

  saying.facts = g_ptr_array_new_with_free_func (free_fact);
  add_part (add_fact (&saying, _ ("What it does")),
            g_strdup (co_alternative_words_get_kind (alternative->kind)),
            NULL);
  add_dated (&saying,
             _ ("Price"),
             co_alternative_words_get_price (alternative->price->choice),
             alternative->price);
  add_devices (&saying, alternative);
  add_makers (&saying, alternative);
  open_source = alternative->open_source;
  add_dated (&saying,
             _ ("Open source"),
             open_source != NULL && open_source->choice ? _ ("yes") : _ ("no"),
             open_source);
  add_features (&saying, alternative);
  return saying.facts;
}
