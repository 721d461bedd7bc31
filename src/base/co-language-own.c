/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language-private.h"

#include <unicode/uloc.h>

/* Languages that ICU writes like a neighbour: Haitian Creole would get French months. The names are
 * those of the Creole that is taught and printed in Haiti since 1979. */
static const CoOwnWords languages[] = {
  {
    .language = "ht",
    .name = "Kreyòl ayisyen",
    .months = {"janvye",
               "fevriye",
               "mas",
               "avril",
               "me",
               "jen",
               "jiyè",
               "out",
               "septanm",
               "oktòb",
               "novanm",
               "desanm"},
    .weekdays = {"dimanch", "lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi"},
    .short_weekdays = {"dim", "len", "mad", "mèk", "jed", "van", "sam"},
    .patterns =
      {
        [CO_DATE_FORM_YEAR] = "y",
        [CO_DATE_FORM_MONTH] = "MMMM y",
        [CO_DATE_FORM_DAY] = "d MMMM y",
        [CO_DATE_FORM_DAY_OF_WEEK] = "EEEE d MMMM y",
        [CO_DATE_FORM_MOMENT] = "EEEE d MMMM y, h:mm a",
        [CO_DATE_FORM_WEEKDAY] = "cccccc",
        [CO_DATE_FORM_TIME] = "h:mm a",
      },
    .conjunction = "ak",
  },
};

/**
 * co_own_words_find:
 * @locale: ICU's name of a language
 *
 * Looks for what the program itself knows of a language, where ICU does not.
 *
 * Returns: (nullable): its words, or `NULL` if those of ICU are right
 */
const CoOwnWords *
co_own_words_find (const char *locale)
{
  char language[ULOC_LANG_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;

  uloc_getLanguage (locale, language, sizeof language, &status);
  for (guint i = 0; U_SUCCESS (status) && i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i].language, language))
      return &languages[i];
  return NULL;
}

static void
set_symbols (UDateFormat *format,
             UDateFormatSymbolType type,
             const char *const *names,
             guint count,
             int32_t first)
{
  for (guint i = 0; i < count; i++) {
    g_autofree UChar *name = co_language_to_utf16 (names[i]);
    UErrorCode status = U_ZERO_ERROR;

    udat_setSymbols (format, type, first + (int32_t) i, name, -1, &status);
  }
}

/**
 * co_own_words_apply:
 * @self: the words of a language
 * @format: how ICU would write its dates
 *
 * Has dates written with these names.
 */
void
co_own_words_apply (const CoOwnWords *self, UDateFormat *format)
{
  set_symbols (format, UDAT_MONTHS, self->months, G_N_ELEMENTS (self->months), UCAL_JANUARY);
  set_symbols (format, UDAT_WEEKDAYS, self->weekdays, G_N_ELEMENTS (self->weekdays), UCAL_SUNDAY);
  set_symbols (format,
               UDAT_STANDALONE_SHORTER_WEEKDAYS,
               self->short_weekdays,
               G_N_ELEMENTS (self->short_weekdays),
               UCAL_SUNDAY);
}
