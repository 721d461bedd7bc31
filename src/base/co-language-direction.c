/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language.h"

#include <unicode/uchar.h>

/* Nobody sees it; it is as strong as a letter of Arabic. */
#define RIGHT_TO_LEFT_MARK "\u200f"

static gboolean
is_right_to_left (UCharDirection direction)
{
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

/* Whether a line is taken for one of English, though words of the language are in it. */
static gboolean
begins_with_name (const char *text)
{
  gboolean begins = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    UCharDirection direction = u_charDirection ((UChar32) g_utf8_get_char (at));

    if (is_right_to_left (direction))
      return begins;
    begins |= direction == U_LEFT_TO_RIGHT;
  }
  return FALSE;
}

/**
 * co_language_lead:
 * @self: a language
 * @text: (transfer full): a text in it, in UTF-8, of pieces that were put together
 *
 * Has a text run in the direction of its language. What draws it takes the direction from the
 * first letter, also where that is of a name such as “Microsoft” at the head of Arabic words.
 *
 * Returns: (transfer full): @text, after an invisible mark if it needs one
 */
char *
co_language_lead (CoLanguage *self, char *text)
{
  char *led;

  g_return_val_if_fail (self != NULL && text != NULL, text);

  if (!co_language_is_right_to_left (self) || !begins_with_name (text))
    return text;
  led = g_strconcat (RIGHT_TO_LEFT_MARK, text, NULL);
  g_free (text);
  return led;
}
