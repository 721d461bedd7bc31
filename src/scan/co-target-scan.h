/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-result.h"

G_BEGIN_DECLS

/**
 * CoTargetScanProgress:
 * @doing: what is being read now, in words for people
 * @done: how many steps are done
 * @total: how many steps there are
 * @user_data: what was given with the function
 *
 * Called in the thread that scans, before each step.
 */
typedef void (*CoTargetScanProgress) (const char *doing,
                                      guint done,
                                      guint total,
                                      gpointer user_data);

CoResult *co_target_scan (CoTarget *target,
                          CoCatalog *catalog,
                          CoTargetScanProgress progress,
                          gpointer user_data,
                          GCancellable *cancellable,
                          GError **error);

G_END_DECLS
