/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-reason.h"

/* An empty list asks for nothing. */
static gboolean
is_one_of (char **words, const char *word)
{
  return *words == NULL || g_strv_contains ((const char *const *) words, word);
}

static gboolean
has_feature (const CoAlternative *alternative, const CoRuleFeature *feature)
{
  CoFeatureState state;

  if (feature == NULL)
    return TRUE;
  state = co_alternative_get_feature (alternative, feature->name);
  return is_one_of (feature->is, co_feature_state_to_string (state));
}

static gboolean
has_reach (const CoReach *reach, int coverage)
{
  switch (coverage) {
  case CO_COVERS_ALL:
  case CO_COVERS_SOME:
    return (int) reach->extent == coverage;
  case CO_COVERS_ENDING:
    return *reach->ending != NULL;
  case CO_COVERS_ANY:
  default:
    return TRUE;
  }
}

static GPtrArray *
find_traits (const CoAlternative *alternative, char **names)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < alternative->traits->len; i++) {
    CoTrait *trait = g_ptr_array_index (alternative->traits, i);

    if (g_strv_contains ((const char *const *) names, trait->trait))
      g_ptr_array_add (found, trait);
  }
  return found;
}

/**
 * co_reason_new:
 * @rule: a rule whose answers hold
 * @alternative: an alternative
 * @reach: which devices of the person it reaches
 * @age: how old its newest result is
 *
 * Finds out whether a rule is about an alternative. This is all that a ranking looks at, and no
 * name is in it.
 *
 * Returns: (transfer full) (nullable): the reason, or `NULL` if the rule is not about it
 */
CoReason *
co_reason_new (const CoRule *rule,
               const CoAlternative *alternative,
               const CoReach *reach,
               CoResultAge age)
{
  const CoRuleSubject *about = rule->about;
  g_autoptr (GPtrArray) traits = NULL;
  CoReason *self;

  if (!is_one_of (about->kinds, co_alternative_kind_to_string (alternative->kind)) ||
      !is_one_of (about->prices, co_price_to_string (alternative->price->choice)) ||
      !has_feature (alternative, about->feature) || !has_reach (reach, about->devices))
    return NULL;
  if (about->result != NULL && about->result->age != (int) age)
    return NULL;
  traits = find_traits (alternative, about->traits);
  if (*about->traits != NULL && traits->len == 0)
    return NULL;
  self = g_new (CoReason, 1);
  self->rule = rule;
  self->traits = g_steal_pointer (&traits);
  self->until = about->devices == CO_COVERS_ENDING ? g_strdup (reach->until) : NULL;
  return self;
}

/**
 * co_reason_free:
 * @self: (transfer full): a reason
 *
 * Frees a reason.
 */
void
co_reason_free (CoReason *self)
{
  g_ptr_array_unref (self->traits);
  g_free (self->until);
  g_free (self);
}

/**
 * co_reason_say:
 * @self: a reason
 * @texts: the texts of the catalog
 * @language: the language that @texts are in
 *
 * Says a reason to the person.
 *
 * Returns: (transfer full): one or a few sentences
 */
char *
co_reason_say (const CoReason *self, CoTexts *texts, CoLanguage *language)
{
  const char *pattern;
  g_autofree char *until = NULL;

  g_return_val_if_fail (self != NULL && CO_IS_TEXTS (texts) && language != NULL, NULL);

  pattern = co_texts_say (texts, self->rule->reason);
  if (self->until == NULL)
    return co_language_format (language, pattern, NULL, 0, NULL);
  until = co_language_format_date (language, self->until);
  return co_language_format (language, pattern, NULL, 0, "until", until, NULL);
}
