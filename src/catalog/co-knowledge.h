/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-alternative.h"
#include "co-guide.h"
#include "co-law.h"
#include "co-question.h"
#include "co-rule.h"

G_BEGIN_DECLS

/**
 * CoKnowledge:
 * @laws: (element-type CoLaw): the rules of each place
 * @guides: (element-type CoGuide): what to do, step by step
 * @stages: (element-type CoStageWords): what the stages of a plan are called
 * @meanings: (element-type CoMeaning): what a finding means; the first that applies counts
 * @plan_questions: (element-type CoQuestion): what a plan asks
 * @alternatives: (element-type CoAlternative): what can be used instead
 * @questions: (element-type CoQuestion): what the chooser asks
 * @rules: (element-type CoRule): how it ranks
 * @advice: (element-type CoStatement): what to say about a kind of device
 * @voices: (element-type CoStatement): who says what about built-in protection
 * @left_out: (element-type CoStatement): what is not in the list, and why
 * @notes: (element-type CoStatement): what holds for the whole list
 *
 * What the catalog knows beside products and their marks. Immutable once the catalog is made.
 */
typedef struct {
  CoRecord base;
  GPtrArray *laws;
  GPtrArray *guides;
  GPtrArray *stages;
  GPtrArray *meanings;
  GPtrArray *plan_questions;
  GPtrArray *alternatives;
  GPtrArray *questions;
  GPtrArray *rules;
  GPtrArray *advice;
  GPtrArray *voices;
  GPtrArray *left_out;
  GPtrArray *notes;
} CoKnowledge;

const CoLaw *co_knowledge_get_law (const CoKnowledge *self, const char *place);
const CoQuestion *co_knowledge_get_question (const CoKnowledge *self, const char *id);
const CoGuide *co_knowledge_get_guide (const CoKnowledge *self, const char *id);
const CoAlternative *co_knowledge_get_alternative (const CoKnowledge *self, const char *id);
const CoStageWords *co_knowledge_get_stage (const CoKnowledge *self, CoStage stage);

G_END_DECLS
