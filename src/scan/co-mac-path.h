/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"
#include "co-trace.h"

G_BEGIN_DECLS

char *co_mac_path_get_place (CoRoot *root, const char *path);
gboolean co_mac_path_is_known_link (const char *path);
CoTraceState co_mac_path_get_app_state (CoRoot *root, const char *path);
CoTraceState co_mac_path_get_program_state (CoRoot *root, const char *program);

G_END_DECLS
