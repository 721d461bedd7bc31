/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-sources.h"
#include "co-ranking.h"

G_BEGIN_DECLS

/**
 * CoCliChoice:
 * @catalog: what the program knows
 * @needs: what the person answered
 * @ranking: what follows from it
 * @texts: the texts of the catalog
 * @language: the language that @texts are in
 * @today: the day from which ages are counted
 * @all: whether everything is shown
 * @sources: (nullable): where sources are gathered, if they are shown
 *
 * What a run of the command "choose" shows.
 */
typedef struct {
  CoCatalog *catalog;    /* (owned) */
  CoNeeds *needs;        /* (owned) */
  CoRanking *ranking;    /* (owned) */
  CoTexts *texts;        /* (owned) */
  CoLanguage *language;  /* (owned) */
  CoCliSources *sources; /* (owned) (nullable) */
  GDate today;
  gboolean all;
} CoCliChoice;

void co_cli_choose_print_json (const CoCliChoice *choice);
void co_cli_choose_print_text (const CoCliChoice *choice);
void co_cli_choose_print_entry (const CoCliChoice *choice, CoRanked *ranked, guint place);
void co_cli_choose_print_rules (const CoCliChoice *choice);
void co_cli_choose_print_comparison (const CoCliChoice *choice, GPtrArray *alternatives);

G_END_DECLS
