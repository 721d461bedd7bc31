/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-language-private.h"

#include <string.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>

/* More than any date in words has. */
#define MAX_LENGTH 256

/* The day of a GDate that 1970 began with. */
#define JULIAN_1970 719163

#define SECONDS_OF_DAY (24 * 60 * 60)

/* Milliseconds since 1970: earlier than all that a GDateTime can be. */
#define BEFORE_YEAR_1 -63e12

/* What is to be seen; each language has its own order and words for it. */
static const char *const skeletons[CO_N_DATE_FORMS] = {
  [CO_DATE_FORM_YEAR] = "y",
  [CO_DATE_FORM_MONTH] = "yMMMM",
  [CO_DATE_FORM_DAY] = "yMMMMd",
  [CO_DATE_FORM_DAY_OF_WEEK] = "yMMMMEEEEd",
  [CO_DATE_FORM_MOMENT] = "yMMMMEEEEdjmm",
  [CO_DATE_FORM_WEEKDAY] = "cccccc",
  [CO_DATE_FORM_TIME] = "jmm",
};

/* English has several orders, and more with each version of ICU. The order that the catalog writes
 * is shown, so that there are never two of them in one sentence. */
static const char *const english[CO_N_DATE_FORMS] = {
  [CO_DATE_FORM_YEAR] = "y",
  [CO_DATE_FORM_MONTH] = "MMMM y",
  [CO_DATE_FORM_DAY] = "d MMMM y",
  [CO_DATE_FORM_DAY_OF_WEEK] = "EEEE, d MMMM y",
  [CO_DATE_FORM_MOMENT] = "EEEE, d MMMM y 'at' h:mm a",
  [CO_DATE_FORM_WEEKDAY] = "cccccc",
  [CO_DATE_FORM_TIME] = "h:mm a",
};

static gboolean
is_english (const char *locale)
{
  return g_str_has_prefix (locale, "en") && !g_ascii_isalpha (locale[strlen ("en")]);
}

/* The order of a language, ended by 0. */
static UChar *
get_pattern (const char *locale, CoDateForm form, UErrorCode *status)
{
  const CoOwnWords *own = co_own_words_find (locale);
  g_autofree UChar *skeleton = NULL;
  g_autofree UChar *pattern = NULL;
  UDateTimePatternGenerator *generator;

  if (is_english (locale))
    return co_language_to_utf16 (english[form]);
  if (own != NULL)
    return co_language_to_utf16 (own->patterns[form]);
  skeleton = co_language_to_utf16 (skeletons[form]);
  pattern = g_new0 (UChar, MAX_LENGTH + 1);
  generator = udatpg_open (locale, status);
  udatpg_getBestPattern (generator, skeleton, -1, pattern, MAX_LENGTH, status);
  udatpg_close (generator);
  return g_steal_pointer (&pattern);
}

/*
 * The law that is told of counts in the Gregorian calendar, so that is shown in every language, and
 * as GDateTime has it: without the days that were left out in 1582. The zone is that of the time
 * stamps we format, which have the distance from UTC added already: so no table of zones is needed.
 */
static UDateFormat *
open_format (CoLanguage *self, CoDateForm form)
{
  const CoOwnWords *own = co_own_words_find (self->locale);
  g_autofree UChar *zone = co_language_to_utf16 ("GMT");
  g_autofree UChar *pattern = NULL;
  char locale[ULOC_FULLNAME_CAPACITY];
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar;
  UDateFormat *format;

  g_strlcpy (locale, self->locale, sizeof locale);
  uloc_setKeywordValue ("calendar", "gregorian", locale, sizeof locale, &status);
  pattern = get_pattern (locale, form, &status);
  calendar = ucal_open (zone, -1, locale, UCAL_GREGORIAN, &status);
  ucal_setGregorianChange (calendar, BEFORE_YEAR_1, &status);
  format = udat_open (UDAT_PATTERN, UDAT_PATTERN, locale, zone, -1, pattern, -1, &status);
  if (U_FAILURE (status))
    g_clear_pointer (&format, udat_close);
  if (format != NULL)
    udat_setCalendar (format, calendar);
  if (format != NULL && own != NULL)
    co_own_words_apply (own, format);
  g_clear_pointer (&calendar, ucal_close);
  return format;
}

/* Formats seconds since 1970, as the clock on the wall shows them. */
static char *
format_seconds (CoLanguage *self, CoDateForm form, gint64 seconds)
{
  UChar text[MAX_LENGTH];
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;

  g_mutex_lock (&self->lock);
  if (self->dates[form] == NULL)
    self->dates[form] = open_format (self, form);
  if (self->dates[form] != NULL)
    length = udat_format (self->dates[form], seconds * 1000.0, text, MAX_LENGTH, NULL, &status);
  g_mutex_unlock (&self->lock);
  return length > 0 && U_SUCCESS (status) ? co_language_to_utf8 (text, length) : NULL;
}

/* Formats a moment as the clock shows it where that is. */
static char *
format_clock (CoLanguage *self, CoDateForm form, GDateTime *moment)
{
  return format_seconds (self,
                         form,
                         g_date_time_to_unix (moment) +
                           g_date_time_get_utc_offset (moment) / G_TIME_SPAN_SECOND);
}

