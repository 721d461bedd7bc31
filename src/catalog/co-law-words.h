/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-law.h"
#include "co-texts.h"

G_BEGIN_DECLS

GDateTime *co_law_get_deadline (const CoLaw *self, GTimeZone *zone);
char *co_law_say (const CoLaw *self,
                  const CoPhase *phase,
                  const CoPhrase *phrase,
                  CoTexts *texts,
                  GDateTime *now);

gboolean co_law_is_asked (const CoStatement *question, CoTexts *texts, const char *words);
char *co_law_say_clock (const CoEvent *event, CoLanguage *language, GTimeZone *zone);
const char *co_law_get_truth (const CoStatement *claim);
char *co_law_say_read (const CoJurisdiction *jurisdiction, CoLanguage *language);

G_END_DECLS
