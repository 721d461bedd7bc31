/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-sqlite-file.h"

G_BEGIN_DECLS

typedef struct _CoSqlite CoSqlite;

CoSqlite *co_sqlite_open (CoRoot *root,
                          const char *path,
                          GCancellable *cancellable,
                          GError **error);
void co_sqlite_free (CoSqlite *self);

const char *co_sqlite_get_journal (CoSqlite *self);
const GError *co_sqlite_get_journal_error (CoSqlite *self);
void co_sqlite_set_max_length (CoSqlite *self, int max_length);
sqlite3_stmt *co_sqlite_prepare (CoSqlite *self, const char *sql, GError **error);
gboolean co_sqlite_step (CoSqlite *self, sqlite3_stmt *statement, gboolean *row, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoSqlite, co_sqlite_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (sqlite3_stmt, sqlite3_finalize)

G_END_DECLS
