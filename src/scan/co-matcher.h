/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-traces.h"

G_BEGIN_DECLS

GPtrArray *co_matcher_find (CoCatalog *catalog, GPtrArray *traces, GPtrArray *notes);

G_END_DECLS
