/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle-form.h"
#include "co-error.h"

#include <string.h>

/* GLib reads a GResource as one that was made with its own tools: it does not look whether a value
 * in it is of the type that all are of, and writes to where it must not if one is another. This
 * looks first. All numbers are little endian. */

#define MARK      "GVariant"
#define MARK_SIZE 8
#define ROOT      16
#define HEAD_SIZE 24

/* Before the items of the table there are two counts, and after them what they count. The upper
 * bits of the first one are something else. */
#define COUNTS_SIZE 8
#define BLOOM_MASK  ((1u << 27) - 1)

/* An item: where its key is and how long, its kind, and where its value is. */
#define ITEM_SIZE  24
#define ITEM_KIND  14
#define ITEM_START 16
#define ITEM_END   20
#define KIND_VALUE 'v'

/* A value: its size and flags, the bytes of the file with at least one, and the name of the type.
 */
#define VALUE_TYPE     "\0(uuay)"
#define VALUE_ALIGN    8
#define MIN_VALUE_SIZE (4 + 4 + 1 + sizeof VALUE_TYPE - 1)

static guint32
read_number (const guint8 *content, guint64 place)
{
  guint32 number;

  memcpy (&number, content + place, sizeof number);
  return GUINT32_FROM_LE (number);
}

static gboolean
check_value (const guint8 *content, gsize size, const guint8 *item)
{
  guint32 start = read_number (item, ITEM_START);
  guint32 end = read_number (item, ITEM_END);

  return start % VALUE_ALIGN == 0 && start <= end && end <= size && end - start >= MIN_VALUE_SIZE &&
         memcmp (content + end - (sizeof VALUE_TYPE - 1), VALUE_TYPE, sizeof VALUE_TYPE - 1) == 0;
}

/* Folders are items of another kind; nobody lists them. */
static gboolean
check_items (const guint8 *content, gsize size, guint64 place, guint64 end)
{
  if (place > end || (end - place) % ITEM_SIZE != 0)
    return FALSE;
  for (; place < end; place += ITEM_SIZE)
    if (content[place + ITEM_KIND] == KIND_VALUE && !check_value (content, size, content + place))
      return FALSE;
  return TRUE;
}

static gboolean
check_table (const guint8 *content, gsize size)
{
  guint64 start;
  guint64 end;
  guint64 n_words;

  if (size < HEAD_SIZE || memcmp (content, MARK, MARK_SIZE) != 0)
    return FALSE;
  start = read_number (content, ROOT);
  end = read_number (content, ROOT + 4);
  if (start % 4 != 0 || start + COUNTS_SIZE > end || end > size)
    return FALSE;
  n_words =
    (guint64) (read_number (content, start) & BLOOM_MASK) + read_number (content, start + 4);
  return check_items (content, size, start + COUNTS_SIZE + 4 * n_words, end);
}

/**
 * co_bundle_form_check:
 * @bytes: a file
 * @error: return location for a [error@Co.Error]
 *
 * Looks whether a file is a GResource that GLib can read without harm. What its files say is
 * another question.
 *
 * Returns: whether it is
 */
gboolean
co_bundle_form_check (GBytes *bytes, GError **error)
{
  const guint8 *content;
  gsize size;

  g_return_val_if_fail (bytes != NULL, FALSE);

  content = g_bytes_get_data (bytes, &size);
  if (check_table (content, size))
    return TRUE;
  g_set_error_literal (error, CO_ERROR, CO_ERROR_MALFORMED, "this is not a bundle");
  return FALSE;
}
