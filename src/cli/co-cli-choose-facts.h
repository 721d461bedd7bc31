/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli-choose-output.h"

G_BEGIN_DECLS

/**
 * CoCliFact:
 * @label: what it is about
 * @value: what is known of it, or that nothing is stated
 *
 * One fact about an alternative, for people.
 */
typedef struct {
  const char *label;
  char *value; /* (owned) */
} CoCliFact;

GPtrArray *co_cli_choose_get_facts (const CoCliChoice *choice, const CoAlternative *alternative);
void co_cli_choose_add_fact (GPtrArray *facts, const char *label, const char *value);

G_END_DECLS
