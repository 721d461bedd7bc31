/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoMessageSlot:
 * @name: the name in a placeholder
 * @is_plural: whether the placeholder chooses by a number, rather than shows a value
 * @data: what was given to [func@Co.message_pattern_number]
 *
 * Gives the number that stands for a name.
 *
 * Returns: the number, or -1 if there is no such value: the placeholder becomes plain text
 */
typedef int (*CoMessageSlot) (const char *name, gboolean is_plural, gpointer data);

/**
 * CoMessageFlags:
 * @CO_MESSAGE_DEFAULT: read as ICU does.
 * @CO_MESSAGE_STRICT: refuse what ICU reads, but what no author can have meant.
 *
 * How [func@Co.message_pattern_number] reads.
 */
typedef enum {
  CO_MESSAGE_DEFAULT = 0,
  CO_MESSAGE_STRICT = 1 << 0,
} CoMessageFlags;

char *co_message_pattern_number (const char *pattern,
                                 CoMessageFlags flags,
                                 CoMessageSlot get_slot,
                                 gpointer data,
                                 GError **error);

G_END_DECLS
