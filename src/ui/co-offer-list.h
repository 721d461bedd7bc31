/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-offer.h"

G_BEGIN_DECLS

CoOffer *co_offer_list_find (GPtrArray *offers, const char *id);
GPtrArray *co_offer_list_merge (GPtrArray *found, GListModel *disks, GPtrArray *before);
void co_offer_list_update (GListModel *model, GPtrArray *offers, GPtrArray *wanted);

G_END_DECLS
