/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-registry-value.h"
#include "co-text-decode.h"

#include <string.h>

/* Values in the text form of a registry. Each is looked through once, for where it ends, and
 * decoded only when somebody asks for it: most are never asked for. */

static gboolean
is_blank (char c)
{
  return c == ' ' || c == '\t' || c == '\r';
}

static const char *
skip_blanks (const char *text, const char *end)
{
  while (text < end && is_blank (*text))
    text++;
  return text;
}

/* What follows a value: nothing, or the remark of a person. Gives where the next line begins, or
 * NULL if there is something else. */
static const char *
finish_line (const char *text, const char *end)
{
  const char *next;

  text = skip_blanks (text, end);
  if (text == end)
    return end;
  if (*text != ';' && *text != '\n')
    return NULL;
  next = memchr (text, '\n', (gsize) (end - text));
  return next != NULL ? next + 1 : end;
}

/**
 * co_registry_value_skip_quoted:
 * @text: the first byte behind an opening quote
 * @end: where the text ends
 * @one_line: whether the closing quote must be on the same line
 *
 * Looks for the closing quote.
 *
 * Returns: (nullable): the closing quote, or `NULL` if there is none
 */
const char *
co_registry_value_skip_quoted (const char *text, const char *end, gboolean one_line)
{
  for (; text < end; text++) {
    if (*text == '"')
      return text;
    if (*text == '\n' && one_line)
      return NULL;
    if (*text == '\\' && text + 1 < end && text[1] != '\n')
      text++;
  }
  return NULL;
}

/* Windows writes the ends of lines inside of a text as they are; Wine never does. */
static const char *
scan_quoted (const char *text, const char *end, CoRegistryValue *value)
{
  const char *quote = co_registry_value_skip_quoted (text, end, value->dialect == CO_REGISTRY_WINE);

  if (quote == NULL)
    return NULL;
  value->form = CO_REGISTRY_QUOTED;
  value->content = text;
  value->length = (gsize) (quote - text);
  return finish_line (quote + 1, end);
}

static const char *
scan_digits (const char *text, const char *end, CoRegistryValue *value)
{
  value->form = CO_REGISTRY_DIGITS;
  value->type = CO_REGISTRY_NUMBER;
  value->content = text;
  while (text < end && g_ascii_isxdigit (*text))
    text++;
  value->length = (gsize) (text - value->content);
  return value->length >= 1 && value->length <= 8 ? finish_line (text, end) : NULL;
}

/* A backslash at the end of a line: the bytes go on in the next one. */
static const char *
skip_continuation (const char *text, const char *end)
{
  return *text == '\\' ? finish_line (text + 1, end) : NULL;
}

static const char *
scan_bytes (const char *text, const char *end, CoRegistryValue *value)
{
  guint digits = 0;

  value->form = CO_REGISTRY_BYTES;
  value->content = text;
  while (text < end) {
    const char *next = skip_continuation (text, end);

    if (next == end)
      return NULL;
    if (next != NULL) {
      text = next;
    } else if (*text == ',' || g_ascii_isxdigit (*text)) {
      digits = *text == ',' ? 0 : digits + 1;
      if (digits > 2)
        return NULL;
      text++;
    } else if (*text == ' ' || *text == '\t') {
      text++;
    } else {
      break;
    }
  }
  value->length = (gsize) (text - value->content);
  return finish_line (text, end);
}

/* "hex:", "hex(7):", "str(2):": a word, and in brackets the type in hexadecimal digits. */
static const char *
scan_word (const char *text, const char *end, const char *word, guint32 *type)
{
  gsize length = strlen (word);
  guint32 number = 0;
  guint digits = 0;

  if ((gsize) (end - text) <= length || g_ascii_strncasecmp (text, word, length) != 0)
    return NULL;
  text += length;
  if (*text == ':')
    return text + 1;
  if (*text != '(')
    return NULL;
  for (text++; text < end && g_ascii_isxdigit (*text); text++) {
    number = number << 4 | (guint32) g_ascii_xdigit_value (*text);
    if (++digits > 8)
      return NULL;
  }
  if (digits == 0 || end - text < 2 || text[0] != ')' || text[1] != ':')
    return NULL;
  *type = number;
  return text + 2;
}

/**
 * co_registry_value_scan:
 * @text: the first byte of a value, behind the equals sign
 * @end: where the text ends
 * @dialect: how it is written
 * @value: (out caller-allocates): what was found
 *
 * Finds out how a value is written and where it ends.
 *
 * Returns: (nullable): where the next line begins, or `NULL` if it is no value or is cut off
 */
