/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language-private.h"

#include <string.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ures.h>

/**
 * CoLanguage:
 *
 * A language to write to people in: its dates, numbers, plurals and order of names.
 *
 * All of it comes from ICU and not from the locale of the process, so that a text can be had in any
 * language, and no locale need be installed. Immutable; threads may share it.
 */

/* What people write in when ICU does not know their language. */
#define FALLBACK "en"

/* The longest name of a language, in UTF-16 units. */
#define NAME_LENGTH 128

G_DEFINE_BOXED_TYPE (CoLanguage, co_language, co_language_ref, co_language_unref)

/* The language of the process as gettext sees it, without the character set. */
static char *
get_process_code (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++) {
    g_auto (GStrv) parts = g_strsplit_set (names[i], ".@", 2);

    if (parts[0] == NULL || *parts[0] == '\0' || g_str_equal (parts[0], "C") ||
        g_str_equal (parts[0], "POSIX"))
      continue;
    if (strchr (names[i], '@') != NULL)
      return g_strconcat (parts[0], strchr (names[i], '@'), NULL);
    return g_strdup (parts[0]);
  }
  return g_strdup (FALLBACK);
}

/* The script that a modifier of gettext names, as in sr@latin; the others do not change formats. */
static const char *
get_script (const char *modifier)
{
  static const struct {
    const char *modifier;
    const char *script;
  } scripts[] = {
    {"cyrillic", "-Cyrl"},
    {"devanagari", "-Deva"},
    {"latin", "-Latn"},
  };

  for (guint i = 0; modifier != NULL && i < G_N_ELEMENTS (scripts); i++)
    if (g_str_equal (modifier, scripts[i].modifier))
      return scripts[i].script;
  return "";
}

/* ICU's name for a code of either kind: zh_TW, zh-Hant and sr_RS@latin are all understood. */
static char *
get_locale (const char *code)
{
  g_auto (GStrv) parts = g_strsplit (code, "@", 2);
  g_auto (GStrv) tags = NULL;
  g_autofree char *tag = NULL;
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  if (parts[0] == NULL || *parts[0] == '\0')
    return g_strdup ("");
  tags = g_strsplit (g_strdelimit (parts[0], "_", '-'), "-", 2);
  tag = g_strconcat (tags[0],
                     get_script (parts[1]),
                     tags[1] != NULL ? "-" : "",
                     tags[1] != NULL ? tags[1] : "",
                     NULL);
  uloc_forLanguageTag (tag, locale, sizeof locale, NULL, &status);
  if (U_FAILURE (status) || status == U_STRING_NOT_TERMINATED_WARNING)
    return g_strdup ("");
  return g_strdup (locale);
}

