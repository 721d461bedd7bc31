/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

int co_open_beneath (int folder, const char *path, int flags, guint64 resolve);

G_END_DECLS