const char *
co_registry_value_scan (const char *text,
                        const char *end,
                        CoRegistryDialect dialect,
                        CoRegistryValue *value)
{
  const char *inner;

  *value = (CoRegistryValue){.content = text, .type = CO_REGISTRY_TEXT, .dialect = dialect};
  text = skip_blanks (text, end);
  if (text < end && *text == '"')
    return scan_quoted (text + 1, end, value);
  if (text < end && *text == '-') {
    value->form = CO_REGISTRY_DELETED;
    return finish_line (text + 1, end);
  }
  inner = scan_word (text, end, "str", &value->type);
  if (inner != NULL)
    return inner < end && *inner == '"' ? scan_quoted (inner + 1, end, value) : NULL;
  value->type = CO_REGISTRY_BINARY;
  inner = scan_word (text, end, "hex", &value->type);
  if (inner != NULL)
    return scan_bytes (inner, end, value);
  inner = scan_word (text, end, "dword", &value->type);
  return inner != NULL ? scan_digits (inner, end, value) : NULL;
}

/* One unit of UTF-16 after "\x", of up to four digits. */
static const char *
read_unit (const char *text, const char *end, gunichar *unit)
{
  *unit = 0;
  for (guint digits = 0; digits < 4 && text < end && g_ascii_isxdigit (*text); digits++)
    *unit = *unit << 4 | (gunichar) g_ascii_xdigit_value (*text++);
  return text;
}

/* Wine writes what is not ASCII in units of UTF-16; some characters are made of two. */
static const char *
append_unit (GString *out, const char *text, const char *end)
{
  gunichar first;
  gunichar second;
  const char *after = read_unit (text, end, &first);

  if (first >= 0xD800 && first < 0xDC00 && end - after > 2 && after[0] == '\\' && after[1] == 'x') {
    const char *rest = read_unit (after + 2, end, &second);

    if (second >= 0xDC00 && second < 0xE000) {
      first = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
      after = rest;
    }
  }
  g_string_append_unichar (out, first != 0 && g_unichar_validate (first) ? first : 0xFFFD);
  return after;
}

static const char *
append_octal (GString *out, const char *text, const char *end)
{
  gunichar c = 0;

  for (guint digits = 0; digits < 3 && text < end && *text >= '0' && *text <= '7'; digits++)
    c = c << 3 | (gunichar) (*text++ - '0');
  g_string_append_unichar (out, c != 0 ? c : 0xFFFD);
  return text;
}

static const char *
append_escape_of_wine (GString *out, const char *text, const char *end)
{
  static const char names[] = "abtnvfre";
  static const char meanings[] = "\a\b\t\n\v\f\r\033";
  const char *name;

  if (*text == 'x')
    return append_unit (out, text + 1, end);
  if (*text >= '0' && *text <= '7')
    return append_octal (out, text, end);
  name = strchr (names, *text);
  g_string_append_c (out, name != NULL ? meanings[name - names] : *text);
  return text + 1;
}

static const char *
append_escape (GString *out, const char *text)
{
  if (*text == 'n')
    g_string_append_c (out, '\n');
  else if (*text == 'r')
    g_string_append_c (out, '\r');
  else if (*text == '0')
    g_string_append_unichar (out, 0xFFFD);
  else
    g_string_append_c (out, *text);
  return text + 1;
}

/**
 * co_registry_value_unescape:
 * @text: a text with backslashes before some characters
 * @length: its length in bytes
 * @dialect: how it is written
 *
 * Turns what was written into what was meant.
 *
 * Returns: (transfer full): the text
 */
char *
co_registry_value_unescape (const char *text, gsize length, CoRegistryDialect dialect)
{
  const char *end = text + length;
  GString *out = g_string_sized_new (length);

  while (text < end) {
    if (*text != '\\' || text + 1 == end)
      g_string_append_c (out, *text++);
    else if (dialect == CO_REGISTRY_WINE)
      text = append_escape_of_wine (out, text + 1, end);
    else
      text = append_escape (out, text + 1);
  }
  return g_string_free (out, FALSE);
}

