/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoSqliteWal CoSqliteWal;

CoSqliteWal *co_sqlite_wal_new (GBytes *bytes, GError **error);
void co_sqlite_wal_free (CoSqliteWal *self);

guint32 co_sqlite_wal_get_page_size (CoSqliteWal *self);
guint32 co_sqlite_wal_get_n_pages (CoSqliteWal *self);
const guint8 *co_sqlite_wal_get_page (CoSqliteWal *self, guint32 number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoSqliteWal, co_sqlite_wal_free)

G_END_DECLS