/* Reads YYYY, YYYY-MM or YYYY-MM-DD; what is not in it is 1. */
static gboolean
parse_date (const char *text, CoDateForm *form, GDateTime **date)
{
  static const char shape[] = "dddd-dd-dd";
  int parts[3] = {0, 1, 1};
  gsize length = strlen (text);

  if (length != strlen ("YYYY") && length != strlen ("YYYY-MM") && length != strlen ("YYYY-MM-DD"))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (shape[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != shape[i])
      return FALSE;
  *form = CO_DATE_FORM_YEAR;
  parts[0] = (int) g_ascii_strtoll (text, NULL, 10);
  if (length > strlen ("YYYY")) {
    *form = CO_DATE_FORM_MONTH;
    parts[1] = (int) g_ascii_strtoll (text + strlen ("YYYY-"), NULL, 10);
  }
  if (length > strlen ("YYYY-MM")) {
    *form = CO_DATE_FORM_DAY;
    parts[2] = (int) g_ascii_strtoll (text + strlen ("YYYY-MM-"), NULL, 10);
  }
  *date = g_date_time_new_utc (parts[0], parts[1], parts[2], 12, 0, 0);
  return *date != NULL;
}

/**
 * co_language_format_date:
 * @self: a language
 * @date: a date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 *
 * Writes a date in words.
 *
 * Returns: (transfer full): such as "29 September 2024"; @date as it stands if it is no date
 */
char *
co_language_format_date (CoLanguage *self, const char *date)
{
  g_autoptr (GDateTime) parsed = NULL;
  CoDateForm form;
  char *text;

  g_return_val_if_fail (self != NULL && date != NULL, NULL);

  if (!parse_date (date, &form, &parsed))
    return g_strdup (date);
  text = format_seconds (self, form, g_date_time_to_unix (parsed));
  return text != NULL ? text : g_strdup (date);
}

static char *
format_day (CoLanguage *self, CoDateForm form, const GDate *day)
{
  gint64 days = (gint64) g_date_get_julian (day) - JULIAN_1970;

  return format_seconds (self, form, days * SECONDS_OF_DAY + SECONDS_OF_DAY / 2);
}

/**
 * co_language_format_day:
 * @self: a language
 * @day: a day
 *
 * Writes a weekday and a date in words.
 *
 * Returns: (transfer full): such as "Sunday, 29 September 2024"
 */
char *
co_language_format_day (CoLanguage *self, const GDate *day)
{
  char *text;

  g_return_val_if_fail (self != NULL && g_date_valid (day), NULL);

  text = format_day (self, CO_DATE_FORM_DAY_OF_WEEK, day);
  return text != NULL ? text
                      : g_strdup_printf ("%04d-%02d-%02d",
                                         (int) g_date_get_year (day),
                                         (int) g_date_get_month (day),
                                         (int) g_date_get_day (day));
}

/**
 * co_language_format_weekday:
 * @self: a language
 * @day: a day
 *
 * Writes a weekday as it stands above a column of a calendar.
 *
 * Returns: (transfer full): such as "Su"
 */
char *
co_language_format_weekday (CoLanguage *self, const GDate *day)
{
  char *text;

  g_return_val_if_fail (self != NULL && g_date_valid (day), NULL);

  text = format_day (self, CO_DATE_FORM_WEEKDAY, day);
  return text != NULL ? text : g_strdup ("");
}

/**
 * co_language_get_first_weekday:
 * @self: a language
 *
 * Gets the weekday that a week begins with, where most people speak the language if it names no
 * country.
 *
 * Returns: a weekday
 */
GDateWeekday
co_language_get_first_weekday (CoLanguage *self)
{
  UErrorCode status = U_ZERO_ERROR;
  UCalendar *calendar;
  int32_t first = UCAL_MONDAY;

  g_return_val_if_fail (self != NULL, G_DATE_MONDAY);

  calendar = ucal_open (NULL, 0, self->locale, UCAL_GREGORIAN, &status);
  if (U_SUCCESS (status))
    first = ucal_getAttribute (calendar, UCAL_FIRST_DAY_OF_WEEK);
  g_clear_pointer (&calendar, ucal_close);
  return first == UCAL_SUNDAY ? G_DATE_SUNDAY : (GDateWeekday) (first - UCAL_SUNDAY);
}

/**
 * co_language_format_moment:
 * @self: a language
 * @moment: a moment, in the time zone of the reader
 *
 * Writes a weekday, a date and a time of day in words.
 *
 * Returns: (transfer full): such as "Saturday, 28 September 2024 at 9:00 PM"
 */
char *
co_language_format_moment (CoLanguage *self, GDateTime *moment)
{
  char *text;

  g_return_val_if_fail (self != NULL && moment != NULL, NULL);

  text = format_clock (self, CO_DATE_FORM_MOMENT, moment);
  return text != NULL ? text : g_date_time_format (moment, "%F %R");
}

/**
 * co_language_format_time:
 * @self: a language
 * @moment: a moment, in the time zone of the reader
 *
 * Writes a time of day.
 *
 * Returns: (transfer full): such as "9:00 PM"
 */
char *
co_language_format_time (CoLanguage *self, GDateTime *moment)
{
  char *text;

  g_return_val_if_fail (self != NULL && moment != NULL, NULL);

  text = format_clock (self, CO_DATE_FORM_TIME, moment);
  return text != NULL ? text : g_date_time_format (moment, "%R");
}
