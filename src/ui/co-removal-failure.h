/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-side-window.h"

G_BEGIN_DECLS

void co_removal_failure_add (CoSideWindow *window, const GError *error);
void co_removal_failure_add_commands (CoSideWindow *window, const GError *error);

G_END_DECLS
