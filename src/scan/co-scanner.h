/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target-scan.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_SCANNER (co_scanner_get_type ())
G_DECLARE_FINAL_TYPE (CoScanner, co_scanner, CO, SCANNER, GObject)

CoScanner *co_scanner_new (CoCatalog *catalog);
void co_scanner_set_limits (CoScanner *self, const CoScanLimits *limits);

void co_scanner_scan_async (CoScanner *self,
                            GPtrArray *targets,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
GPtrArray *co_scanner_scan_finish (CoScanner *self, GAsyncResult *result, GError **error);

G_END_DECLS
