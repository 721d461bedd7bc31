/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-knowledge.h"
#include "co-subject.h"

G_BEGIN_DECLS

/**
 * CoPlanView:
 * @subject: a subject
 * @sight: what a check found out about it: today, or when the plan began
 * @needs: the answers that count for it
 * @is_past: whether it is like that no more
 *
 * A subject as it is, or as it was: what was to be done then stays in the plan, as done.
 */
typedef struct {
  CoSubject *subject; /* (owned) */
  const CoSubjectSight *sight;
  CoNeeds *needs; /* (owned) */
  gboolean is_past;
} CoPlanView;

/**
 * CoPlanUnit:
 * @guide: a guide
 * @views: (element-type CoPlanView): what it applies to, each subject once
 *
 * A guide as it stands in a plan, once.
 */
typedef struct {
  const CoGuide *guide;
  GPtrArray *views; /* (owned) */
} CoPlanUnit;

CoPlanView *co_plan_view_new (CoSubject *subject,
                              const CoSubjectSight *sight,
                              CoNeeds *needs,
                              gboolean is_past);
GPtrArray *co_plan_match (const CoKnowledge *knowledge, GPtrArray *views);
GPtrArray *co_plan_match_instruction (const CoPlanUnit *unit, const CoInstruction *instruction);
GPtrArray *co_plan_match_questions (const CoKnowledge *knowledge,
                                    GPtrArray *views,
                                    GPtrArray *asked,
                                    CoNeeds *needs);
GPtrArray *co_plan_match_holds (const CoKnowledge *knowledge, GPtrArray *views, CoNeeds *needs);

G_END_DECLS
