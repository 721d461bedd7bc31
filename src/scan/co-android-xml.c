/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-xml.h"
#include "co-error.h"

#include <string.h>

/* Reads packages.xml of Android 12 and newer, which is Android's binary XML: four bytes of magic,
 * then tokens. The first byte of a token says what it is (low half) and of which type its value is
 * (high half). Numbers have the high byte first. A text is its length in two bytes and the bytes.
 * An interned text is its number in two bytes; or 65535 and the text, which then gets the next
 * number, as long as there are any. */

#define MAX_DEPTH 64
#define NEW_TEXT  0xFFFF

static const guint8 magic[] = {'A', 'B', 'X', 0};

typedef enum {
  TOKEN_START_DOCUMENT = 0,
  TOKEN_END_DOCUMENT = 1,
  TOKEN_START_TAG = 2,
  TOKEN_END_TAG = 3,
  TOKEN_TEXT = 4,
  TOKEN_DOCTYPE = 10,
  TOKEN_ATTRIBUTE = 15,
} Token;

typedef enum {
  TYPE_NULL = 1,
  TYPE_TEXT = 2,
  TYPE_INTERNED = 3,
  TYPE_BYTES_HEX = 4,
  TYPE_BYTES_BASE64 = 5,
  TYPE_INT = 6,
  TYPE_INT_HEX = 7,
  TYPE_LONG = 8,
  TYPE_LONG_HEX = 9,
  TYPE_FLOAT = 10,
  TYPE_DOUBLE = 11,
  TYPE_TRUE = 12,
  TYPE_FALSE = 13,
} Type;

/* Some bytes of the file. */
typedef struct {
  const char *start;
  gsize length;
} Text;

typedef struct {
  const guint8 *data;
  gsize size;
  gsize at;
  GArray *interned; /* (element-type Text): up to 65535 */
  Text open[MAX_DEPTH];
  guint depth;
  gboolean in_tag;  /* attributes may follow */
  gboolean unnamed; /* in an app whose name has not come yet */
  CoAndroidApps *apps;
} Reader;

static gboolean
fail (Reader *reader, const char *what, GError **error)
{
  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s at byte %zu", what, reader->at);
  return FALSE;
}

static gboolean
take (Reader *reader, gsize length, Text *bytes, GError **error)
{
  if (length > reader->size - reader->at)
    return fail (reader, "the file ends too early", error);
  bytes->start = (const char *) reader->data + reader->at;
  bytes->length = length;
  reader->at += length;
  return TRUE;
}

static gboolean
take_number (Reader *reader, guint16 *number, GError **error)
{
  Text bytes;

  if (!take (reader, sizeof *number, &bytes, error))
    return FALSE;
  memcpy (number, bytes.start, sizeof *number);
  *number = GUINT16_FROM_BE (*number);
  return TRUE;
}

static gboolean
take_text (Reader *reader, Text *text, GError **error)
{
  guint16 length;

  return take_number (reader, &length, error) && take (reader, length, text, error);
}

static gboolean
take_interned (Reader *reader, Text *text, GError **error)
{
  guint16 number;

  if (!take_number (reader, &number, error))
    return FALSE;
  if (number == NEW_TEXT) {
    if (!take_text (reader, text, error))
      return FALSE;
    if (reader->interned->len < NEW_TEXT)
      g_array_append_val (reader->interned, *text);
    return TRUE;
  }
  if (number >= reader->interned->len)
    return fail (reader, "a text that was never given", error);
  *text = g_array_index (reader->interned, Text, number);
  return TRUE;
}

/* Takes a value of any type. Only texts come back as something. */
static gboolean
take_value (Reader *reader, Type type, Text *text, GError **error)
{
  *text = (Text){0};
  switch (type) {
  case TYPE_NULL:
  case TYPE_TRUE:
  case TYPE_FALSE:
    return TRUE;
  case TYPE_TEXT:
    return take_text (reader, text, error);
  case TYPE_INTERNED:
    return take_interned (reader, text, error);
  case TYPE_BYTES_HEX:
  case TYPE_BYTES_BASE64:
    if (!take_text (reader, text, error))
      return FALSE;
    break;
  case TYPE_INT:
  case TYPE_INT_HEX:
  case TYPE_FLOAT:
    if (!take (reader, 4, text, error))
      return FALSE;
    break;
  case TYPE_LONG:
  case TYPE_LONG_HEX:
  case TYPE_DOUBLE:
    if (!take (reader, 8, text, error))
      return FALSE;
    break;
  default:
    return fail (reader, "a value of no known type", error);
  }
  *text = (Text){0};
  return TRUE;
}

