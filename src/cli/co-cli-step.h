/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-sources.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoCliStepWords:
 * @texts: the language to say it in
 * @product: what `{product}` is
 * @computer: what `{computer}` is
 * @replacement: what `{replacement}` is
 *
 * What the words of a step are filled in with.
 */
typedef struct {
  CoTexts *texts;
  const char *product;
  const char *computer;
  const char *replacement;
} CoCliStepWords;

char *co_cli_step_say (const CoCliStepWords *self, const CoPhrase *phrase);
void co_cli_step_print (const CoCliStepWords *self,
                        CoCatalog *catalog,
                        const CoInstruction *instruction,
                        const char *sign,
                        CoCliSources *sources);

G_END_DECLS
