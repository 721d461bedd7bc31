/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-needs.h"
#include "co-reason.h"

G_BEGIN_DECLS

#define CO_TYPE_RANKED (co_ranked_get_type ())
G_DECLARE_FINAL_TYPE (CoRanked, co_ranked, CO, RANKED, GObject)

CoRanked *co_ranked_new (CoCatalog *catalog,
                         CoNeeds *needs,
                         const CoAlternative *alternative,
                         CoReach *reach,
                         const GDate *today);

const CoAlternative *co_ranked_get_alternative (CoRanked *self);
int co_ranked_get_score (CoRanked *self);
GPtrArray *co_ranked_get_reasons (CoRanked *self);
const CoReach *co_ranked_get_reach (CoRanked *self);
GPtrArray *co_ranked_get_results (CoRanked *self);
int co_ranked_compare (gconstpointer a, gconstpointer b, gpointer data);

G_END_DECLS
