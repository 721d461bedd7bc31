/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target.h"

G_BEGIN_DECLS

/* In place of the id of a probe; the probe that reads such a folder is told apart by its target. */
#define CO_WINE_FINDER_ID "wine"

GPtrArray *co_wine_finder_find (CoTarget *host);

G_END_DECLS
