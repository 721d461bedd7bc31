/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-problem.h"

G_BEGIN_DECLS

GPtrArray *co_ungranted_gather (GPtrArray *problems, CoCatalog *catalog);

G_END_DECLS
