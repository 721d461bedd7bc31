/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-aged-result.h"

G_BEGIN_DECLS

/**
 * CoResultEntry:
 * @alternative: what was tested
 * @result: what was found, and how old that is
 * @fraction: how long its bar is, from 0 to 1; NaN where the laboratory gave no number
 *
 * One bar of a chart.
 */
typedef struct {
  const CoAlternative *alternative;
  CoAgedResult result;
  double fraction;
} CoResultEntry;

/**
 * CoResultGroup:
 * @lab: the laboratory
 * @test: the test
 * @maximum: the best possible score; NaN where the laboratory gave no number
 * @entries: (element-type CoResultEntry): the bars, the longest first
 *
 * The bars of a chart that can be compared: of one test of one laboratory on one scale.
 */
typedef struct {
  const char *lab;
  const char *test;
  double maximum;
  GPtrArray *entries; /* (owned) */
} CoResultGroup;

/**
 * CoResultLayout:
 * @groups: (element-type CoResultGroup): in the order of the alphabet
 * @n_hidden: how many results are too old to be shown
 *
 * What a chart shows.
 */
typedef struct {
  GPtrArray *groups; /* (owned) */
  guint n_hidden;
} CoResultLayout;

CoResultLayout *co_result_layout_new (GPtrArray *alternatives, const GDate *today);
void co_result_layout_free (CoResultLayout *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoResultLayout, co_result_layout_free)

G_END_DECLS
