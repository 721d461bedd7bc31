/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_RANKING_LIST (co_ranking_list_get_type ())
G_DECLARE_FINAL_TYPE (CoRankingList, co_ranking_list, CO, RANKING_LIST, AdwBin)

GtkWidget *co_ranking_list_new (CoSession *session);
void co_ranking_list_jump (CoRankingList *self);

G_END_DECLS
