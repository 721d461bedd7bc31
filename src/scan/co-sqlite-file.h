/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root-file.h"
#include "co-sqlite-wal.h"

#include <sqlite3.h>

G_BEGIN_DECLS

typedef struct _CoSqliteFile CoSqliteFile;

CoSqliteFile *co_sqlite_file_new (CoRoot *root, const char *path, GError **error);
void co_sqlite_file_free (CoSqliteFile *self);

gboolean co_sqlite_file_take_wal (CoSqliteFile *self, CoSqliteWal *wal, GError **error);
int co_sqlite_file_connect (CoSqliteFile *self, sqlite3 **database);
int co_sqlite_file_get_errno (CoSqliteFile *self);
gboolean co_sqlite_file_is_unchanged (CoSqliteFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoSqliteFile, co_sqlite_file_free)

G_END_DECLS
