/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-download.h"

G_BEGIN_DECLS

#define CO_TYPE_PARTIAL (co_partial_get_type ())
G_DECLARE_FINAL_TYPE (CoPartial, co_partial, CO, PARTIAL, GObject)

/**
 * CoPartialFunc:
 * @received: how much is here
 * @total: how much it will be, or -1 if nobody knows
 *
 * Called while a file comes.
 */
typedef void (*CoPartialFunc) (goffset received, goffset total);

CoPartial *co_partial_new (const char *folder, const char *address);

gboolean co_partial_has_begun (CoPartial *self);
GBytes *co_partial_fetch (CoPartial *self,
                          CoDownload *download,
                          gsize max,
                          CoPartialFunc progress,
                          GError **error);
void co_partial_drop (CoPartial *self);

G_END_DECLS
