/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-problem.h"
#include "co-root.h"
#include "co-system.h"

G_BEGIN_DECLS

#define CO_TYPE_TARGET (co_target_get_type ())
G_DECLARE_FINAL_TYPE (CoTarget, co_target, CO, TARGET, GObject)

CoTarget *co_target_new (const char *path);
CoTarget *co_target_new_this_computer (void);
CoTarget *co_target_new_host (const char *sandbox);
CoTarget *co_target_new_beneath (CoTarget *self, const char *folder);
CoTarget *co_target_new_received (CoSystem system, gboolean is_this_computer, CoRoot *root);

const char *co_target_get_id (CoTarget *self);
const char *co_target_get_label (CoTarget *self);
CoSystem co_target_get_system (CoTarget *self);
const char *co_target_get_path (CoTarget *self);
gboolean co_target_is_this_computer (CoTarget *self);
CoRoot *co_target_get_root (CoTarget *self);
void co_target_close (CoTarget *self);
const GError *co_target_get_error (CoTarget *self);
const char *co_target_get_hint (CoTarget *self);
void co_target_add_note (CoTarget *self, const char *note);
GPtrArray *co_target_get_notes (CoTarget *self);
void co_target_add_problem (CoTarget *self, CoProblem *problem);
GPtrArray *co_target_get_problems (CoTarget *self);

G_END_DECLS
