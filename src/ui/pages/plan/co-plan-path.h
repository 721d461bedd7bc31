/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-step-row.h"

G_BEGIN_DECLS

#define CO_TYPE_PLAN_PATH (co_plan_path_get_type ())
G_DECLARE_FINAL_TYPE (CoPlanPath, co_plan_path, CO, PLAN_PATH, AdwBin)

CoPlanPath *co_plan_path_new (CoSession *session);

void co_plan_path_update (CoPlanPath *self, CoPlan *plan);
CoStepRow *co_plan_path_reveal (CoPlanPath *self, CoStep *step);

G_END_DECLS
