/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-refresh-outcome.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoRefreshReport:
 * @outcome: how it ended
 * @serial: the serial of what was looked at, or 0
 * @detail: what went wrong, in English, for whoever looks after the server
 *
 * What came of asking for newer knowledge.
 */
typedef struct {
  CoRefreshOutcome outcome;
  gint64 serial;
  char *detail; /* (owned) */
} CoRefreshReport;

void co_refresh_report_free (CoRefreshReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoRefreshReport, co_refresh_report_free)

/**
 * CoRefreshFunc:
 * @received: how many bytes are here
 * @total: how many it will be, or -1 if nobody knows
 * @data: what was given with it
 *
 * Called while newer knowledge comes.
 */
typedef void (*CoRefreshFunc) (gint64 received, gint64 total, gpointer data);

void co_refresh_ask_async (const char *address,
                           const char *folder,
                           CoRefreshFunc progress,
                           gpointer progress_data,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data);
void co_refresh_check_async (const char *bundle,
                             const char *signature,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
CoRefreshReport *co_refresh_finish (GAsyncResult *result, GError **error);

G_END_DECLS
