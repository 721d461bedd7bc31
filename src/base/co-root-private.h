/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

int co_root_open_beneath (CoRoot *self, const char *path, int flags);

G_END_DECLS
