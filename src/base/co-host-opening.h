/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

CoRoot *co_host_opening_folder (const char *path, CoRootFlags flags, GError **error);
CoRoot *co_host_opening_file (const char *path, GError **error);
CoRoot *co_host_opening_computer (GError **error);
gboolean co_host_opening_is_missing (const char *path);

G_END_DECLS
