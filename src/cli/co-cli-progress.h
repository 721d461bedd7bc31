/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scanner.h"
#include "co-target.h"

G_BEGIN_DECLS

void co_cli_progress_watch (CoScanner *scanner);
void co_cli_progress_clear (void);

G_END_DECLS
