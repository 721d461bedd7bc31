/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target.h"
#include "co-verdict.h"

G_BEGIN_DECLS

#define CO_TYPE_RESULT (co_result_get_type ())
G_DECLARE_FINAL_TYPE (CoResult, co_result, CO, RESULT, GObject)

CoResult *co_result_new (CoTarget *target,
                         CoOutcome outcome,
                         GPtrArray *findings,
                         GPtrArray *problems,
                         GPtrArray *notes);

CoTarget *co_result_get_target (CoResult *self);
CoOutcome co_result_get_outcome (CoResult *self);
GListModel *co_result_get_findings (CoResult *self);
GPtrArray *co_result_get_problems (CoResult *self);
GPtrArray *co_result_get_notes (CoResult *self);
gboolean co_result_is_proof (CoResult *self, const char *product);

G_END_DECLS
