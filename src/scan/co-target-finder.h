/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target.h"

G_BEGIN_DECLS

/* In place of the id of a probe, where not all disks can be found. */
#define CO_TARGET_FINDER_DISKS "disks"

void co_target_finder_add (GPtrArray *targets, CoTarget *target);
GPtrArray *co_target_finder_find_here (void);
GPtrArray *co_target_finder_find (void);
GPtrArray *co_target_finder_find_in (const char *const *paths);

G_END_DECLS
