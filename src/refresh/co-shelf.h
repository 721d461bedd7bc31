/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-bundle.h"

G_BEGIN_DECLS

char *co_shelf_get_folder (void);
CoCatalog *co_shelf_load (const char *folder, CoBundlePart part, CoBundle **bundle, GError **error);
CoBundle *co_shelf_open_newest (const char *folder);
CoBundle *co_shelf_open (const char *folder, gint64 serial, GError **error);
GArray *co_shelf_list (const char *folder);
char *co_shelf_build_path (const char *folder, gint64 serial, const char *suffix);

G_END_DECLS
