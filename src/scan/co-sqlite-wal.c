/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-sqlite-wal.h"

#include <string.h>

/* The journal of a database of SQLite, https://www.sqlite.org/fileformat2.html, section 4: a head,
 * then frames with a page each. A frame counts if it has the salts of the head, if the checksum
 * that runs over all frames up to it is right, and if it or a later one ends a change. */

#define HEAD_SIZE       32
#define FRAME_HEAD_SIZE 24
/* The lowest bit says in which order of bytes checksums are made. All other numbers have the
 * highest byte first. */
#define MAGIC    0x377f0682u
#define VERSION  3007000u
#define MIN_PAGE 512u
#define MAX_PAGE 65536u

/**
 * CoSqliteWal:
 *
 * The changes to a database of SQLite that were made for good, but not written into it yet.
 */
struct _CoSqliteWal {
  GBytes *bytes; /* (owned) */
  guint32 page_size;
  guint32 n_pages;
  GHashTable *pages; /* (owned): the last frame of each page, from 1, by the number of the page */
};

typedef struct {
  guint32 first;
  guint32 second;
} Checksum;

static guint32
read_u32 (const guint8 *data)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return GUINT32_FROM_BE (value);
}

static guint32
read_word (const guint8 *data, gboolean big_endian)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return big_endian ? GUINT32_FROM_BE (value) : GUINT32_FROM_LE (value);
}

static void
add_to_checksum (Checksum *sum, const guint8 *data, gsize size, gboolean big_endian)
{
  for (gsize i = 0; i + 8 <= size; i += 8) {
    sum->first += read_word (data + i, big_endian) + sum->second;
    sum->second += read_word (data + i + 4, big_endian) + sum->first;
  }
}

static gboolean
has_checksum (const Checksum *sum, const guint8 *data)
{
  return sum->first == read_u32 (data) && sum->second == read_u32 (data + 4);
}

/**
 * co_sqlite_wal_free:
 * @self: (transfer full): a journal
 *
 * Frees a journal.
 */
void
co_sqlite_wal_free (CoSqliteWal *self)
{
  g_bytes_unref (self->bytes);
  g_hash_table_unref (self->pages);
  g_free (self);
}

static gboolean
read_head (CoSqliteWal *self, Checksum *sum, gboolean *big_endian, GError **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (self->bytes, &size);

  if (size < HEAD_SIZE || (read_u32 (data) & ~1u) != MAGIC || read_u32 (data + 4) != VERSION) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "not a journal of a database");
    return FALSE;
  }
  *big_endian = (read_u32 (data) & 1u) != 0;
  add_to_checksum (sum, data, HEAD_SIZE - 8, *big_endian);
  self->page_size = read_u32 (data + 8);
  if (!has_checksum (sum, data + HEAD_SIZE - 8) || self->page_size < MIN_PAGE ||
      self->page_size > MAX_PAGE || (self->page_size & (self->page_size - 1)) != 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "the journal of a database is damaged");
    return FALSE;
  }
  return TRUE;
}

/* The frames from @first on up to @last were only now made for good. */
static void
commit (CoSqliteWal *self, const guint8 *data, gsize first, gsize last)
{
  gsize step = FRAME_HEAD_SIZE + (gsize) self->page_size;

  for (gsize frame = first; frame <= last; frame++) {
    guint32 page = read_u32 (data + HEAD_SIZE + frame * step);

    g_hash_table_insert (self->pages, GUINT_TO_POINTER (page), GSIZE_TO_POINTER (frame + 1));
  }
}

/* What comes after the first frame that is not right is of an older journal, or was being written
 * when the system stopped. SQLite itself does not read it either. */
static void
read_frames (CoSqliteWal *self, Checksum *sum, gboolean big_endian)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (self->bytes, &size);
  gsize step = FRAME_HEAD_SIZE + (gsize) self->page_size;
  gsize n_frames = (size - HEAD_SIZE) / step;
  gsize first = 0;

  for (gsize i = 0; i < n_frames; i++) {
    const guint8 *frame = data + HEAD_SIZE + i * step;
    guint32 n_pages = read_u32 (frame + 4);

    add_to_checksum (sum, frame, 8, big_endian);
    add_to_checksum (sum, frame + FRAME_HEAD_SIZE, self->page_size, big_endian);
    if (read_u32 (frame) == 0 || memcmp (frame + 8, data + 16, 8) != 0 ||
        !has_checksum (sum, frame + 16))
      return;
    if (n_pages == 0)
      continue;
    commit (self, data, first, i);
    self->n_pages = n_pages;
    first = i + 1;
  }
}

/**
 * co_sqlite_wal_new:
 * @bytes: a journal, whole
 * @error: return location for a [error@Co.Error]
 *
 * Reads a journal. A pure function.
 *
 * Returns: (transfer full): the journal, or `NULL` if it cannot be understood
 */
CoSqliteWal *
co_sqlite_wal_new (GBytes *bytes, GError **error)
{
  g_autoptr (CoSqliteWal) self = g_new0 (CoSqliteWal, 1);
  gboolean big_endian = FALSE;
  Checksum sum = {0};

  self->bytes = g_bytes_ref (bytes);
  self->pages = g_hash_table_new (NULL, NULL);
  if (!read_head (self, &sum, &big_endian, error))
    return NULL;
  read_frames (self, &sum, big_endian);
  return g_steal_pointer (&self);
}

/**
 * co_sqlite_wal_get_page_size:
 * @self: a journal
 *
 * Gets the size of a page of the database.
 *
 * Returns: the size in bytes
 */
guint32
co_sqlite_wal_get_page_size (CoSqliteWal *self)
{
  return self->page_size;
}

/**
 * co_sqlite_wal_get_n_pages:
 * @self: a journal
 *
 * Gets how many pages the database has after the changes.
 *
 * Returns: the number, or 0 if the journal has no change
 */
guint32
co_sqlite_wal_get_n_pages (CoSqliteWal *self)
{
  return self->n_pages;
}

/**
 * co_sqlite_wal_get_page:
 * @self: a journal
 * @number: the number of a page, from 1
 *
 * Gets a page of the database as it is after the changes.
 *
 * Returns: (nullable): the bytes of the page, or `NULL` if it was not changed
 */
const guint8 *
co_sqlite_wal_get_page (CoSqliteWal *self, guint32 number)
{
  gsize frame = GPOINTER_TO_SIZE (g_hash_table_lookup (self->pages, GUINT_TO_POINTER (number)));
  const guint8 *data = g_bytes_get_data (self->bytes, NULL);

  if (frame == 0)
    return NULL;
  return data + HEAD_SIZE + (frame - 1) * (FRAME_HEAD_SIZE + (gsize) self->page_size) +
         FRAME_HEAD_SIZE;
}
