/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"

G_BEGIN_DECLS

void co_cli_check_print_json (CoCatalog *catalog, GPtrArray *results);
void co_cli_check_print_text (CoCatalog *catalog, GPtrArray *results);

G_END_DECLS
