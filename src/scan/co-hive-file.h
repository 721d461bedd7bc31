/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root-file.h"

G_BEGIN_DECLS

void co_hive_file_allow_mapping (void);
int co_hive_file_open (CoRoot *root,
                       const char *path,
                       CoFileStamp *stamp,
                       gboolean *dirty,
                       GCancellable *cancellable,
                       GError **error);

G_END_DECLS
