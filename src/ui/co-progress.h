/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-plan.h"

G_BEGIN_DECLS

#define CO_TYPE_PROGRESS (co_progress_get_type ())
G_DECLARE_FINAL_TYPE (CoProgress, co_progress, CO, PROGRESS, GObject)

CoProgress *co_progress_new (CoCatalog *catalog);
void co_progress_open_journal (CoProgress *self, const char *folder);
const char *co_progress_get_folder (CoProgress *self);
gboolean co_progress_is_ready (CoProgress *self);
gboolean co_progress_is_saving (CoProgress *self);
const char *co_progress_get_notice (CoProgress *self);

void co_progress_add_results (CoProgress *self, GPtrArray *results, gint64 now);
CoNeeds *co_progress_get_needs (CoProgress *self);
void co_progress_answer (CoProgress *self, const char *question, const char *const *options);
const CoAlternative *co_progress_get_choice (CoProgress *self);
void co_progress_choose (CoProgress *self, const char *alternative);
CoPlan *co_progress_get_plan (CoProgress *self);
void co_progress_tick (CoProgress *self, const char *step, gboolean is_done);
void co_progress_wipe (CoProgress *self);

G_END_DECLS
