/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_PLAN_SUMMARY (co_plan_summary_get_type ())
G_DECLARE_FINAL_TYPE (CoPlanSummary, co_plan_summary, CO, PLAN_SUMMARY, AdwBin)

CoPlanSummary *co_plan_summary_new (CoSession *session);

void co_plan_summary_update (CoPlanSummary *self, CoPlan *plan);

G_END_DECLS