static GByteArray *
decode_bytes (const CoRegistryValue *self)
{
  GByteArray *bytes = g_byte_array_new ();
  const char *end = self->content + self->length;
  guint digits = 0;
  guint8 byte = 0;

  for (const char *p = self->content; p < end; p++) {
    if (*p == ';') { /* a remark behind the backslash */
      const char *line = memchr (p, '\n', (gsize) (end - p));

      p = line != NULL ? line : end - 1;
    } else if (g_ascii_isxdigit (*p)) {
      byte = (guint8) (byte << 4 | g_ascii_xdigit_value (*p));
      digits++;
    } else if (*p == ',' && digits > 0) {
      g_byte_array_append (bytes, &byte, 1);
      byte = 0;
      digits = 0;
    }
  }
  if (digits > 0)
    g_byte_array_append (bytes, &byte, 1);
  return bytes;
}

/* Up to the first zero, as Windows reads it. */
static char *
decode_wide (const guint8 *data, gsize size)
{
  g_autoptr (GByteArray) marked = g_byte_array_new ();
  static const guint8 mark[] = {0xFF, 0xFE};
  gsize length = 0;

  while (length + 1 < size && (data[length] != 0 || data[length + 1] != 0))
    length += 2;
  g_byte_array_append (marked, mark, sizeof mark);
  g_byte_array_append (marked, data, (guint) length);
  return co_text_decode (marked->data, marked->len, &length);
}

static char *
decode_narrow (const guint8 *data, gsize size)
{
  gsize length = size > 0 ? strnlen ((const char *) data, size) : 0;

  return co_text_decode (data, length, &length);
}

/**
 * co_registry_value_dup_text:
 * @self: a value
 *
 * Decodes a value that is a text.
 *
 * Returns: (transfer full) (nullable): the text, or `NULL` if it is something else
 */
char *
co_registry_value_dup_text (const CoRegistryValue *self)
{
  g_autoptr (GByteArray) bytes = NULL;

  if (self->type != CO_REGISTRY_TEXT && self->type != CO_REGISTRY_EXPAND)
    return NULL;
  if (self->form == CO_REGISTRY_QUOTED)
    return co_registry_value_unescape (self->content, self->length, self->dialect);
  bytes = decode_bytes (self);
  if (self->dialect == CO_REGISTRY_VERSION_4)
    return decode_narrow (bytes->data, bytes->len);
  return decode_wide (bytes->data, bytes->len);
}

/**
 * co_registry_value_get_number:
 * @self: a value
 * @number: (out): the number
 *
 * Decodes a value that is a number of 32 bits.
 *
 * Returns: whether it is one
 */
gboolean
co_registry_value_get_number (const CoRegistryValue *self, guint32 *number)
{
  g_autoptr (GByteArray) bytes = NULL;

  if (self->type != CO_REGISTRY_NUMBER)
    return FALSE;
  if (self->form == CO_REGISTRY_DIGITS) {
    *number = 0;
    for (gsize i = 0; i < self->length; i++)
      *number = *number << 4 | (guint32) g_ascii_xdigit_value (self->content[i]);
    return TRUE;
  }
  bytes = decode_bytes (self);
  if (self->form != CO_REGISTRY_BYTES || bytes->len != sizeof *number)
    return FALSE;
  memcpy (number, bytes->data, sizeof *number);
  *number = GUINT32_FROM_LE (*number);
  return TRUE;
}

/* The bytes that Windows keeps for a text: UTF-16 with a zero at the end. */
static GBytes *
encode_text (const CoRegistryValue *self)
{
  g_autofree char *text = co_registry_value_unescape (self->content, self->length, self->dialect);
  glong length = 0;
  gunichar2 *wide = g_utf8_to_utf16 (text, -1, NULL, &length, NULL);

  if (wide == NULL)
    return g_bytes_new_static ("", 0);
  for (glong i = 0; i < length; i++)
    wide[i] = GUINT16_TO_LE (wide[i]);
  return g_bytes_new_take (wide, ((gsize) length + 1) * sizeof *wide);
}

/**
 * co_registry_value_get_data:
 * @self: a value
 *
 * Decodes a value of any type into the bytes that Windows keeps for it.
 *
 * Returns: (transfer full): the bytes
 */
GBytes *
co_registry_value_get_data (const CoRegistryValue *self)
{
  guint32 number;

  if (self->form == CO_REGISTRY_QUOTED)
    return encode_text (self);
  if (self->form == CO_REGISTRY_BYTES)
    return g_byte_array_free_to_bytes (decode_bytes (self));
  if (!co_registry_value_get_number (self, &number))
    return g_bytes_new_static ("", 0);
  number = GUINT32_TO_LE (number);
  return g_bytes_new (&number, sizeof number);
}