static gboolean
is (const Text *text, const char *word)
{
  return text->length == strlen (word) && memcmp (text->start, word, text->length) == 0;
}

/* Only what lies directly in the list is an app: an "updated-package" is the old version of one,
 * and what lies deeper is a part of one. */
static gboolean
is_in_app (const Reader *reader)
{
  return reader->depth == 2 && is (&reader->open[1], "package");
}

static gboolean
start_tag (Reader *reader, GError **error)
{
  Text name;

  if (!take_interned (reader, &name, error))
    return FALSE;
  if (reader->depth == 0 && !is (&name, "packages"))
    return fail (reader, "not a list of apps", error);
  if (reader->depth == MAX_DEPTH)
    return fail (reader, "too many tags in each other", error);
  reader->open[reader->depth++] = name;
  reader->in_tag = TRUE;
  reader->unnamed = reader->unnamed || is_in_app (reader);
  return TRUE;
}

static gboolean
end_tag (Reader *reader, GError **error)
{
  Text name;
  const Text *open;

  if (!take_interned (reader, &name, error))
    return FALSE;
  if (reader->depth == 0)
    return fail (reader, "the end of nothing", error);
  if (is_in_app (reader) && reader->unnamed) {
    reader->apps->odd++;
    reader->unnamed = FALSE;
  }
  open = &reader->open[--reader->depth];
  if (name.length != open->length || memcmp (name.start, open->start, name.length) != 0)
    return fail (reader, "the end of another tag", error);
  return TRUE;
}

static gboolean
read_attribute (Reader *reader, Type type, GError **error)
{
  Text name;
  Text value;

  if (!reader->in_tag)
    return fail (reader, "an attribute of nothing", error);
  if (!take_interned (reader, &name, error) || !take_value (reader, type, &value, error))
    return FALSE;
  if (!is_in_app (reader) || !is (&name, "name"))
    return TRUE;
  reader->unnamed = FALSE;
  return co_android_apps_add (reader->apps, value.start, value.length, error);
}

static gboolean
read_token (Reader *reader, Token token, Type type, GError **error)
{
  Text text;

  if (token == TOKEN_ATTRIBUTE)
    return read_attribute (reader, type, error);
  reader->in_tag = FALSE;
  if (token == TOKEN_START_DOCUMENT)
    return TRUE;
  if (token == TOKEN_START_TAG && type == TYPE_INTERNED)
    return start_tag (reader, error);
  if (token == TOKEN_END_TAG && type == TYPE_INTERNED)
    return end_tag (reader, error);
  if (token >= TOKEN_TEXT && token <= TOKEN_DOCTYPE && (type == TYPE_NULL || type == TYPE_TEXT))
    return take_value (reader, type, &text, error);
  return fail (reader, "no known token", error);
}

static gboolean
read_tokens (Reader *reader, GError **error)
{
  while (reader->at < reader->size) {
    guint8 byte = reader->data[reader->at++];
    Token token = byte & 0x0F;

    if (token == TOKEN_END_DOCUMENT)
      return reader->depth == 0 || fail (reader, "the end comes too early", error);
    if (!read_token (reader, token, byte >> 4, error))
      return FALSE;
  }
  return fail (reader, "the file ends too early", error);
}

/**
 * co_android_xml_is_one:
 * @data: (array length=size): the beginning of a file
 * @size: its length in bytes
 *
 * Tells whether a file is Android's binary XML.
 *
 * Returns: whether it begins like that
 */
gboolean
co_android_xml_is_one (const guint8 *data, gsize size)
{
  return size >= sizeof magic && memcmp (data, magic, sizeof magic) == 0;
}

/**
 * co_android_xml_read:
 * @data: (array length=size): the content of a packages.xml
 * @size: its length in bytes
 * @apps: filled with what could be read, also on error
 * @error: return location for a [error@Co.Error]
 *
 * Reads a phone's own list of apps in the form of Android 12 and newer.
 *
 * Returns: whether the list is whole
 */
gboolean
co_android_xml_read (const guint8 *data, gsize size, CoAndroidApps *apps, GError **error)
{
  g_autoptr (GArray) interned = g_array_new (FALSE, FALSE, sizeof (Text));
  Reader reader = {
    .data = data,
    .size = size,
    .at = sizeof magic,
    .interned = interned,
    .apps = apps,
  };

  g_return_val_if_fail ((data != NULL || size == 0) && apps != NULL, FALSE);

  if (!co_android_xml_is_one (data, size)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "not the binary XML of Android");
    return FALSE;
  }
  return read_tokens (&reader, error);
}
