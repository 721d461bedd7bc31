/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-changes.h"
#include "co-refresh-outcome.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoRefresherState:
 * @CO_REFRESHER_IDLE: nobody was asked since the program was started
 * @CO_REFRESHER_ASKING: somebody is asked just now
 * @CO_REFRESHER_DONE: there was an answer, or there was none
 *
 * What is done about newer knowledge.
 */
typedef enum {
  CO_REFRESHER_IDLE,
  CO_REFRESHER_ASKING,
  CO_REFRESHER_DONE,
} CoRefresherState;

#define CO_TYPE_REFRESHER (co_refresher_get_type ())
G_DECLARE_FINAL_TYPE (CoRefresher, co_refresher, CO, REFRESHER, GObject)

CoRefresher *co_refresher_new (GSettings *settings, CoBundle *bundle, const char *folder);

void co_refresher_start (CoRefresher *self);
void co_refresher_start_if_due (CoRefresher *self, gint64 now);
void co_refresher_cancel (CoRefresher *self);

CoRefresherState co_refresher_get_state (CoRefresher *self);
gboolean co_refresher_has_address (CoRefresher *self);
char *co_refresher_get_host (CoRefresher *self);
CoRefreshOutcome co_refresher_get_outcome (CoRefresher *self);
const CoChanges *co_refresher_get_changes (CoRefresher *self);
double co_refresher_get_fraction (CoRefresher *self);

G_END_DECLS
