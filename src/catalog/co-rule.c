/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative.h"
#include "co-rule.h"
#include "co-shape.h"

static const char *const age_words[] = {
  [CO_RESULT_CURRENT] = "current",
  [CO_RESULT_OLD] = "old",
  [CO_RESULT_NONE] = "none",
  NULL,
};

static const char *const coverage_words[] = {
  [CO_COVERS_ALL] = "all",
  [CO_COVERS_SOME] = "some",
  [CO_COVERS_ENDING] = "ending",
  NULL,
};

/* clang-format off */
#define SOME(type, name, words) {#name, CO_FIELD_CHOICES, G_STRUCT_OFFSET (type, name), FALSE, CO_REFERS_NOTHING, words}
#define PART(name, of) {#name, CO_FIELD_RECORD, G_STRUCT_OFFSET (CoRuleSubject, name), FALSE, CO_REFERS_NOTHING, NULL, of}

static const CoField feature_fields[] = {
  {"name", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoRuleFeature, name), TRUE},
  SOME (CoRuleFeature, is, co_alternative_feature_states),
};

static const CoField result_fields[] = {
  {"age", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoRuleResult, age), TRUE, CO_REFERS_NOTHING, age_words},
};

static const CoShape feature_shape = CO_SHAPE (CoRuleFeature, NULL, feature_fields);
static const CoShape result_shape = CO_SHAPE (CoRuleResult, NULL, result_fields);

static const CoField subject_fields[] = {
  SOME (CoRuleSubject, kinds, co_alternative_kinds),
  SOME (CoRuleSubject, prices, co_alternative_prices),
  PART (feature, &feature_shape),
  {"traits", CO_FIELD_NAMES, G_STRUCT_OFFSET (CoRuleSubject, traits)},
  PART (result, &result_shape),
  {"devices", CO_FIELD_CHOICE, G_STRUCT_OFFSET (CoRuleSubject, devices), FALSE, CO_REFERS_NOTHING, coverage_words},
};

static const CoShape subject_shape = CO_SHAPE (CoRuleSubject, NULL, subject_fields);

static const CoField rule_fields[] = {
  {"id", CO_FIELD_TEXT, G_STRUCT_OFFSET (CoRule, id), TRUE},
  {"weight", CO_FIELD_INT, G_STRUCT_OFFSET (CoRule, weight), TRUE},
  {"answers", CO_FIELD_MAP, G_STRUCT_OFFSET (CoRule, answers), FALSE, CO_REFERS_QUESTION},
  {"about", CO_FIELD_RECORD, G_STRUCT_OFFSET (CoRule, about), TRUE, CO_REFERS_NOTHING, NULL, &subject_shape},
  {"reason", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoRule, reason), TRUE},
  {"title", CO_FIELD_WORDS, G_STRUCT_OFFSET (CoRule, title), TRUE},
  {"sources", CO_FIELD_NAMES, G_STRUCT_OFFSET (CoRule, sources), FALSE, CO_REFERS_SOURCE},
};
/* clang-format on */

const CoShape co_rule_shape = CO_SHAPE (CoRule, "id", rule_fields);
