/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define CO_TYPE_MERGER (co_merger_get_type ())
G_DECLARE_FINAL_TYPE (CoMerger, co_merger, CO, MERGER, GObject)

CoMerger *co_merger_new (void);
void co_merger_set_journal (CoMerger *self, CoJournal *journal);
void co_merger_add (CoMerger *self, GPtrArray *results, gint64 now);
void co_merger_drop (CoMerger *self);
gboolean co_merger_is_busy (CoMerger *self);

G_END_DECLS
