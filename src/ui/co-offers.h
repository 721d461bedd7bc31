/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-door.h"
#include "co-offer-finding.h"

G_BEGIN_DECLS

#define CO_TYPE_OFFERS (co_offers_get_type ())
G_DECLARE_FINAL_TYPE (CoOffers, co_offers, CO, OFFERS, GObject)

CoOffers *co_offers_new (void);
void co_offers_set_disks (CoOffers *self, GListModel *disks);
void co_offers_set_find_func (CoOffers *self, CoOfferFindFunc find);
void co_offers_set_roots (CoOffers *self, const char *const *roots);
void co_offers_start (CoOffers *self);
void co_offers_look (CoOffers *self);
gboolean co_offers_is_looking (CoOffers *self);

void co_offers_add_chosen (CoOffers *self, const char *path);
void co_offers_forget_chosen (CoOffers *self);

CoDoor *co_offers_get_door (CoOffers *self);

G_END_DECLS
