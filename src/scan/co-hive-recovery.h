/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

gboolean co_hive_recovery_run (CoRoot *root,
                               const char *path,
                               int fd,
                               gboolean *dirty,
                               GCancellable *cancellable,
                               GError **error);

G_END_DECLS
