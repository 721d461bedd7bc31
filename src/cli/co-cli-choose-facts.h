/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-choose-output.h"

G_BEGIN_DECLS

/**
 * CoCliFact:
 * @label: what it is about
 * @value: what is known of it, or that nothing is stated
 *
 * One fact about an alternative, for people.
 */
typedef struct {
  const char *label;
  char *value; /* (owned) */
} CoCliFact;

/**
 * CoCliFeature:
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
} CoCliFeature;

const CoCliFeature *co_cli_choose_list_features (guint *count);
const CoFact *co_cli_choose_get_feature (const CoAlternative *alternative,
                                         const CoCliFeature *feature);
GPtrArray *co_cli_choose_get_facts (const CoCliChoice *choice, const CoAlternative *alternative);
void co_cli_choose_add_fact (GPtrArray *facts, const char *label, const char *value);

G_END_DECLS
