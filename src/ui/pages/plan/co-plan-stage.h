/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-step-row.h"

G_BEGIN_DECLS

#define CO_TYPE_PLAN_STAGE (co_plan_stage_get_type ())
G_DECLARE_FINAL_TYPE (CoPlanStage, co_plan_stage, CO, PLAN_STAGE, AdwBin)

CoPlanStage *co_plan_stage_new (CoSession *session, CoStage stage);

void co_plan_stage_update (CoPlanStage *self, CoPlan *plan, guint number, gboolean is_last);
void co_plan_stage_set_open (CoPlanStage *self, gboolean is_open);
gboolean co_plan_stage_is_open (CoPlanStage *self);
CoStepRow *co_plan_stage_get_row (CoPlanStage *self, const char *key);

G_END_DECLS
