/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-finding.h"
#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_FINDING_CARD (co_finding_card_get_type ())
G_DECLARE_FINAL_TYPE (CoFindingCard, co_finding_card, CO, FINDING_CARD, AdwBin)

GtkWidget *co_finding_card_new (CoSession *session, CoTarget *target, CoFinding *finding);

G_END_DECLS
