/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-sources.h"
#include "co-plan.h"

G_BEGIN_DECLS

/**
 * CoCliPlan:
 * @plan: the plan
 * @needs: what the person answered
 * @texts: the language to say it in
 * @results: (nullable) (element-type CoResult): what the check came to, or `NULL` without one
 * @next: whether the next step alone is wanted
 * @sources: (nullable): where sources are gathered, if they are to be named
 *
 * What is printed of a plan.
 */
typedef struct {
  CoPlan *plan;
  CoNeeds *needs;
  CoTexts *texts;
  GPtrArray *results;
  gboolean next;
  CoCliSources *sources;
} CoCliPlan;

void co_cli_plan_print_json (const CoCliPlan *self);
void co_cli_plan_print_text (const CoCliPlan *self);

G_END_DECLS
