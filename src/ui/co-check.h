/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-result.h"

G_BEGIN_DECLS

/**
 * CoCheckState:
 * @CO_CHECK_IDLE: nothing was checked yet.
 * @CO_CHECK_RUNNING: something is being read.
 * @CO_CHECK_DONE: all that was asked for was checked.
 * @CO_CHECK_CANCELLED: the person stopped it; what had been checked by then counts.
 *
 * How far a check is.
 */
typedef enum {
  CO_CHECK_IDLE,
  CO_CHECK_RUNNING,
  CO_CHECK_DONE,
  CO_CHECK_CANCELLED,
} CoCheckState;

#define CO_TYPE_CHECK_STATE (co_check_state_get_type ())
GType co_check_state_get_type (void);

#define CO_TYPE_CHECK (co_check_get_type ())
G_DECLARE_FINAL_TYPE (CoCheck, co_check, CO, CHECK, GObject)

CoCheck *co_check_new (CoCatalog *catalog);

void co_check_start (CoCheck *self, GPtrArray *targets);
void co_check_start_here (CoCheck *self);
void co_check_start_paths (CoCheck *self, const char *const *paths);
void co_check_cancel (CoCheck *self);
void co_check_forget (CoCheck *self);

CoCheckState co_check_get_state (CoCheck *self);
double co_check_get_fraction (CoCheck *self);
const char *co_check_get_doing (CoCheck *self);
CoTarget *co_check_get_target (CoCheck *self);
GDateTime *co_check_get_ended (CoCheck *self);
GListModel *co_check_get_results (CoCheck *self);

G_END_DECLS
