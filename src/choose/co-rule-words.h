/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-knowledge.h"
#include "co-texts.h"

G_BEGIN_DECLS

const char *co_rule_words_get_opening (void);
char *co_rule_words_say_condition (const CoChoice *condition,
                                   const CoKnowledge *knowledge,
                                   CoTexts *texts);

G_END_DECLS
