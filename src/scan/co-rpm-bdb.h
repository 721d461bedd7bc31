/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-rpm-header.h"

G_BEGIN_DECLS

gboolean co_rpm_bdb_read (const guint8 *data,
                          gsize size,
                          CoRpmPackageFunc func,
                          gpointer user_data,
                          GError **error);

G_END_DECLS
