/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-knowledge.h"
#include "co-language.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoSaidPart:
 * @text: what is known, or that nothing is stated
 * @sources: (nullable) (array zero-terminated=1): where that comes from; of the catalog
 *
 * One of the things that a [struct@Co.SaidFact] says.
 */
typedef struct {
  char *text; /* (owned) */
  char **sources;
} CoSaidPart;

/**
 * CoSaidFact:
 * @label: what it is about
 * @parts: (element-type CoSaidPart): what is known of it; if that is nothing, one that says so
 * @is_stated: whether something is known
 *
 * One fact about an alternative, for people.
 */
typedef struct {
  const char *label;
  GPtrArray *parts; /* (owned) */
  gboolean is_stated;
} CoSaidFact;

/**
 * CoFeatureWords:
 * @name: its name in the catalog
 * @label: what it is called to people; to be translated
 * @offset: where in the features of an alternative
 *
 * Something that an alternative can have.
 */
typedef struct {
  const char *name;
  const char *label;
  gsize offset;
} CoFeatureWords;

const CoFeatureWords *co_alternative_facts_list_features (guint *count);
const CoFact *co_alternative_facts_get_feature (const CoAlternative *alternative,
                                                const CoFeatureWords *feature);
GPtrArray *co_alternative_facts_new (const CoAlternative *alternative,
                                     const CoKnowledge *knowledge,
                                     CoTexts *texts,
                                     CoLanguage *language);

G_END_DECLS
