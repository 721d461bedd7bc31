/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-root-file.h"
#include "co-sqlite.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* A journal is written into its database when it has come to a few megabytes. */
#define MAX_WAL_SIZE (512 * 1024 * 1024)
/* A statement that needs more steps than this is a trick: a list of some thousand rows needs a
 * hundredth of it. After so many steps SQLite asks whether to go on. */
#define MAX_STEPS     50000000
#define STEPS_A_ROUND 10000
/* How a journal of the older kind begins that was not finished. */
#define JOURNAL_MAGIC "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
#define JOURNAL_SIZE  8

/**
 * CoSqlite:
 *
 * A database of SQLite on a target. Whoever made it may have wanted to harm who reads it: views,
 * triggers, functions and foreign kinds of tables are out of force, and there are limits to what a
 * statement can cost.
 */
struct _CoSqlite {
  char *path;                /* (owned) */
  CoSqliteFile *file;        /* (owned) */
  sqlite3 *database;         /* (owned) */
  GCancellable *cancellable; /* (owned) (nullable) */
  char *journal;             /* (owned) (nullable): the journal that could not be read */
  GError *journal_error;     /* (owned) (nullable) */
  gint64 steps;
};

/**
 * co_sqlite_free:
 * @self: (transfer full): a database
 *
 * Closes a database.
 */
void
co_sqlite_free (CoSqlite *self)
{
  sqlite3_close (self->database);
  g_clear_pointer (&self->file, co_sqlite_file_free);
  g_clear_object (&self->cancellable);
  g_clear_error (&self->journal_error);
  g_free (self->journal);
  g_free (self->path);
  g_free (self);
}

static int
progress_cb (gpointer user_data)
{
  CoSqlite *self = user_data;

  self->steps += STEPS_A_ROUND;
  return self->steps > MAX_STEPS || g_cancellable_is_cancelled (self->cancellable);
}

/* Reading columns of tables is all that is ever done. */
static int
authorize_cb (gpointer user_data,
              int action,
              const char *first,
              const char *second,
              const char *database,
              const char *origin)
{
  if (action == SQLITE_SELECT)
    return SQLITE_OK;
  /* Whatever comes from a view or a trigger bears its name. */
  return action == SQLITE_READ && origin == NULL ? SQLITE_OK : SQLITE_DENY;
}

static void
harden (CoSqlite *self)
{
  sqlite3 *database = self->database;
  static const int limits[][2] = {
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 2},
    {SQLITE_LIMIT_EXPR_DEPTH, 20},
    {SQLITE_LIMIT_FUNCTION_ARG, 4},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 10},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 8},
    {SQLITE_LIMIT_VDBE_OP, 25000},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
  };

  sqlite3_extended_result_codes (database, TRUE);
  sqlite3_db_config (database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (limits); i++)
    sqlite3_limit (database, limits[i][0], limits[i][1]);
  sqlite3_drop_modules (database, NULL);
  sqlite3_exec (database, "PRAGMA temp_store = MEMORY", NULL, NULL, NULL);
  sqlite3_exec (database, "PRAGMA cell_size_check = ON", NULL, NULL, NULL);
  sqlite3_exec (database, "PRAGMA query_only = ON", NULL, NULL, NULL);
  sqlite3_set_authorizer (database, authorize_cb, self);
  sqlite3_progress_handler (database, STEPS_A_ROUND, progress_cb, self);
}

/* FALSE with @error set; what stopped SQLite says more than its own words. */
static gboolean
fail (CoSqlite *self, int result, GError **error)
{
  int errsv = co_sqlite_file_get_errno (self->file);

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;
  if (errsv != 0) {
    co_error_set_errno (error, errsv, self->path);
    return FALSE;
  }
  switch (result & 0xff) {
  case SQLITE_INTERRUPT:
  case SQLITE_TOOBIG:
  case SQLITE_NOMEM:
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too much to read", self->path);
    return FALSE;
  default:
    g_set_error (error,
                 CO_ERROR,
                 CO_ERROR_MALFORMED,
                 "%s: %s",
                 self->path,
                 sqlite3_errmsg (self->database));
    return FALSE;
  }
}

/* A fault of the journal does not keep us from reading the database as it was before. */
static void
keep_journal_error (CoSqlite *self, const char *journal, GError *error)
{
  g_clear_error (&self->journal_error);
  self->journal_error = error;
  g_free (self->journal);
  self->journal = g_strdup (journal);
}

static char *
find_journal (CoSqlite *self, CoRoot *root, const char *suffix)
{
  g_autofree char *wanted = g_strconcat (self->path, suffix, NULL);
  g_autoptr (GError) error = NULL;
  gboolean content = FALSE;
  CoEntryKind kind;
  g_autofree char *found = co_root_find (root, wanted, &kind, &error);

  if (found != NULL && co_root_has_content (root, found, &content, &error) && content)
    return g_steal_pointer (&found);
  if (error != NULL)
    keep_journal_error (self, wanted, g_steal_pointer (&error));
  return NULL;
}

