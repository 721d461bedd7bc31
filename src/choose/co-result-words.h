/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-aged-result.h"
#include "co-language.h"
#include "co-texts.h"

G_BEGIN_DECLS

const char *co_result_words_get_none (void);
char *co_result_words_say_when (const CoAgedResult *result, CoLanguage *language);
char *co_result_words_say (const CoAgedResult *result, CoTexts *texts, CoLanguage *language);

G_END_DECLS
