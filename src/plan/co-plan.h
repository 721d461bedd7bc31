/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-step.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_PLAN (co_plan_get_type ())
G_DECLARE_FINAL_TYPE (CoPlan, co_plan, CO, PLAN, GObject)

CoPlan *co_plan_new (CoCatalog *catalog,
                     GPtrArray *subjects,
                     GPtrArray *steps,
                     GPtrArray *questions,
                     const CoAlternative *choice);

CoCatalog *co_plan_get_catalog (CoPlan *self);
GPtrArray *co_plan_get_subjects (CoPlan *self);
GListModel *co_plan_get_stage (CoPlan *self, CoStage stage);
GPtrArray *co_plan_get_steps (CoPlan *self);
GPtrArray *co_plan_get_questions (CoPlan *self);
const CoAlternative *co_plan_get_choice (CoPlan *self);
guint co_plan_count_done (CoPlan *self);
CoStep *co_plan_find (CoPlan *self, const char *key);
CoStep *co_plan_get_next (CoPlan *self);
gboolean co_plan_is_gone (CoPlan *self);

gboolean co_plan_is_device_of (const char *device, CoSystem system);
gboolean co_plan_runs_on (const CoAlternative *choice, CoSystem system);
const CoMeaning *co_plan_get_meaning (const CoKnowledge *knowledge,
                                      CoSubject *subject,
                                      CoNeeds *needs);

G_END_DECLS
