/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text-decode.h"

#include <string.h>

/* Text files from other systems: Windows writes UTF-16, with a mark of the byte order at the start;
 * so does its PowerShell when it keeps the output of another program. Old Windows programs write
 * the code page of their country, which the file does not tell: Western is the most common, and
 * what is not ASCII there does not matter to us. */

static guint16
read_unit (const guint8 *data, gboolean big_endian)
{
  return big_endian ? (guint16) (data[0] << 8 | data[1]) : (guint16) (data[1] << 8 | data[0]);
}

static gboolean
is_high (guint16 unit)
{
  return (unit & 0xFC00) == 0xD800;
}

static gboolean
is_low (guint16 unit)
{
  return (unit & 0xFC00) == 0xDC00;
}

/* Halves of a pair that stand alone, which Windows allows, are replaced. */
static GString *
decode_utf16 (const guint8 *data, gsize size, gboolean big_endian)
{
  GString *text = g_string_sized_new (size / 2 + 1);

  for (gsize i = 0; i + 1 < size; i += 2) {
    gunichar c = read_unit (data + i, big_endian);

    if (is_high ((guint16) c) && i + 3 < size && is_low (read_unit (data + i + 2, big_endian))) {
      c = 0x10000 + ((c - 0xD800) << 10) + (read_unit (data + i + 2, big_endian) - 0xDC00u);
      i += 2;
    } else if (c == 0 || is_high ((guint16) c) || is_low ((guint16) c)) {
      c = 0xFFFD;
    }
    g_string_append_unichar (text, c);
  }
  return text;
}

static GString *
decode_bytes (const guint8 *data, gsize size)
{
  GString *text = g_string_sized_new (size + 1);

  if (g_utf8_validate ((const char *) data, (gssize) size, NULL))
    return g_string_append_len (text, (const char *) data, (gssize) size);
  for (gsize i = 0; i < size; i++)
    g_string_append_unichar (text, data[i] != 0 ? data[i] : 0xFFFD);
  return text;
}

/**
 * co_text_decode:
 * @data: (array length=size): the content of a text file
 * @size: its length in bytes
 * @length: (out): the length of the text in bytes
 *
 * Turns a text file into UTF-8, whether it is UTF-16 or UTF-8 with a byte order mark, UTF-8
 * without, or of an old Windows. What cannot be shown, zeros too, is replaced, so that no byte of
 * the text is zero.
 *
 * Returns: (transfer full): the text
 */
char *
co_text_decode (const guint8 *data, gsize size, gsize *length)
{
  GString *text;

  g_return_val_if_fail ((data != NULL || size == 0) && length != NULL, NULL);

  if (size >= 2 && data[0] == 0xFF && data[1] == 0xFE)
    text = decode_utf16 (data + 2, size - 2, FALSE);
  else if (size >= 2 && data[0] == 0xFE && data[1] == 0xFF)
    text = decode_utf16 (data + 2, size - 2, TRUE);
  else if (size >= 3 && memcmp (data, "\357\273\277", 3) == 0)
    text = decode_bytes (data + 3, size - 3);
  else
    text = decode_bytes (data, size);
  *length = text->len;
  return g_string_free (text, FALSE);
}
