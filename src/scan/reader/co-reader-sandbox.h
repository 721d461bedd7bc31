/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

gboolean co_reader_sandbox_is_used (void);
void co_reader_sandbox_enter (CoRoot *root);

G_END_DECLS
