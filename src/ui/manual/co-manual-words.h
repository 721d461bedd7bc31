/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-manual-node.h"

G_BEGIN_DECLS

/* How a link to a page of the manual begins; one to the web has its address. */
#define CO_MANUAL_WORDS_PAGE "page:"

char *co_manual_words_to_markup (const CoManualNode *node, gboolean is_right_to_left);

G_END_DECLS
