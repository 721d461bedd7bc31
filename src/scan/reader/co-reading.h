/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scan-limits.h"
#include "co-target.h"
#include "co-traces.h"

G_BEGIN_DECLS

/**
 * CoReadingOutcome:
 * @CO_READING_WHOLE: every probe ran to its end.
 * @CO_READING_PARTS: some probes could read nothing.
 * @CO_READING_NOTHING: no probe could read anything.
 *
 * How far the reading of a target came. Problems with single things are told beside it.
 */
typedef enum {
  CO_READING_WHOLE,
  CO_READING_PARTS,
  CO_READING_NOTHING,
} CoReadingOutcome;

gboolean co_reading_run (CoTarget *target,
                         CoTraces *traces,
                         const CoScanLimits *limits,
                         const CoScanWatch *watch,
                         CoReadingOutcome *outcome,
                         GCancellable *cancellable,
                         GError **error);

G_END_DECLS
