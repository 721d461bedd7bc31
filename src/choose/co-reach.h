/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-alternative.h"
#include "co-rule.h"

G_BEGIN_DECLS

/**
 * CoReach:
 * @covered: (array zero-terminated=1): the devices of the person that it runs on
 * @missing: (array zero-terminated=1): the others
 * @ending: (array zero-terminated=1): those of @covered on which its support ends soon or has ended
 * @until: (nullable): the first of these ends, as the catalog writes it
 * @extent: how much it covers: all, some, or any if no device was named
 *
 * Which devices of a person an alternative reaches.
 */
typedef struct {
  char **covered;
  char **missing;
  char **ending;
  char *until;
  CoCoverage extent;
} CoReach;

char **co_reach_get_choosable (GPtrArray *alternatives, const char *const *devices);
CoReach *co_reach_new (const CoAlternative *alternative,
                       const char *const *devices,
                       const char *const *choosable,
                       const GDate *today);
void co_reach_free (CoReach *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoReach, co_reach_free)

G_END_DECLS
