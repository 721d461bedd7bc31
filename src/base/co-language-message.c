/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-language-private.h"
#include "co-message-pattern.h"

#include <stdarg.h>
#include <unicode/umsg.h>

#define MAX_VALUES 4

/* The first guess at the length of a sentence; a longer one is made a second time. */
#define USUAL_LENGTH 512

/* What starts and ends a piece of text whose direction is not that of the sentence around it. */
#define FIRST_STRONG_ISOLATE    "\u2068"
#define POP_DIRECTIONAL_ISOLATE "\u2069"

/*
 * The numbers that stand for names. ICU takes from the list of arguments what the pattern calls
 * for: a pointer for a text and for each number that it does not use, a double for a plural. The
 * one double is last, so that the list is right for every pattern.
 */
enum {
  SLOT_NUMBER_TEXT,
  SLOT_FIRST_VALUE,
  SLOT_NUMBER = SLOT_FIRST_VALUE + MAX_VALUES,
};

typedef struct {
  const char *name; /* (nullable): of the number */
  const char *value_names[MAX_VALUES];
  guint n_values;
  UChar *texts[SLOT_NUMBER]; /* (owned) */
  double number;
} Arguments;

/**
 * co_language_format_number:
 * @self: a language
 * @number: a number
 *
 * Writes a number with the digits and the separators of the language.
 *
 * Returns: (transfer full): such as "1,234"
 */
char *
co_language_format_number (CoLanguage *self, gint64 number)
{
  UChar text[64];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;

  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->lock);
  if (self->numbers == NULL)
    self->numbers = unum_open (UNUM_DECIMAL, NULL, 0, self->locale, NULL, &status);
  if (U_SUCCESS (status))
    length = unum_formatInt64 (self->numbers, number, text, G_N_ELEMENTS (text), NULL, &status);
  g_mutex_unlock (&self->lock);
  if (U_FAILURE (status))
    return g_strdup_printf ("%" G_GINT64_FORMAT, number);
  return co_language_to_utf8 (text, length);
}

static int
get_slot (const char *name, gboolean is_plural, gpointer data)
{
  const Arguments *arguments = data;

  if (g_strcmp0 (name, arguments->name) == 0)
    return is_plural ? SLOT_NUMBER : SLOT_NUMBER_TEXT;
  for (guint i = 0; !is_plural && i < arguments->n_values; i++)
    if (g_str_equal (name, arguments->value_names[i]))
      return SLOT_FIRST_VALUE + (int) i;
  return -1;
}

static void
clear_arguments (Arguments *arguments)
{
  for (guint i = 0; i < G_N_ELEMENTS (arguments->texts); i++)
    g_free (arguments->texts[i]);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Arguments, clear_arguments)

static UChar *
get_value_text (CoLanguage *self, const char *value)
{
  g_autofree char *isolated = NULL;

  if (!self->is_right_to_left)
    return co_language_to_utf16 (value);
  isolated = g_strconcat (FIRST_STRONG_ISOLATE, value, POP_DIRECTIONAL_ISOLATE, NULL);
  return co_language_to_utf16 (isolated);
}

static void
collect (CoLanguage *self, gint64 number, va_list values, Arguments *arguments)
{
  g_autofree char *number_text = co_language_format_number (self, number);
  const char *name;

  arguments->number = (double) number;
  arguments->texts[SLOT_NUMBER_TEXT] = co_language_to_utf16 (number_text);
  while ((name = va_arg (values, const char *)) != NULL) {
    const char *value = va_arg (values, const char *);

    g_return_if_fail (value != NULL);
    g_return_if_fail (arguments->n_values < MAX_VALUES);
    arguments->value_names[arguments->n_values] = name;
    arguments->texts[SLOT_FIRST_VALUE + arguments->n_values++] = get_value_text (self, value);
  }
}

