/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-json-place.h"

G_BEGIN_DECLS

gboolean co_mark_load_sources (JsonObject *object,
                               const CoJsonPlace *place,
                               GStrv *sources,
                               GError **error);
GPtrArray *co_mark_load_list (JsonObject *object,
                              gboolean is_trap,
                              const CoJsonPlace *place,
                              GError **error);

G_END_DECLS
