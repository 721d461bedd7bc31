/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"

G_BEGIN_DECLS

GBytes *co_catalog_marks_pack (CoCatalog *catalog);
CoCatalog *co_catalog_marks_unpack (GBytes *packed);

G_END_DECLS
