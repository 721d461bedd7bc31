/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_ALTERNATIVE_CARD (co_alternative_card_get_type ())
G_DECLARE_FINAL_TYPE (CoAlternativeCard, co_alternative_card, CO, ALTERNATIVE_CARD, AdwBin)

GtkWidget *co_alternative_card_new (CoSession *session, const CoAlternative *alternative);
const CoAlternative *co_alternative_card_get_alternative (CoAlternativeCard *self);
void co_alternative_card_set_ranked (CoAlternativeCard *self, CoRanked *ranked);
void co_alternative_card_fade_in (CoAlternativeCard *self);

G_END_DECLS
