/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-knowledge.h"
#include "co-language.h"
#include "co-reach.h"
#include "co-texts.h"

G_BEGIN_DECLS

const char *co_alternative_words_get_kind (CoAlternativeKind kind);
const char *co_alternative_words_get_price (CoPrice price);
const char *co_alternative_words_get_feature (CoFeatureState state);
const char *co_alternative_words_get_exclusion (void);
const char *co_alternative_words_get_nothing (void);
char *co_alternative_words_say_support (const CoDeviceSupport *support,
                                        const GDate *today,
                                        const CoKnowledge *knowledge,
                                        CoTexts *texts,
                                        CoLanguage *language);
const char *co_alternative_words_get_device (const CoKnowledge *knowledge,
                                             CoTexts *texts,
                                             const char *device);
char *co_alternative_words_say_reach (const CoAlternative *alternative,
                                      const CoReach *reach,
                                      const CoKnowledge *knowledge,
                                      CoTexts *texts);

G_END_DECLS
