/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-rpm-ndb.h"

#include <string.h>

/* rpm's own form of a database, Packages.db. It begins with pages of slots; the place of the first
 * two is taken by the head of the file. A slot says in which blocks the blob of a package lies: a
 * head, the header of the package, padding, and a tail with a checksum over all before it. Numbers
 * have the lowest byte first. */

#define SLOT_PAGE_SIZE 4096
#define SLOT_SIZE      16
#define BLOCK_SIZE     16
#define HEAD_SIZE      32
#define BLOB_HEAD      16
#define BLOB_TAIL      12
#define VERSION        0

/* One run over one file. */
typedef struct {
  const guint8 *data;
  gsize size;
  gsize seen;         /* bytes of blobs so far: not more than @size, as blobs do not overlap */
  GHashTable *starts; /* (owned): where blobs lie; no two slots have the same */
  CoRpmPackageFunc func;
  gpointer user_data;
} Reader;

/* Where a blob lies. */
typedef struct {
  guint32 package;
  gsize start;
  gsize size;
} Blob;

static guint32
read_u32 (const guint8 *data)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return GUINT32_FROM_LE (value);
}

static gboolean
fail (GError **error, const char *what)
{
  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s", what);
  return FALSE;
}

/* RFC 1950. So many bytes can be summed before the numbers have to be cut down. */
static guint32
get_checksum (const guint8 *data, gsize size)
{
  const guint32 modulus = 65521;
  const gsize piece = 5552;
  guint32 low = 1;
  guint32 high = 0;

  while (size > 0) {
    gsize n = MIN (size, piece);

    for (gsize i = 0; i < n; i++) {
      low += data[i];
      high += low;
    }
    low %= modulus;
    high %= modulus;
    data += n;
    size -= n;
  }
  return high << 16 | low;
}

static gboolean
check_blob (const guint8 *data, const Blob *blob, GError **error)
{
  const guint8 *tail = data + blob->size - BLOB_TAIL;
  guint32 length = read_u32 (data + 12);

  if (memcmp (data, "BlbS", 4) != 0 || memcmp (tail + 8, "BlbE", 4) != 0 ||
      read_u32 (data + 4) != blob->package || read_u32 (tail + 4) != length ||
      length > blob->size - BLOB_HEAD - BLOB_TAIL)
    return fail (error, "a package is not where its slot says");
  if (get_checksum (data, blob->size - BLOB_TAIL) != read_u32 (tail))
    return fail (error, "the checksum of a package is wrong");
  return TRUE;
}

static gboolean
read_blob (Reader *reader, const Blob *blob, GError **error)
{
  const guint8 *data = reader->data + blob->start;
  g_auto (CoRpmPackage) package = {0};

  if (!check_blob (data, blob, error) ||
      !co_rpm_header_read (data + BLOB_HEAD, read_u32 (data + 12), &package, error))
    return FALSE;
  reader->func (&package, reader->user_data);
  return TRUE;
}

static gboolean
read_slot (Reader *reader, const guint8 *slot, GError **error)
{
  guint64 start = (guint64) read_u32 (slot + 8) * BLOCK_SIZE;
  guint64 size = (guint64) read_u32 (slot + 12) * BLOCK_SIZE;
  Blob blob = {.package = read_u32 (slot + 4), .start = (gsize) start, .size = (gsize) size};

  if (memcmp (slot, "Slot", 4) != 0)
    return fail (error, "a slot is damaged");
  if (start == 0)
    return TRUE;
  if (size < BLOB_HEAD + BLOB_TAIL || start > reader->size || size > reader->size - start)
    return fail (error, "a package lies outside of the file");
  if (blob.size > reader->size - reader->seen ||
      !g_hash_table_add (reader->starts, GSIZE_TO_POINTER (blob.start)))
    return fail (error, "packages lie over each other");
  reader->seen += blob.size;
  return read_blob (reader, &blob, error);
}

static gboolean
get_slots_end (const guint8 *data, gsize size, gsize *end, GError **error)
{
  guint64 pages;

  if (size < HEAD_SIZE || memcmp (data, "RpmP", 4) != 0 || read_u32 (data + 4) != VERSION)
    return fail (error, "not a database of this form");
  pages = read_u32 (data + 12);
  if (pages == 0 || pages * SLOT_PAGE_SIZE > size)
    return fail (error, "the slots lie outside of the file");
  *end = (gsize) (pages * SLOT_PAGE_SIZE);
  return TRUE;
}

/**
 * co_rpm_ndb_read:
 * @data: (array length=size): a database of the form ndb
 * @size: its size in bytes
 * @func: (scope call): called for each package
 * @user_data: for @func
 * @error: return location for a [error@Co.Error]
 *
 * Reads all packages of a database. What is damaged is left out, and the rest is read. A pure
 * function.
 *
 * Returns: whether everything could be read; else @error is the first damage
 */
gboolean
co_rpm_ndb_read (const guint8 *data,
                 gsize size,
                 CoRpmPackageFunc func,
                 gpointer user_data,
                 GError **error)
{
  Reader reader = {.data = data, .size = size, .func = func, .user_data = user_data};
  GError *first = NULL;
  gsize end = 0;

  if (!get_slots_end (data, size, &end, error))
    return FALSE;
  reader.starts = g_hash_table_new (NULL, NULL);
  for (gsize slot = HEAD_SIZE; slot < end; slot += SLOT_SIZE)
    read_slot (&reader, data + slot, first == NULL ? &first : NULL);
  g_hash_table_unref (reader.starts);
  if (first == NULL)
    return TRUE;
  g_propagate_error (error, first);
  return FALSE;
}
