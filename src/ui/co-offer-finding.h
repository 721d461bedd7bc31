/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-offer.h"

G_BEGIN_DECLS

/**
 * CoOfferFindFunc:
 * @paths: (nullable): folders and files, or `NULL` for this computer and every mounted system
 *
 * Finds what can be read; called in a thread.
 *
 * Returns: (transfer full) (element-type CoTarget): the targets
 */
typedef GPtrArray *(*CoOfferFindFunc) (const char *const *paths);

void co_offer_finding_start (GObject *source,
                             CoOfferFindFunc find,
                             const char *const *roots,
                             GPtrArray *chosen,
                             GAsyncReadyCallback callback);
GPtrArray *co_offer_finding_finish (GAsyncResult *result);

G_END_DECLS
