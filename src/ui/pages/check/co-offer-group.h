/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_OFFER_GROUP (co_offer_group_get_type ())
G_DECLARE_FINAL_TYPE (CoOfferGroup, co_offer_group, CO, OFFER_GROUP, AdwBin)

void co_offer_group_set_session (CoOfferGroup *self, CoSession *session);
void co_offer_group_check (CoOfferGroup *self, GFile *file);

G_END_DECLS
