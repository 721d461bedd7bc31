/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CO_COMPARISON_MAXIMUM:
 *
 * How many products can stand side by side.
 */
#define CO_COMPARISON_MAXIMUM 3

/**
 * CO_COMPARISON_MINIMUM:
 *
 * How many it takes to compare.
 */
#define CO_COMPARISON_MINIMUM 2

#define CO_TYPE_COMPARISON (co_comparison_get_type ())
G_DECLARE_FINAL_TYPE (CoComparison, co_comparison, CO, COMPARISON, GObject)

CoComparison *co_comparison_new (void);

gboolean co_comparison_add (CoComparison *self, const char *id);
void co_comparison_remove (CoComparison *self, const char *id);
void co_comparison_clear (CoComparison *self);
gboolean co_comparison_contains (CoComparison *self, const char *id);
guint co_comparison_get_count (CoComparison *self);
const char *co_comparison_get_id (CoComparison *self, guint position);

G_END_DECLS
