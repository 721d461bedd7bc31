/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

gboolean co_team_reader_read (CoRoot *root, const char *path, char **team, GError **error);

G_END_DECLS
