/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language.h"

#include <string.h>

/* Any bytes as a pattern that is filled in, in a language of each direction. What is sound for a
 * translation must be so without the values too. */

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

#define MAX_SIZE           4096
#define RIGHT_TO_LEFT_MARK "\u200f"

static const char *
skip_mark (const char *text)
{
  g_assert_true (g_str_has_prefix (text, RIGHT_TO_LEFT_MARK));
  return text + strlen (RIGHT_TO_LEFT_MARK);
}

static void
fill_in (const char *code, const char *pattern)
{
  g_autoptr (CoLanguage) language = co_language_new (code);
  g_autofree char *filled =
    co_language_format (language, pattern, "a", 3, "b", pattern, "c", "'{a}'", NULL);
  g_autofree char *empty = co_language_format (language, pattern, NULL, 0, NULL);

  g_assert_true (g_utf8_validate (filled, -1, NULL) || strcmp (filled, pattern) == 0);
  g_assert_nonnull (empty);
  /* With no apostrophes, nothing is quoted, so nothing can change where nothing is given; but a
   * mark of the direction can stand before it. */
  if (strchr (pattern, '\'') == NULL && g_utf8_validate (pattern, -1, NULL))
    g_assert_cmpstr (g_str_equal (empty, pattern) ? empty : skip_mark (empty), ==, pattern);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autofree char *pattern = NULL;
  g_autoptr (GError) error = NULL;

  if (size > MAX_SIZE)
    return 0;
  pattern = g_strndup ((const char *) data, size);
  fill_in ("en", pattern);
  fill_in ("ar", pattern);
  if (!co_language_check_pattern (pattern, &error))
    g_assert_nonnull (error);
  return 0;
}
