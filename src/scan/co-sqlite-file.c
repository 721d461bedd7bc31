/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-sqlite-file.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* In the first page: the size of a page, and two numbers that make SQLite look for a journal. */
#define HEAD_SIZE       100
#define PAGE_SIZE_PLACE 16
#define FORMAT_PLACE    18
#define FORMAT_PLAIN    1 /* changes go into the database itself */
#define FORMAT_WITH_WAL 2 /* changes go into the journal first */
#define SECTOR_SIZE     512
#define MAX_PATH_LENGTH 64
#define ONLY_NAME       "database"

/**
 * CoSqliteFile:
 *
 * A file of a database, as SQLite gets to see it: a file system with nothing in it but this file,
 * which is never written, never locked and cannot change. SQLite opens no path itself. Only the
 * pages that it asks for are read.
 */
struct _CoSqliteFile {
  sqlite3_vfs vfs;
  char *vfs_name; /* (owned) */
  int fd;         /* (owned) */
  goffset size;
  CoFileStamp stamp;
  CoSqliteWal *wal; /* (owned) (nullable) */
  int errsv;
};

/* What SQLite makes for an open file. */
typedef struct {
  sqlite3_file base;
  CoSqliteFile *file; /* (not owned) */
} OpenFile;

static CoSqliteFile *
get_file (sqlite3_file *base)
{
  return ((OpenFile *) (gpointer) base)->file;
}

/* What lies in the file. */

/* Reads from the file itself. What lies behind its end is zero, as SQLite wants it. */
static int
read_disk (CoSqliteFile *self, guint8 *buffer, gsize size, goffset offset)
{
  gsize done = 0;

  while (done < size) {
    ssize_t n = pread (self->fd, buffer + done, size - done, offset + (goffset) done);

    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0) {
      self->errsv = errno;
      return SQLITE_IOERR_READ;
    }
    if (n == 0) {
      memset (buffer + done, 0, size - done);
      return SQLITE_IOERR_SHORT_READ;
    }
    done += (gsize) n;
  }
  return SQLITE_OK;
}

/* Reads what lies on one page, from the journal if that has a newer one. */
static int
read_part (CoSqliteFile *self, guint8 *buffer, gsize size, goffset offset)
{
  guint32 page_size = co_sqlite_wal_get_page_size (self->wal);
  goffset number = offset / page_size + 1;
  const guint8 *page =
    number <= G_MAXUINT32 ? co_sqlite_wal_get_page (self->wal, (guint32) number) : NULL;

  if (page == NULL)
    return read_disk (self, buffer, size, offset);
  memcpy (buffer, page + offset % page_size, size);
  return SQLITE_OK;
}

static int
read_pages (CoSqliteFile *self, guint8 *buffer, gsize size, goffset offset)
{
  gsize page_size = co_sqlite_wal_get_page_size (self->wal);
  int result = SQLITE_OK;

  while (size > 0 && result == SQLITE_OK) {
    gsize rest = page_size - (gsize) offset % page_size;
    gsize n = MIN (size, rest);

    result = read_part (self, buffer, n, offset);
    if (result == SQLITE_IOERR_SHORT_READ)
      memset (buffer + n, 0, size - n);
    buffer += n;
    size -= n;
    offset += (goffset) n;
  }
  return result;
}

/* SQLite shall not look for the journal: that is in what it reads already. */
static void
hide_journal (guint8 *buffer, gsize size, goffset offset)
{
  for (goffset place = FORMAT_PLACE; place < FORMAT_PLACE + 2; place++)
    if (place >= offset && place < offset + (goffset) size &&
        buffer[place - offset] == FORMAT_WITH_WAL)
      buffer[place - offset] = FORMAT_PLAIN;
}

/* The file, for SQLite. */

static int
close_cb (sqlite3_file *base)
{
  return SQLITE_OK;
}

static int
read_cb (sqlite3_file *base, void *buffer, int size, sqlite3_int64 offset)
{
  CoSqliteFile *self = get_file (base);
  int result;

  if (size < 0 || offset < 0)
    return SQLITE_IOERR_READ;
  if (self->wal != NULL)
    result = read_pages (self, buffer, (gsize) size, offset);
  else
    result = read_disk (self, buffer, (gsize) size, offset);
  if (result == SQLITE_OK || result == SQLITE_IOERR_SHORT_READ)
    hide_journal (buffer, (gsize) size, offset);
  return result;
}

