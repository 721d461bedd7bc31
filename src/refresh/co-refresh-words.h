/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-refresh.h"

G_BEGIN_DECLS

const char *co_refresh_words_get_title (CoRefreshOutcome outcome);
const char *co_refresh_words_get_advice (CoRefreshOutcome outcome);

G_END_DECLS
