/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-ranked.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CO_QUESTION_DEVICES:
 *
 * The id of the question whose options are kinds of devices.
 */
#define CO_QUESTION_DEVICES "devices"

#define CO_TYPE_RANKING (co_ranking_get_type ())
G_DECLARE_FINAL_TYPE (CoRanking, co_ranking, CO, RANKING, GObject)

CoRanking *co_ranking_new (CoCatalog *catalog, CoNeeds *needs, const GDate *today);

GListModel *co_ranking_get_ranked (CoRanking *self);
GPtrArray *co_ranking_get_excluded (CoRanking *self);
CoRanked *co_ranking_find (CoRanking *self, const CoAlternative *alternative);

G_END_DECLS