static int
write_cb (sqlite3_file *base, const void *buffer, int size, sqlite3_int64 offset)
{
  return SQLITE_READONLY;
}

static int
truncate_cb (sqlite3_file *base, sqlite3_int64 size)
{
  return SQLITE_READONLY;
}

static int
size_cb (sqlite3_file *base, sqlite3_int64 *size)
{
  CoSqliteFile *self = get_file (base);

  *size = self->size;
  if (self->wal != NULL)
    *size = (sqlite3_int64) co_sqlite_wal_get_n_pages (self->wal) *
            co_sqlite_wal_get_page_size (self->wal);
  return SQLITE_OK;
}

static int
flags_cb (sqlite3_file *base, int flags)
{
  return SQLITE_OK;
}

static int
check_lock_cb (sqlite3_file *base, int *locked)
{
  *locked = FALSE;
  return SQLITE_OK;
}

static int
control_cb (sqlite3_file *base, int operation, void *argument)
{
  return SQLITE_NOTFOUND;
}

static int
sector_size_cb (sqlite3_file *base)
{
  return SECTOR_SIZE;
}

static int
characteristics_cb (sqlite3_file *base)
{
  return SQLITE_IOCAP_IMMUTABLE;
}

static const sqlite3_io_methods methods = {
  .iVersion = 1,
  .xClose = close_cb,
  .xRead = read_cb,
  .xWrite = write_cb,
  .xTruncate = truncate_cb,
  .xSync = flags_cb,
  .xFileSize = size_cb,
  .xLock = flags_cb,
  .xUnlock = flags_cb,
  .xCheckReservedLock = check_lock_cb,
  .xFileControl = control_cb,
  .xSectorSize = sector_size_cb,
  .xDeviceCharacteristics = characteristics_cb,
};

/* The file system, for SQLite. */

static int
open_cb (sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *out_flags)
{
  OpenFile *opened = (OpenFile *) (gpointer) base;

  base->pMethods = NULL;
  if ((flags & SQLITE_OPEN_MAIN_DB) == 0 || g_strcmp0 (name, ONLY_NAME) != 0)
    return SQLITE_CANTOPEN;
  opened->file = vfs->pAppData;
  base->pMethods = &methods;
  if (out_flags != NULL)
    *out_flags = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY;
  return SQLITE_OK;
}

static int
delete_cb (sqlite3_vfs *vfs, const char *name, int sync_folder)
{
  return SQLITE_READONLY;
}

static int
access_cb (sqlite3_vfs *vfs, const char *name, int flags, int *result)
{
  *result = FALSE;
  return SQLITE_OK;
}

static int
full_path_cb (sqlite3_vfs *vfs, const char *name, int size, char *out)
{
  return g_strlcpy (out, name, (gsize) size) < (gsize) size ? SQLITE_OK : SQLITE_CANTOPEN;
}

/* Only for names of files that are made, of which there are none. */
static int
randomness_cb (sqlite3_vfs *vfs, int size, char *out)
{
  memset (out, 0, (gsize) size);
  return size;
}

static int
sleep_cb (sqlite3_vfs *vfs, int microseconds)
{
  return 0;
}

static int
time_cb (sqlite3_vfs *vfs, double *out)
{
  *out = 0;
  return SQLITE_ERROR;
}

static int
last_error_cb (sqlite3_vfs *vfs, int size, char *out)
{
  return 0;
}

static void
init_vfs (CoSqliteFile *self)
{
  self->vfs_name = g_strdup_printf ("changeover-%p", (void *) self);
  self->vfs = (sqlite3_vfs){
    .iVersion = 1,
    .szOsFile = sizeof (OpenFile),
    .mxPathname = MAX_PATH_LENGTH,
    .zName = self->vfs_name,
    .pAppData = self,
    .xOpen = open_cb,
    .xDelete = delete_cb,
    .xAccess = access_cb,
    .xFullPathname = full_path_cb,
    .xRandomness = randomness_cb,
    .xSleep = sleep_cb,
    .xCurrentTime = time_cb,
    .xGetLastError = last_error_cb,
  };
}

