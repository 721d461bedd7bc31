/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-rpm-bdb.h"

#include <string.h>

/* The form that rpm had until 2020: a hash of Berkeley DB, Packages. A file of pages; the first one
 * describes it and shows the order of bytes in all numbers. Pages of the hash hold pairs of a
 * number and the header of a package; a header that is too large for that lies in a chain of pages
 * of its own. All pages of the hash are read in the order of the file, not by their links, so that
 * these cannot lead in a circle. */

#define META_SIZE   72
#define META_MAGIC  12
#define META_PAGE   20
#define META_CRYPT  24
#define META_TYPE   25
#define META_FLAGS  26
#define META_LAST   32
#define HASH_MAGIC  0x061561u
#define HAS_SUMS    1u
#define MIN_PAGE    512
#define MAX_PAGE    65536
#define PAGE_HEAD   26
#define PAGE_NEXT   16
#define PAGE_COUNT  20
#define PAGE_LENGTH 22
#define PAGE_TYPE   25

#define TYPE_HASH_OLD 2
#define TYPE_OVERFLOW 7
#define TYPE_META     8
#define TYPE_HASH     13

/* What an item of a pair is: the bytes themselves, or where they are. */
#define ITEM_HERE           1
#define ITEM_OVERFLOW       3
#define ITEM_REFERENCE_SIZE 12

/* One run over one file. */
typedef struct {
  const guint8 *data;
  gsize page_size;
  guint32 n_pages;
  gboolean big_endian;
  guint8 *used; /* (owned): for each page, whether a chain has it; no two chains share one */
  CoRpmPackageFunc func;
  gpointer user_data;
} Reader;

typedef struct {
  const guint8 *data;
  gsize size;
} Item;

static guint32
read_u32 (const Reader *reader, const guint8 *data)
{
  guint32 value;

  memcpy (&value, data, sizeof value);
  return reader->big_endian ? GUINT32_FROM_BE (value) : GUINT32_FROM_LE (value);
}

static guint16
read_u16 (const Reader *reader, const guint8 *data)
{
  guint16 value;

  memcpy (&value, data, sizeof value);
  return reader->big_endian ? GUINT16_FROM_BE (value) : GUINT16_FROM_LE (value);
}

static gboolean
fail (GError **error, const char *what)
{
  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s", what);
  return FALSE;
}

static const guint8 *
get_page (const Reader *reader, guint32 number)
{
  return reader->data + (gsize) number * reader->page_size;
}

/* Puts the pages of a chain together. */
static GByteArray *
read_chain (Reader *reader, guint32 number, gsize size, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  while (number != 0) {
    const guint8 *page;
    gsize length;

    if (number >= reader->n_pages || reader->used[number]) {
      fail (error, "a chain of pages leads nowhere");
      return NULL;
    }
    reader->used[number] = TRUE;
    page = get_page (reader, number);
    length = read_u16 (reader, page + PAGE_LENGTH);
    if (page[PAGE_TYPE] != TYPE_OVERFLOW || length > reader->page_size - PAGE_HEAD ||
        length > size - bytes->len) {
      fail (error, "a chain of pages is broken");
      return NULL;
    }
    g_byte_array_append (bytes, page + PAGE_HEAD, (guint) length);
    number = read_u32 (reader, page + PAGE_NEXT);
  }
  if (bytes->len != size) {
    fail (error, "a chain of pages is too short");
    return NULL;
  }
  return g_steal_pointer (&bytes);
}

static gboolean
read_header (Reader *reader, const guint8 *data, gsize size, GError **error)
{
  g_auto (CoRpmPackage) package = {0};

  if (!co_rpm_header_read (data, size, &package, error))
    return FALSE;
  reader->func (&package, reader->user_data);
  return TRUE;
}

/* Items fill a page from its end; the index before them says where each one starts. */
static gboolean
get_item (const Reader *reader, const guint8 *page, guint index, Item *item)
{
  const guint8 *places = page + PAGE_HEAD;
  gsize start = read_u16 (reader, places + 2 * (gsize) index);
  gsize end = index == 0 ? reader->page_size : read_u16 (reader, places + 2 * ((gsize) index - 1));

  if (start < PAGE_HEAD || start >= end || end > reader->page_size)
    return FALSE;
  item->data = page + start;
  item->size = end - start;
  return TRUE;
}

