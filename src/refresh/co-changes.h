/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-bundle.h"

G_BEGIN_DECLS

/**
 * CoChange:
 * @CO_CHANGE_ADDED: it was not there before.
 * @CO_CHANGE_UPDATED: it says something else.
 * @CO_CHANGE_REMOVED: it is not there any more.
 * @CO_N_CHANGES: how many kinds of changes there are.
 *
 * What became of an entry of the catalog.
 */
typedef enum {
  CO_CHANGE_ADDED,
  CO_CHANGE_UPDATED,
  CO_CHANGE_REMOVED,
  CO_N_CHANGES,
} CoChange;

/**
 * CoChanges:
 * @products: how many products, by [enum@Co.Change]
 * @facts: how many other entries: what the law says, guides, alternatives and their tests, sources
 *
 * What is different in a newer catalog.
 */
typedef struct {
  guint products[CO_N_CHANGES];
  guint facts[CO_N_CHANGES];
} CoChanges;

gboolean co_changes_find (CoChanges *self, CoBundle *before, CoBundle *after, GError **error);

G_END_DECLS
