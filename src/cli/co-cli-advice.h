/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-finding.h"
#include "co-system.h"

G_BEGIN_DECLS

const char *co_cli_advice_get_verdict_words (CoVerdict verdict);
GPtrArray *co_cli_advice_get_steps (CoFinding *finding, CoSystem system);

G_END_DECLS
