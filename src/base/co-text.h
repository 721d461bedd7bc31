/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoTextFlags:
 * @CO_TEXT_DEFAULT: compare letter by letter.
 * @CO_TEXT_IGNORE_CASE: upper and lower case are the same.
 * @CO_TEXT_PATH: `*` and `?` do not match a `/`.
 *
 * How [func@Co.text_matches] compares.
 */
typedef enum {
  CO_TEXT_DEFAULT = 0,
  CO_TEXT_IGNORE_CASE = 1 << 0,
  CO_TEXT_PATH = 1 << 1,
} CoTextFlags;

char *co_text_chosen_path (const char *path);
char *co_text_fold (const char *text);
gboolean co_text_has_words (const char *text, const char *words);
gboolean co_text_is_pattern (const char *text);
gboolean co_text_lies_in (const char *path, const char *folder);
gboolean co_text_matches (const char *pattern, const char *text, CoTextFlags flags);
char *co_text_printable (const char *text);
char *co_text_printable_path (const char *path);

G_END_DECLS
