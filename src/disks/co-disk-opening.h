/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk.h"

G_BEGIN_DECLS

void co_disk_opening_start (GDBusConnection *connection,
                            CoDisk *disk,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data);
char *co_disk_opening_finish (GAsyncResult *result, gboolean *is_ours, GError **error);

void co_disk_closing_start (GDBusConnection *connection,
                            CoDisk *disk,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data);
gboolean co_disk_closing_finish (GAsyncResult *result, GError **error);

G_END_DECLS
