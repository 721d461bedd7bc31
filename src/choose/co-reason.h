/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-aged-result.h"
#include "co-language.h"
#include "co-reach.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoReason:
 * @rule: the rule that holds
 * @traits: (element-type CoTrait): the traits of the alternative that the rule is about
 * @until: (nullable): the end of a support that the rule is about, as the catalog writes it
 *
 * Why an alternative stands where it stands. Its weight is that of the rule.
 */
typedef struct {
  const CoRule *rule;
  GPtrArray *traits; /* (owned) */
  char *until;       /* (owned) */
} CoReason;

CoReason *co_reason_new (const CoRule *rule,
                         const CoAlternative *alternative,
                         const CoReach *reach,
                         CoResultAge age);
void co_reason_free (CoReason *self);

char *co_reason_say (const CoReason *self, CoTexts *texts, CoLanguage *language);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoReason, co_reason_free)

G_END_DECLS
