/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text.h"

#include <fnmatch.h>
#include <string.h>

/**
 * co_text_fold:
 * @text: text in any encoding; what is not UTF-8 is replaced
 *
 * Makes a form of @text that is equal for texts which differ only in case.
 *
 * Returns: (transfer full): the folded text, valid UTF-8
 */
char *
co_text_fold (const char *text)
{
  g_autofree char *valid = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  /* Nearly all names, and there are thousands in a folder of Windows. */
  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);
  valid = g_utf8_make_valid (text, -1);
  return g_utf8_casefold (valid, -1);
}

static gboolean
is_mark (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK;
}

/* What is left of a text for somebody who types without accents, or leaves out vowel signs. */
static char *
fold_marks (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *parts = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL);
  GString *bare = g_string_new (NULL);

  for (const char *p = parts; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (!is_mark (g_utf8_get_char (p)))
      g_string_append_unichar (bare, g_utf8_get_char (p));
  return g_string_free (bare, FALSE);
}

/**
 * co_text_has_words:
 * @text: a text
 * @words: what somebody looks for: words with blanks between them
 *
 * Tells whether each of the words, or the beginning or a part of it, stands in a text. Case and
 * accents do not matter. Without a word the answer is yes.
 *
 * Returns: whether all of them are there
 */
gboolean
co_text_has_words (const char *text, const char *words)
{
  g_autofree char *folded = NULL;
  g_autofree char *asked = NULL;
  g_auto (GStrv) list = NULL;

  g_return_val_if_fail (text != NULL && words != NULL, FALSE);

  folded = fold_marks (text);
  asked = fold_marks (words);
  list = g_strsplit_set (asked, " \t\n", -1);
  for (guint i = 0; list[i] != NULL; i++)
    if (strstr (folded, list[i]) == NULL)
      return FALSE;
  return TRUE;
}

/**
 * co_text_is_pattern:
 * @text: a text that may hold wildcards
 *
 * Tells whether @text has one of `*`, `?` or `[`.
 *
 * Returns: whether it is a pattern and not a plain name
 */
gboolean
co_text_is_pattern (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return strpbrk (text, "*?[") != NULL;
}

/**
 * co_text_matches:
 * @pattern: a pattern as in a shell: `*`, `?` and `[...]`; a backslash stands for itself
 * @text: the text to compare
 * @flags: how to compare
 *
 * Compares a whole text with a pattern.
 *
 * Returns: whether all of @text matches
 */
gboolean
co_text_matches (const char *pattern, const char *text, CoTextFlags flags)
{
  int fnmatch_flags = FNM_NOESCAPE;

  g_return_val_if_fail (pattern != NULL && text != NULL, FALSE);

  if (flags & CO_TEXT_PATH)
    fnmatch_flags |= FNM_PATHNAME;
  if (flags & CO_TEXT_IGNORE_CASE) {
    /* Not FNM_CASEFOLD: that depends on the locale, and "Лаборатория" must be found in every one.
     */
    g_autofree char *folded_pattern = co_text_fold (pattern);
    g_autofree char *folded_text = co_text_fold (text);

    return fnmatch (folded_pattern, folded_text, fnmatch_flags) == 0;
  }
  return fnmatch (pattern, text, fnmatch_flags) == 0;
}

static gboolean
is_direction_mark (gunichar c)
{
  return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

static gboolean
is_safe_to_show (gunichar c)
{
  if (is_direction_mark (c))
    return FALSE;
  switch ((int) g_unichar_type (c)) {
  case G_UNICODE_CONTROL:
  case G_UNICODE_SURROGATE:
  case G_UNICODE_LINE_SEPARATOR:
  case G_UNICODE_PARAGRAPH_SEPARATOR:
    return FALSE;
  default:
    return TRUE;
  }
}

/**
 * co_text_printable:
 * @text: text from a disk, in any encoding
 *
 * Makes a text from a strange disk safe to show in a terminal or a label: on one line, without
 * control characters and without marks that change the direction of the text around it.
 *
 * Returns: (transfer full): text in valid UTF-8; what was unsafe became U+FFFD
 */
char *
co_text_printable (const char *text)
{
  g_autofree char *valid = NULL;
  GString *out = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  valid = g_utf8_make_valid (text, -1);
  out = g_string_sized_new (strlen (valid));
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar c = g_utf8_get_char (p);

    g_string_append_unichar (out, is_safe_to_show (c) ? c : 0xFFFD);
  }
  return g_string_free (out, FALSE);
}

/**
 * co_text_printable_path:
 * @path: (type filename): a path on this computer
 *
 * Makes a path safe to show, as [func@Co.text_printable] does.
 *
 * Returns: (transfer full): text in valid UTF-8
 */
char *
co_text_printable_path (const char *path)
{
  g_autofree char *display = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  display = g_filename_display_name (path);
  return co_text_printable (display);
}

/**
 * co_text_chosen_path:
 * @path: (type filename): a path that came from a dialog for files, or from elsewhere
 *
 * Makes a path safe to show to who chose it. Outside of a sandbox, that is the path. What comes
 * from outside of one has a path that only the portal for documents knows; of that, gives the part
 * that the person knows, which is the name of what was chosen.
 *
 * Returns: (transfer full): text in valid UTF-8
 */
char *
co_text_chosen_path (const char *path)
{
  g_autofree char *shown = co_text_printable_path (path);
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) info = NULL;

  regex = g_regex_new ("^/run/(?:user/[0-9]+|flatpak)/doc/[0-9a-f]+/(.+)$", 0, 0, NULL);
  if (shown != NULL && g_regex_match (regex, shown, 0, &info))
    return g_match_info_fetch (info, 1);
  return g_steal_pointer (&shown);
}

/**
 * co_text_lies_in:
 * @path: a path without a slash at its end
 * @folder: a folder, written alike
 *
 * Tells whether a path is that of a folder, or of something in it. Looks at the paths alone.
 *
 * Returns: whether it is
 */
gboolean
co_text_lies_in (const char *path, const char *folder)
{
  gsize length;

  g_return_val_if_fail (path != NULL && folder != NULL, FALSE);

  length = strlen (folder);
  return strncmp (path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}
