/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-plan-builder.h"

G_BEGIN_DECLS

CoCatalog *co_test_plan_catalog (void);
CoSubjectInfo co_test_subject (const char *target, CoSystem system, const char *product);
CoPlan *co_test_plan (CoCatalog *catalog, CoNeeds *needs, const CoSubjectInfo *infos, guint count);
char *co_test_plan_keys (CoPlan *plan);

G_END_DECLS
