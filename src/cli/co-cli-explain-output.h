/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-sources.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoCliExplainParts:
 * @CO_CLI_EXPLAIN_TIMELINE: what happened, and when.
 * @CO_CLI_EXPLAIN_RULES: the rule, point by point.
 * @CO_CLI_EXPLAIN_VIEWS: what each side says.
 * @CO_CLI_EXPLAIN_CLAIMS: what one may have read.
 * @CO_CLI_EXPLAIN_QUESTIONS: what people ask.
 * @CO_CLI_EXPLAIN_PLACES: the other places.
 *
 * What is told beyond the answer for today.
 */
typedef enum {
  CO_CLI_EXPLAIN_TIMELINE = 1 << 0,
  CO_CLI_EXPLAIN_RULES = 1 << 1,
  CO_CLI_EXPLAIN_VIEWS = 1 << 2,
  CO_CLI_EXPLAIN_CLAIMS = 1 << 3,
  CO_CLI_EXPLAIN_QUESTIONS = 1 << 4,
  CO_CLI_EXPLAIN_PLACES = 1 << 5,
} CoCliExplainParts;

/**
 * CoCliExplain:
 * @catalog: what is known
 * @texts: the language to say it in
 * @law: the place that is asked about
 * @place: the place as it was asked for; another one than that of @law if nothing is known of it
 * @now: the moment that is asked about, in the time zone of the reader
 * @parts: what to tell beyond the answer for today
 * @word: (nullable): only questions with this word in them
 * @sources: (nullable): where sources are gathered, if they are to be named
 *
 * What is to be explained.
 */
typedef struct {
  CoCatalog *catalog;
  CoTexts *texts;
  const CoLaw *law;
  const char *place;
  GDateTime *now;
  CoCliExplainParts parts;
  const char *word;
  CoCliSources *sources;
} CoCliExplain;

gboolean co_cli_explain_is_asked (const CoCliExplain *self, const CoStatement *question);
void co_cli_explain_print_text (const CoCliExplain *self);
void co_cli_explain_print_json (const CoCliExplain *self);

G_END_DECLS