/* Whether ICU has something of its own for a language. */
static gboolean
is_known (const char *locale)
{
  char language[ULOC_LANG_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = uloc_getLanguage (locale, language, sizeof language, &status);

  /* A private code such as x-test has no language, and ICU takes that for the root of all. */
  if (U_FAILURE (status) || length == 0)
    return FALSE;
  ures_close (ures_open (NULL, locale, &status));
  return U_SUCCESS (status) && status != U_USING_DEFAULT_WARNING;
}

/* The figures are 0 to 9 in every language: versions, sizes and commands have them anyway, and two
 * kinds of figures in one sentence are hard to read. */
static char *
with_figures (const char *locale)
{
  char changed[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  g_strlcpy (changed, locale, sizeof changed);
  uloc_setKeywordValue ("numbers", "latn", changed, sizeof changed, &status);
  return g_strdup (U_SUCCESS (status) ? changed : locale);
}

/**
 * co_language_new:
 * @code: (nullable): a code such as `es`, `zh_TW` or `zh-Hant`; `NULL` or empty for the language
 *   that the process runs in
 *
 * Makes a language. One that ICU does not know keeps its code and is written like English.
 *
 * Returns: (transfer full): a new language
 */
CoLanguage *
co_language_new (const char *code)
{
  CoLanguage *self = g_atomic_rc_box_new0 (CoLanguage);
  g_autofree char *locale = NULL;

  g_mutex_init (&self->lock);
  self->code = code != NULL && *code != '\0' ? g_strdup (code) : get_process_code ();
  locale = get_locale (self->code);
  self->is_right_to_left = *locale != '\0' && uloc_isRightToLeft (locale);
  self->locale = with_figures (is_known (locale) ? locale : FALLBACK);
  return self;
}

/**
 * co_language_ref:
 * @self: a language
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the same language
 */
CoLanguage *
co_language_ref (CoLanguage *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_language (gpointer data)
{
  CoLanguage *self = data;

  g_free (self->code);
  g_free (self->locale);
  g_mutex_clear (&self->lock);
  for (guint i = 0; i < CO_N_DATE_FORMS; i++)
    g_clear_pointer (&self->dates[i], udat_close);
  g_clear_pointer (&self->numbers, unum_close);
  g_clear_pointer (&self->collator, ucol_close);
}

/**
 * co_language_unref:
 * @self: (transfer full): a language
 *
 * Drops a reference.
 */
void
co_language_unref (CoLanguage *self)
{
  g_atomic_rc_box_release_full (self, clear_language);
}

/**
 * co_language_get_code:
 * @self: a language
 *
 * Gets the code that the language was made with, or that of the process.
 *
 * Returns: a code such as `es` or `zh_TW`
 */
const char *
co_language_get_code (CoLanguage *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->code;
}

/**
 * co_language_is_right_to_left:
 * @self: a language
 *
 * Tells which way the language is written.
 *
 * Returns: whether its lines start at the right
 */
gboolean
co_language_is_right_to_left (CoLanguage *self)
{
  g_return_val_if_fail (self != NULL, FALSE);
  return self->is_right_to_left;
}

/* A language and the script it is written in, such as "zh_Hant". ICU knows "tl" as "fil". */
static char *
get_writing (const char *code)
{
  g_autofree char *locale = get_locale (code);
  char language[ULOC_LANG_CAPACITY], script[ULOC_SCRIPT_CAPACITY];
  char likely[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR, alias = U_ZERO_ERROR;
  UResourceBundle *bundle = ures_open (NULL, locale, &alias);

  uloc_addLikelySubtags (locale, likely, sizeof likely, &status);
  uloc_getScript (likely, script, sizeof script, &status);
  uloc_getLanguage (
    alias == U_ZERO_ERROR ? ures_getLocaleByType (bundle, ULOC_ACTUAL_LOCALE, &alias) : locale,
    language,
    sizeof language,
    &status);
  ures_close (bundle);
  return U_SUCCESS (status) ? g_strconcat (language, "_", script, NULL) : g_strdup (code);
}

/**
 * co_language_find_readable:
 * @code: the code of a language, such as `zh_HK` or `fil_PH`
 * @codes: (array zero-terminated=1): those that there is something in
 *
 * Looks for a language that those who read @code can read as well: the same one in the same
 * script, for another country or under another code.
 *
 * Returns: (nullable): one of @codes, such as `zh_TW` or `tl`
 */
const char *
co_language_find_readable (const char *code, const char *const *codes)
{
  g_autofree char *wanted = NULL;

  g_return_val_if_fail (code != NULL && codes != NULL, NULL);

  wanted = get_writing (code);
  for (guint i = 0; codes[i] != NULL; i++) {
    g_autofree char *writing = get_writing (codes[i]);

    if (g_str_equal (writing, wanted))
      return codes[i];
  }
  return NULL;
}

/**
 * co_language_get_own_name:
 * @self: a language
 *
 * Names the language as those who speak it do, such as “Español”, for a list to choose from.
 *
 * Returns: (transfer full): the name; the code of a language that ICU does not know
 */
char *
co_language_get_own_name (CoLanguage *self)
{
  UDisplayContext contexts[] = {UDISPCTX_DIALECT_NAMES,
                                UDISPCTX_CAPITALIZATION_FOR_UI_LIST_OR_MENU};
  g_autofree char *locale = NULL;
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames *names;
  UChar name[NAME_LENGTH];
  int32_t length;

  g_return_val_if_fail (self != NULL, NULL);

  locale = get_locale (self->code);
  if (!is_known (locale))
    return g_strdup (self->code);
  if (co_own_words_find (locale) != NULL)
    return g_strdup (co_own_words_find (locale)->name);
  names = uldn_openForContext (locale, contexts, G_N_ELEMENTS (contexts), &status);
  length = uldn_localeDisplayName (names, locale, name, NAME_LENGTH, &status);
  uldn_close (names);
  return U_SUCCESS (status) ? co_language_to_utf8 (name, length) : g_strdup (self->code);
}

/**
 * co_language_to_utf16:
 * @text: a text for ICU
 *
 * Makes a text into what ICU reads. Bytes that are not UTF-8 become the sign for that.
 *
 * Returns: (transfer full): the text in UTF-16, ended by 0
 */
UChar *
co_language_to_utf16 (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  return g_utf8_to_utf16 (valid, -1, NULL, NULL, NULL);
}

/**
 * co_language_to_utf8:
 * @text: a text from ICU
 * @length: the length of it
 *
 * Makes a text of ICU into one of ours.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8, or `NULL` if @text is not UTF-16
 */
char *
co_language_to_utf8 (const UChar *text, int32_t length)
{
  return g_utf16_to_utf8 (text, length, NULL, NULL, NULL);
}

static UCollator *
open_collator (CoLanguage *self)
{
  UErrorCode status = U_ZERO_ERROR;
  UCollator *collator = ucol_open (self->locale, &status);

  if (U_FAILURE (status))
    return NULL;
  ucol_setStrength (collator, UCOL_SECONDARY);
  return collator;
}

/**
 * co_language_compare:
 * @self: a language
 * @a: a name
 * @b: another name
 *
 * Compares two names for putting them in the order that readers of the language look them up in.
 * Upper and lower case are the same, unless there is no other difference.
 *
 * Returns: less than, equal to or greater than 0, as @a is before, the same as or after @b
 */
int
co_language_compare (CoLanguage *self, const char *a, const char *b)
{
  UErrorCode status = U_ZERO_ERROR;
  int order = 0;

  g_return_val_if_fail (self != NULL && a != NULL && b != NULL, 0);

  g_mutex_lock (&self->lock);
  if (self->collator == NULL)
    self->collator = open_collator (self);
  if (self->collator != NULL)
    order = ucol_strcollUTF8 (self->collator, a, -1, b, -1, &status);
  g_mutex_unlock (&self->lock);
  return U_FAILURE (status) || order == 0 ? strcmp (a, b) : order;
}
