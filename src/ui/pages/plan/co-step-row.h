/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_STEP_ROW (co_step_row_get_type ())
G_DECLARE_FINAL_TYPE (CoStepRow, co_step_row, CO, STEP_ROW, AdwBin)

CoStepRow *co_step_row_new (CoSession *session, CoStep *step);

void co_step_row_set_step (CoStepRow *self, CoStep *step, gboolean is_next);
CoStep *co_step_row_get_step (CoStepRow *self);
void co_step_row_set_open (CoStepRow *self, gboolean is_open);
gboolean co_step_row_is_open (CoStepRow *self);
gboolean co_step_row_take_focus (CoStepRow *self);

G_END_DECLS