/* For us. */

/**
 * co_sqlite_file_new:
 * @root: the root of the target
 * @path: the file, relative to the root and in its own spelling
 * @error: return location for a [error@Co.Error]
 *
 * Opens a file of a database.
 *
 * Returns: (transfer full): the file, or `NULL` on error
 */
CoSqliteFile *
co_sqlite_file_new (CoRoot *root, const char *path, GError **error)
{
  g_autoptr (CoSqliteFile) self = g_new0 (CoSqliteFile, 1);

  g_return_val_if_fail (CO_IS_ROOT (root) && path != NULL, NULL);

  self->fd = co_root_open_file (root, path, &self->size, error);
  if (self->fd < 0)
    return NULL;
  if (!co_file_stamp_take (&self->stamp, self->fd)) {
    co_error_set_errno (error, errno, path);
    return NULL;
  }
  init_vfs (self);
  if (sqlite3_vfs_register (&self->vfs, FALSE) != SQLITE_OK) {
    g_set_error (error, CO_ERROR, CO_ERROR_UNAVAILABLE, "%s: SQLite does not work", path);
    g_clear_pointer (&self->vfs_name, g_free);
    return NULL;
  }
  return g_steal_pointer (&self);
}

/**
 * co_sqlite_file_free:
 * @self: (transfer full): a file; no connection to it may be open any more
 *
 * Closes a file.
 */
void
co_sqlite_file_free (CoSqliteFile *self)
{
  if (self->vfs_name != NULL)
    sqlite3_vfs_unregister (&self->vfs);
  g_free (self->vfs_name);
  if (self->fd >= 0)
    close (self->fd);
  g_clear_pointer (&self->wal, co_sqlite_wal_free);
  g_free (self);
}

static guint32
read_page_size (CoSqliteFile *self)
{
  guint8 head[HEAD_SIZE];
  guint32 size;

  if (read_disk (self, head, sizeof head, 0) != SQLITE_OK)
    return 0;
  size = (guint32) head[PAGE_SIZE_PLACE] << 8 | head[PAGE_SIZE_PLACE + 1];
  return size == 1 ? 65536 : size;
}

/**
 * co_sqlite_file_take_wal:
 * @self: a file without a connection
 * @wal: (transfer full): its journal
 * @error: return location for a [error@Co.Error]
 *
 * Shows the changes of a journal as if they were in the file.
 *
 * Returns: `FALSE` if the journal is that of another database
 */
gboolean
co_sqlite_file_take_wal (CoSqliteFile *self, CoSqliteWal *wal, GError **error)
{
  g_autoptr (CoSqliteWal) owned = wal;

  if (co_sqlite_wal_get_n_pages (wal) == 0)
    return TRUE;
  if (read_page_size (self) != co_sqlite_wal_get_page_size (wal)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "the journal is that of another database");
    return FALSE;
  }
  self->wal = g_steal_pointer (&owned);
  return TRUE;
}

/**
 * co_sqlite_file_connect:
 * @self: a file
 * @database: (out): the connection, to close before @self is freed; also set on failure
 *
 * Lets SQLite open the file.
 *
 * Returns: a result code of SQLite
 */
int
co_sqlite_file_connect (CoSqliteFile *self, sqlite3 **database)
{
  int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_PRIVATECACHE;

  return sqlite3_open_v2 (ONLY_NAME, database, flags, self->vfs_name);
}

/**
 * co_sqlite_file_get_errno:
 * @self: a file
 *
 * Gets why the file could not be read.
 *
 * Returns: a value of `errno`, or 0 if every read went well
 */
int
co_sqlite_file_get_errno (CoSqliteFile *self)
{
  return self->errsv;
}

/**
 * co_sqlite_file_is_unchanged:
 * @self: a file
 *
 * Tells whether nobody wrote to the file since it was opened. It is read piece by piece, so that
 * pieces from before and after a change do not fit together.
 *
 * Returns: whether it is as it was
 */
gboolean
co_sqlite_file_is_unchanged (CoSqliteFile *self)
{
  return co_file_stamp_holds (&self->stamp, self->fd);
}
