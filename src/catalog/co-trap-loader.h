/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-json-place.h"

G_BEGIN_DECLS

gboolean co_trap_load_file (JsonNode *root,
                            const CoJsonPlace *place,
                            GPtrArray *traps,
                            GError **error);

G_END_DECLS
