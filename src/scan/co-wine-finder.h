/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target.h"

G_BEGIN_DECLS

GPtrArray *co_wine_finder_find (CoTarget *host);

G_END_DECLS
