/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-alternative.h"
#include "co-rule.h"

G_BEGIN_DECLS

/**
 * CoAgedResult:
 * @result: what a laboratory found
 * @months: how many months ago; 0 for this month, or for a date that is still to come. For a result
 *   of which only the year is known, counted from the end of that year
 * @age: whether it is still current
 *
 * A result that is shown, and how old it is today.
 */
typedef struct {
  const CoLabResult *result;
  guint months;
  CoResultAge age;
} CoAgedResult;

GPtrArray *co_aged_results_new (const CoAlternative *alternative, const GDate *today);
CoResultAge co_aged_results_get_age (GPtrArray *self);

G_END_DECLS
