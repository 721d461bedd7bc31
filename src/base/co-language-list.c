/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language-private.h"

#include <string.h>
#include <unicode/ulistformatter.h>

/* Names are joined without ICU where it would take the word of a neighbour. */
static char *
join_with (const char *const *names, guint count, const char *conjunction)
{
  GString *out = g_string_new (names[0]);

  for (guint i = 1; i < count; i++)
    if (i + 1 == count)
      g_string_append_printf (out, " %s %s", conjunction, names[i]);
    else
      g_string_append_printf (out, ", %s", names[i]);
  return g_string_free (out, FALSE);
}

static char *
join_by_icu (CoLanguage *self, const char *const *names, guint count)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  UErrorCode status = U_ZERO_ERROR;
  UListFormatter *formatter = ulistfmt_open (self->locale, &status);
  g_autofree UChar *text = NULL;
  gsize room = 0;
  int32_t length;

  for (guint i = 0; i < count; i++) {
    g_ptr_array_add (texts, co_language_to_utf16 (names[i]));
    /* A UTF-16 text is never longer than its UTF-8; between two names stands at most one word. */
    room += strlen (names[i]) + CO_LANGUAGE_CONJUNCTION_LENGTH;
  }
  text = g_new (UChar, room);
  length = ulistfmt_format (formatter,
                            (const UChar *const *) texts->pdata,
                            NULL,
                            (int32_t) count,
                            text,
                            (int32_t) room,
                            &status);
  g_clear_pointer (&formatter, ulistfmt_close);
  return U_SUCCESS (status) ? co_language_to_utf8 (text, length) : NULL;
}

/**
 * co_language_join:
 * @self: a language
 * @names: (array zero-terminated=1): names of things
 *
 * Lists things in one line, as the language does: with its commas, and its word for “and”.
 *
 * Returns: (transfer full): such as "A, B and C"
 */
char *
co_language_join (CoLanguage *self, const char *const *names)
{
  const CoOwnWords *own;
  char *text = NULL;
  guint count;

  g_return_val_if_fail (self != NULL && names != NULL, NULL);

  count = g_strv_length ((char **) names);
  if (count < 2)
    return g_strdup (count == 1 ? names[0] : "");
  own = co_own_words_find (self->locale);
  if (own == NULL)
    text = join_by_icu (self, names, count);
  return text != NULL ? text : join_with (names, count, own != NULL ? own->conjunction : "+");
}
