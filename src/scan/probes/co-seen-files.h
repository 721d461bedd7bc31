/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

GHashTable *co_seen_files_new (void);
gboolean co_seen_files_add (GHashTable *seen, CoRoot *root, const char *path);

G_END_DECLS
