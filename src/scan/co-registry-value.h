/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoRegistryDialect:
 * @CO_REGISTRY_VERSION_4: an export of Windows 9x and NT 4; lists of bytes hold text in the code
 *   page of its country.
 * @CO_REGISTRY_VERSION_5: an export of all later versions; lists of bytes hold UTF-16.
 * @CO_REGISTRY_WINE: a file in which Wine keeps a part of its registry.
 *
 * A way to write a registry as text.
 */
typedef enum {
  CO_REGISTRY_VERSION_4,
  CO_REGISTRY_VERSION_5,
  CO_REGISTRY_WINE,
} CoRegistryDialect;

/**
 * CoRegistryType:
 * @CO_REGISTRY_TEXT: a text.
 * @CO_REGISTRY_EXPAND: a text with names in it such as `%ProgramFiles%`.
 * @CO_REGISTRY_BINARY: bytes.
 * @CO_REGISTRY_NUMBER: a number of 32 bits, lowest byte first.
 *
 * Types of values that matter here. Windows has more; they have other numbers.
 */
typedef enum {
  CO_REGISTRY_TEXT = 1,
  CO_REGISTRY_EXPAND = 2,
  CO_REGISTRY_BINARY = 3,
  CO_REGISTRY_NUMBER = 4,
} CoRegistryType;

/**
 * CoRegistryForm:
 * @CO_REGISTRY_QUOTED: a text in quotes, which are not part of the content.
 * @CO_REGISTRY_DIGITS: a number in hexadecimal digits.
 * @CO_REGISTRY_BYTES: bytes in hexadecimal digits with commas, on any number of lines.
 * @CO_REGISTRY_DELETED: the value is to be removed.
 *
 * How a value is written.
 */
typedef enum {
  CO_REGISTRY_QUOTED,
  CO_REGISTRY_DIGITS,
  CO_REGISTRY_BYTES,
  CO_REGISTRY_DELETED,
} CoRegistryForm;

/**
 * CoRegistryValue:
 * @content: what was written, inside of the text that it was read from
 * @length: its length in bytes
 * @type: a [enum@Co.RegistryType] or another number
 * @form: how it is written
 * @dialect: how the text is written
 *
 * A value as it was written, not yet decoded.
 */
typedef struct {
  const char *content;
  gsize length;
  guint32 type;
  CoRegistryForm form : 8;
  CoRegistryDialect dialect : 8;
} CoRegistryValue;

const char *co_registry_value_scan (const char *text,
                                    const char *end,
                                    CoRegistryDialect dialect,
                                    CoRegistryValue *value);
const char *co_registry_value_skip_quoted (const char *text, const char *end, gboolean one_line);
char *co_registry_value_unescape (const char *text, gsize length, CoRegistryDialect dialect);

char *co_registry_value_dup_text (const CoRegistryValue *self);
gboolean co_registry_value_get_number (const CoRegistryValue *self, guint32 *number);
GBytes *co_registry_value_get_data (const CoRegistryValue *self);

G_END_DECLS
