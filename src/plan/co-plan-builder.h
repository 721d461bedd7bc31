/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal.h"
#include "co-plan.h"

G_BEGIN_DECLS

#define CO_TYPE_PLAN_BUILDER (co_plan_builder_get_type ())
G_DECLARE_FINAL_TYPE (CoPlanBuilder, co_plan_builder, CO, PLAN_BUILDER, GObject)

CoPlanBuilder *co_plan_builder_new (CoCatalog *catalog, CoNeeds *needs);

void co_plan_builder_set_subjects (CoPlanBuilder *self, GPtrArray *subjects);
void co_plan_builder_set_ticks (CoPlanBuilder *self, GHashTable *ticks);
gboolean co_plan_builder_set_choice (CoPlanBuilder *self, const char *alternative, GError **error);
void co_plan_builder_take (CoPlanBuilder *self, CoJournal *journal);
void co_plan_builder_resume (CoPlanBuilder *self, CoJournal *journal);
CoPlan *co_plan_builder_build (CoPlanBuilder *self);

G_END_DECLS