static int32_t
fill (CoLanguage *self,
      const UChar *pattern,
      const Arguments *arguments,
      UChar *result,
      int32_t capacity,
      UErrorCode *status)
{
  static const UChar empty[] = {0};
  const UChar *texts[SLOT_NUMBER];

  G_STATIC_ASSERT (SLOT_NUMBER == 5);
  for (guint i = 0; i < SLOT_NUMBER; i++)
    texts[i] = arguments->texts[i] != NULL ? arguments->texts[i] : empty;
  *status = U_ZERO_ERROR;
  return u_formatMessage (self->locale,
                          pattern,
                          -1,
                          result,
                          capacity,
                          status,
                          texts[0],
                          texts[1],
                          texts[2],
                          texts[3],
                          texts[4],
                          arguments->number);
}

static char *
fill_pattern (CoLanguage *self, const char *pattern, Arguments *arguments)
{
  g_autofree char *numbered =
    co_message_pattern_number (pattern, CO_MESSAGE_DEFAULT, get_slot, arguments, NULL);
  g_autofree UChar *utf16 = NULL;
  g_autofree UChar *result = NULL;
  UErrorCode status;
  int32_t length;

  if (numbered == NULL)
    return NULL;
  utf16 = co_language_to_utf16 (numbered);
  result = g_new (UChar, USUAL_LENGTH);
  length = fill (self, utf16, arguments, result, USUAL_LENGTH, &status);
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    result = g_renew (UChar, result, length);
    length = fill (self, utf16, arguments, result, length, &status);
  }
  return U_SUCCESS (status) ? co_language_to_utf8 (result, length) : NULL;
}

/**
 * co_language_format:
 * @self: a language
 * @pattern: a pattern of ICU's MessageFormat with names in it, as `{product}` or
 *   `{days, plural, one {# day} other {# days}}`
 * @name: (nullable): the name of @number in the pattern, `NULL` if there is no number in it
 * @number: the number
 * @...: up to four pairs of a name and its text, then `NULL`
 *
 * Fills in a pattern. Texts come out as they are, whatever is in them; in a language that is
 * written from right to left they are set apart, so that their own direction does not disturb the
 * sentence.
 *
 * Returns: (transfer full): the text. A placeholder that nothing was given for stays as it is, and
 *   so does a pattern that has a fault
 */
char *
co_language_format (CoLanguage *self, const char *pattern, const char *name, gint64 number, ...)
{
  g_auto (Arguments) arguments = {.name = name};
  va_list values;
  char *text;

  g_return_val_if_fail (self != NULL && pattern != NULL, NULL);

  va_start (values, number);
  collect (self, number, values, &arguments);
  va_end (values);
  text = fill_pattern (self, pattern, &arguments);
  return text != NULL ? co_language_lead (self, text) : g_strdup (pattern);
}

static int
get_any_slot (const char *name, gboolean is_plural, gpointer data)
{
  return is_plural ? SLOT_NUMBER : SLOT_FIRST_VALUE;
}

/**
 * co_language_check_pattern:
 * @pattern: a pattern for [method@Co.Language.format]
 * @error: return location for a [error@Co.Error]
 *
 * Tells whether a pattern is sound. It is stricter than the formatting, for tests of translations:
 * an apostrophe that takes the meaning from a placeholder, as in `l'{product}`, is a fault too.
 *
 * Returns: whether it is; if not, @error says what is wrong
 */
gboolean
co_language_check_pattern (const char *pattern, GError **error)
{
  g_autofree char *numbered = NULL;
  g_autofree UChar *utf16 = NULL;
  UErrorCode status = U_ZERO_ERROR;

  g_return_val_if_fail (pattern != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  numbered = co_message_pattern_number (pattern, CO_MESSAGE_STRICT, get_any_slot, NULL, error);
  if (numbered == NULL)
    return FALSE;
  utf16 = co_language_to_utf16 (numbered);
  umsg_close (umsg_open (utf16, -1, "en", NULL, &status));
  if (U_SUCCESS (status))
    return TRUE;
  g_set_error (error,
               CO_ERROR,
               CO_ERROR_MALFORMED,
               "the forms of a plural are wrong: %s",
               u_errorName (status));
  return FALSE;
}
