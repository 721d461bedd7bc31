/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"

G_BEGIN_DECLS

CoCatalog *co_catalog_load (GBytes *bytes, const char *name, GError **error);

G_END_DECLS
