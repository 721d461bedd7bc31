/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-sentence.h"
#include "co-text.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* What is seen while a disk is read is said later, and perhaps in two languages. So a sentence is
 * kept as its English words and the values that go into them. Both are in one string, between the
 * separators that ASCII has for this: it can be compared, copied and sent like any other. Values
 * come from disks; what they hold of these characters is made visible before.
 */
#define SENTENCES "\x1e"
#define VALUES    "\x1f"
/* Before each thing of a list. */
#define ITEMS "\x1d"

/* The words have digits that count the values. */
#define MAX_VALUES 9

static void
append_value (GString *out, const char *value)
{
  g_autofree char *safe = co_text_printable (value);

  g_string_append (out, VALUES);
  g_string_append (out, safe);
}

/**
 * co_sentence_new_with_values:
 * @words: a text for people in English, marked for translation; `%1$s` stands for the first value
 * @values: (array length=n_values): what goes into it, such as names and paths
 * @n_values: at most 9
 *
 * Keeps a sentence so that it can be said in any language later.
 *
 * Returns: (transfer full): a sentence for [func@Co.sentence_say]; two are equal as strings if they
 *   say the same
 */
char *
co_sentence_new_with_values (const char *words, const char *const *values, guint n_values)
{
  GString *out;

  g_return_val_if_fail (words != NULL && n_values <= MAX_VALUES, NULL);

  out = g_string_new (words);
  for (guint i = 0; i < n_values; i++)
    append_value (out, values[i]);
  return g_string_free (out, FALSE);
}

/**
 * co_sentence_new:
 * @words: a text for people in English, marked for translation; `%1$s` stands for the first value
 * @...: what goes into it, at most 9, ending with `NULL`
 *
 * Keeps a sentence so that it can be said in any language later.
 *
 * Returns: (transfer full): a sentence for [func@Co.sentence_say]
 */
char *
co_sentence_new (const char *words, ...)
{
  const char *values[MAX_VALUES];
  const char *value;
  guint n_values = 0;
  va_list rest;

  va_start (rest, words);
  while (n_values < MAX_VALUES && (value = va_arg (rest, const char *)) != NULL)
    values[n_values++] = value;
  va_end (rest);
  return co_sentence_new_with_values (words, values, n_values);
}

/**
 * co_sentence_new_with_list:
 * @words: a text for people in English, marked for translation; `%1$s` stands for the list
 * @items: (array length=n_items): what is listed: texts in English, marked for translation
 * @n_items: how many; at least 1
 *
 * Keeps a sentence with a list in it so that it can be said in any language later.
 *
 * Returns: (transfer full): a sentence for [func@Co.sentence_say]
 */
char *
co_sentence_new_with_list (const char *words, const char *const *items, guint n_items)
{
  GString *out;

  g_return_val_if_fail (words != NULL && n_items > 0, NULL);

  out = g_string_new (words);
  g_string_append (out, VALUES);
  for (guint i = 0; i < n_items; i++) {
    g_string_append (out, ITEMS);
    g_string_append (out, items[i]);
  }
  return g_string_free (out, FALSE);
}

/**
 * co_sentence_join:
 * @first: a sentence
 * @second: what is said after it
 *
 * Makes one of two.
 *
 * Returns: (transfer full): a sentence for [func@Co.sentence_say]
 */
char *
co_sentence_join (const char *first, const char *second)
{
  g_return_val_if_fail (first != NULL && second != NULL, NULL);

  return g_strconcat (first, SENTENCES, second, NULL);
}

/* Of an empty text, gettext would tell who translated. */
static const char *
translate (const char *words)
{
  return *words != '\0' ? _ (words) : words;
}

static char *
say_value (const char *value)
{
  g_auto (GStrv) items = NULL;

  if (!g_str_has_prefix (value, ITEMS))
    return g_strdup (value);
  items = g_strsplit (value + strlen (ITEMS), ITEMS, -1);
  for (guint i = 0; items[i] != NULL; i++) {
    char *said = g_strdup (translate (items[i]));

    g_free (items[i]);
    items[i] = said;
  }
  /* Translators: between two things in a list. */
  return g_strjoinv (_ ("; "), items);
}

/* A translation may use the values in any order or leave one out, which printf(3) does not allow.
 */
static void
append_filled (GString *out, const char *words, char **values)
{
  guint n_values = g_strv_length (values);

  while (*words != '\0') {
    guint number = *words == '%' ? (guint) g_ascii_digit_value (words[1]) : 0;

    if (number > 0 && number <= n_values && words[2] == '$' && words[3] == 's') {
      g_autofree char *value = say_value (values[number - 1]);

      g_string_append (out, value);
      words += strlen ("%1$s");
    } else {
      g_string_append_c (out, *words++);
    }
  }
}

static char *
say_one (const char *sentence)
{
  g_auto (GStrv) parts = g_strsplit (sentence, VALUES, MAX_VALUES + 1);
  GString *out = g_string_new (NULL);

  if (parts[0] != NULL)
    append_filled (out, translate (parts[0]), parts + 1);
  return g_string_free (out, FALSE);
}

/**
 * co_sentence_follow:
 * @first: what is said first, as people read it
 * @second: what is said after it
 *
 * Puts two sentences behind each other, as the language of the program does it.
 *
 * Returns: (transfer full): both
 */
char *
co_sentence_follow (const char *first, const char *second)
{
  g_return_val_if_fail (first != NULL && second != NULL, NULL);

  /* Translators: two sentences, one after the other; in Chinese, no blank is between them. */
  return g_strdup_printf (C_ ("sentences", "%1$s %2$s"), first, second);
}

/**
 * co_sentence_say:
 * @sentence: one of [func@Co.sentence_new], or English words without values
 *
 * Says it in the language that the program speaks now.
 *
 * Returns: a text for people; it stays, whatever the language is later
 */
const char *
co_sentence_say (const char *sentence)
{
  g_auto (GStrv) sentences = NULL;
  g_autofree char *said = NULL;

  g_return_val_if_fail (sentence != NULL, NULL);

  sentences = g_strsplit (sentence, SENTENCES, -1);
  for (guint i = 0; sentences[i] != NULL; i++) {
    g_autofree char *next = say_one (sentences[i]);
    char *both = said == NULL ? g_strdup (next) : co_sentence_follow (said, next);

    g_free (said);
    said = both;
  }
  return g_intern_string (said != NULL ? said : "");
}
