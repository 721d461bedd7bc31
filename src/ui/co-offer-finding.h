/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-offers.h"

G_BEGIN_DECLS

void co_offer_finding_start (GObject *source,
                             CoOffersFindFunc find,
                             const char *const *roots,
                             GPtrArray *chosen,
                             GAsyncReadyCallback callback);
GPtrArray *co_offer_finding_finish (GAsyncResult *result);

G_END_DECLS
