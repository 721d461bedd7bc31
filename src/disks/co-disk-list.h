/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void co_disk_list_update (GListModel *model, GPtrArray *disks, GPtrArray *wanted);

G_END_DECLS
