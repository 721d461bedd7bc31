/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoCliCheckWords:
 * @catalog: what was looked for
 * @texts: the language to say words of the catalog in
 *
 * What the result of a check is told with.
 */
typedef struct {
  CoCatalog *catalog;
  CoTexts *texts;
} CoCliCheckWords;

void co_cli_check_print_json (const CoCliCheckWords *words, GPtrArray *results);
void co_cli_check_print_text (const CoCliCheckWords *words, GPtrArray *results);

G_END_DECLS
