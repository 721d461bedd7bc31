/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-mark.h"
#include "co-trace.h"

G_BEGIN_DECLS

char *co_evidence_text (const CoTrace *trace, CoMark *mark, gboolean is_part);

G_END_DECLS
