/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"

G_BEGIN_DECLS

CoCatalog *co_test_load_catalog (const char *products, const char *traps);

G_END_DECLS
