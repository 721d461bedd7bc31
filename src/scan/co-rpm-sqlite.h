/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-rpm-header.h"
#include "co-sqlite.h"

G_BEGIN_DECLS

/**
 * CoRpmWantFunc:
 * @name: the name of a package
 * @user_data: what the caller gave
 *
 * Called for the name of each package of a list.
 *
 * Returns: whether more has to be known of the package
 */
typedef gboolean (*CoRpmWantFunc) (const char *name, gpointer user_data);

gboolean co_rpm_sqlite_read (CoSqlite *database,
                             CoRpmWantFunc wants,
                             CoRpmPackageFunc func,
                             gpointer user_data,
                             GError **error);

G_END_DECLS
