/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-result.h"
#include "co-scan-limits.h"

G_BEGIN_DECLS

CoResult *co_target_scan (CoTarget *target,
                          CoCatalog *catalog,
                          const CoScanLimits *limits,
                          const CoScanWatch *watch,
                          GCancellable *cancellable,
                          GError **error);

G_END_DECLS