static void
read_wal (CoSqlite *self, CoRoot *root)
{
  g_autofree char *path = find_journal (self, root, "-wal");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CoSqliteWal) wal = NULL;
  GError *error = NULL;

  if (path == NULL)
    return;
  bytes = co_root_read_file (root, path, MAX_WAL_SIZE, self->cancellable, &error);
  wal = bytes != NULL ? co_sqlite_wal_new (bytes, &error) : NULL;
  if (wal == NULL || !co_sqlite_file_take_wal (self->file, g_steal_pointer (&wal), &error))
    keep_journal_error (self, path, error);
}

static gboolean
begins_as_journal (CoRoot *root, const char *path, GError **error)
{
  char begin[JOURNAL_SIZE];
  goffset size = 0;
  int fd = co_root_open_file (root, path, &size, error);
  ssize_t n;

  if (fd < 0)
    return FALSE;
  n = pread (fd, begin, sizeof begin, 0);
  if (n < 0)
    co_error_set_errno (error, errno, path);
  close (fd);
  return n == (ssize_t) sizeof begin && memcmp (begin, JOURNAL_MAGIC, sizeof begin) == 0;
}

/* The older kind of journal holds what has to be put back where a change was not finished. One that
 * was only left lying says nothing: its beginning was wiped. */
static void
look_for_unfinished_change (CoSqlite *self, CoRoot *root)
{
  g_autofree char *path = find_journal (self, root, "-journal");
  GError *error = NULL;

  if (path == NULL)
    return;
  if (begins_as_journal (root, path, &error))
    g_set_error (&error, CO_ERROR, CO_ERROR_MALFORMED, "%s: a change was not finished", path);
  if (error != NULL)
    keep_journal_error (self, path, error);
}

/**
 * co_sqlite_open:
 * @root: the root of the target
 * @path: the file, relative to the root and in its own spelling
 * @cancellable: (nullable): to stop early, also each later step
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Opens a database to read from it. What its journal has of changes is seen too.
 *
 * Returns: (transfer full): the database, or `NULL` if it cannot be opened
 */
CoSqlite *
co_sqlite_open (CoRoot *root, const char *path, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoSqlite) self = g_new0 (CoSqlite, 1);
  int result;

  g_return_val_if_fail (CO_IS_ROOT (root) && path != NULL, NULL);

  self->path = g_strdup (path);
  self->cancellable = cancellable != NULL ? g_object_ref (cancellable) : NULL;
  self->file = co_sqlite_file_new (root, path, error);
  if (self->file == NULL)
    return NULL;
  look_for_unfinished_change (self, root);
  read_wal (self, root);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  result = co_sqlite_file_connect (self->file, &self->database);
  if (result != SQLITE_OK) {
    fail (self, result, error);
    return NULL;
  }
  harden (self);
  return g_steal_pointer (&self);
}

/**
 * co_sqlite_get_journal:
 * @self: a database
 *
 * Gets the journal that could not be read or understood.
 *
 * Returns: (nullable): its path, or `NULL` if there is none such
 */
const char *
co_sqlite_get_journal (CoSqlite *self)
{
  return self->journal;
}

/**
 * co_sqlite_get_journal_error:
 * @self: a database
 *
 * Gets why a journal could not be read or understood, so that the newest changes are not seen.
 *
 * Returns: (nullable): the error, or `NULL` if there is none
 */
const GError *
co_sqlite_get_journal_error (CoSqlite *self)
{
  return self->journal_error;
}

/**
 * co_sqlite_set_max_length:
 * @self: a database
 * @max_length: how many bytes a row may have
 *
 * Sets how large a thing may be that a statement reads. A row that is larger is a failure.
 */
void
co_sqlite_set_max_length (CoSqlite *self, int max_length)
{
  sqlite3_limit (self->database, SQLITE_LIMIT_LENGTH, max_length);
}

/**
 * co_sqlite_prepare:
 * @self: a database
 * @sql: a statement that only reads columns of tables
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Makes a statement ready. The steps that it may take are counted from here on.
 *
 * Returns: (transfer full): the statement, or `NULL` on error
 */
sqlite3_stmt *
co_sqlite_prepare (CoSqlite *self, const char *sql, GError **error)
{
  sqlite3_stmt *statement = NULL;
  int result;

  self->steps = 0;
  result = sqlite3_prepare_v2 (self->database, sql, -1, &statement, NULL);
  if (result != SQLITE_OK)
    fail (self, result, error);
  return statement;
}

/**
 * co_sqlite_step:
 * @self: a database
 * @statement: one of its statements
 * @row: (out): whether there is a further row
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Goes to the next row. After the last one, a database that was written to meanwhile is an error.
 *
 * Returns: `FALSE` on error
 */
gboolean
co_sqlite_step (CoSqlite *self, sqlite3_stmt *statement, gboolean *row, GError **error)
{
  int result = sqlite3_step (statement);

  *row = result == SQLITE_ROW;
  if (result == SQLITE_DONE && !co_sqlite_file_is_unchanged (self->file)) {
    g_set_error (error, CO_ERROR, CO_ERROR_CHANGED, "%s: changed while it was read", self->path);
    return FALSE;
  }
  return result == SQLITE_ROW || result == SQLITE_DONE || fail (self, result, error);
}