/* Under number 0 rpm keeps the highest number that it gave. */
static gboolean
is_counter (const Item *key)
{
  static const guint8 zero[4] = {0};

  return key->data[0] == ITEM_HERE && key->size == 1 + sizeof zero &&
         memcmp (key->data + 1, zero, sizeof zero) == 0;
}

static gboolean
read_value (Reader *reader, const Item *value, GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;

  if (value->data[0] == ITEM_HERE)
    return read_header (reader, value->data + 1, value->size - 1, error);
  if (value->data[0] != ITEM_OVERFLOW || value->size < ITEM_REFERENCE_SIZE)
    return fail (error, "a pair is of an unknown kind");
  bytes = read_chain (reader,
                      read_u32 (reader, value->data + 4),
                      read_u32 (reader, value->data + 8),
                      error);
  return bytes != NULL && read_header (reader, bytes->data, bytes->len, error);
}

/* After a pair that lies outside of its place nothing on the page can be trusted: where items may
 * lie over each other, a small file could have any number of large ones. */
static void
read_page (Reader *reader, guint32 number, GError **first)
{
  const guint8 *page = get_page (reader, number);
  guint count = read_u16 (reader, page + PAGE_COUNT);
  Item key;
  Item value;

  if (page[PAGE_TYPE] != TYPE_HASH && page[PAGE_TYPE] != TYPE_HASH_OLD)
    return;
  if (count % 2 != 0 || PAGE_HEAD + 2 * (gsize) count > reader->page_size) {
    fail (*first == NULL ? first : NULL, "a page has more pairs than room");
    return;
  }
  for (guint i = 0; i < count; i += 2) {
    if (!get_item (reader, page, i, &key) || !get_item (reader, page, i + 1, &value)) {
      fail (*first == NULL ? first : NULL, "a pair lies outside of its page");
      return;
    }
    if (!is_counter (&key))
      read_value (reader, &value, *first == NULL ? first : NULL);
  }
}

static gboolean
open_file (Reader *reader, const guint8 *data, gsize size, GError **error)
{
  guint32 page_size;

  if (size < META_SIZE)
    return fail (error, "not a database of this form");
  reader->big_endian = FALSE;
  if (read_u32 (reader, data + META_MAGIC) != HASH_MAGIC)
    reader->big_endian = TRUE;
  page_size = read_u32 (reader, data + META_PAGE);
  if (read_u32 (reader, data + META_MAGIC) != HASH_MAGIC || data[META_TYPE] != TYPE_META ||
      page_size < MIN_PAGE || page_size > MAX_PAGE || (page_size & (page_size - 1)) != 0)
    return fail (error, "not a database of this form");
  /* rpm uses neither. */
  if (data[META_CRYPT] != 0 || (data[META_FLAGS] & HAS_SUMS) != 0)
    return fail (error, "pages are encrypted or have checksums");
  reader->data = data;
  reader->page_size = page_size;
  reader->n_pages = (guint32) MIN (size / page_size, G_MAXUINT32);
  return TRUE;
}

/**
 * co_rpm_bdb_read:
 * @data: (array length=size): a database of Berkeley DB
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
co_rpm_bdb_read (const guint8 *data,
                 gsize size,
                 CoRpmPackageFunc func,
                 gpointer user_data,
                 GError **error)
{
  Reader reader = {.func = func, .user_data = user_data};
  g_autofree guint8 *used = NULL;
  GError *first = NULL;

  if (!open_file (&reader, data, size, error))
    return FALSE;
  used = g_malloc0 ((gsize) reader.n_pages + 1);
  reader.used = used;
  if (read_u32 (&reader, data + META_LAST) >= reader.n_pages)
    fail (&first, "the end of the file is missing");
  for (guint32 i = 1; i < reader.n_pages; i++)
    read_page (&reader, i, &first);
  if (first == NULL)
    return TRUE;
  g_propagate_error (error, first);
  return FALSE;
}
