/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

int co_root_open_file (CoRoot *self, const char *path, goffset *size, GError **error);
GBytes *co_root_read_file (CoRoot *self,
                           const char *path,
                           gsize max_size,
                           GCancellable *cancellable,
                           GError **error);

G_END_DECLS
