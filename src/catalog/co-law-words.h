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

G_END_DECLS
