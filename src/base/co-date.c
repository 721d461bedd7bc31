/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"

#include <string.h>

/* Dates outside this span come from a wrong clock or a misread value; no product is older. */
#define FIRST_PLAUSIBLE_YEAR 1997
#define LAST_PLAUSIBLE_YEAR  2100

static char *
format_plausible (GDateTime *date)
{
  if (date == NULL)
    return NULL;
  if (g_date_time_get_year (date) < FIRST_PLAUSIBLE_YEAR ||
      g_date_time_get_year (date) > LAST_PLAUSIBLE_YEAR)
    return NULL;
  return g_date_time_format (date, "%Y-%m-%d");
}

/**
 * co_date_from_unix:
 * @seconds: seconds since 1970-01-01 00:00 UTC
 *
 * Makes a date out of a time stamp.
 *
 * Returns: (transfer full) (nullable): the date in UTC as `YYYY-MM-DD`, or `NULL` if no program
 *   can have written that date
 */
char *
co_date_from_unix (gint64 seconds)
{
  g_autoptr (GDateTime) date = g_date_time_new_from_unix_utc (seconds);

  return format_plausible (date);
}

/**
 * co_date_from_day_first:
 * @text: a date as Kaspersky's Network Agent writes it: `DD-MM-YYYY`, a time of day may follow
 *
 * Reads a date that has its day first.
 *
 * Returns: (transfer full) (nullable): the date as `YYYY-MM-DD`, or `NULL` if @text is none
 */
char *
co_date_from_day_first (const char *text)
{
  g_autoptr (GRegex) regex = NULL;
  g_autoptr (GMatchInfo) info = NULL;
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *day = NULL;
  g_autofree char *month = NULL;
  g_autofree char *year = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  regex = g_regex_new ("^(\\d{2})[-.](\\d{2})[-.](\\d{4})(?:\\s|$)", G_REGEX_DEFAULT, 0, NULL);
  if (!g_regex_match (regex, text, 0, &info))
    return NULL;
  day = g_match_info_fetch (info, 1);
  month = g_match_info_fetch (info, 2);
  year = g_match_info_fetch (info, 3);
  date = g_date_time_new_utc ((int) g_ascii_strtoll (year, NULL, 10),
                              (int) g_ascii_strtoll (month, NULL, 10),
                              (int) g_ascii_strtoll (day, NULL, 10),
                              0,
                              0,
                              0);
  return format_plausible (date);
}

/**
 * co_date_days_between:
 * @from: a moment
 * @to: another moment
 *
 * Counts the whole days of 24 hours from one moment to another. Clocks that change for the summer
 * do not matter, nor do the zones that the two are in.
 *
 * Returns: the days; less than 0 if @to is a day or more before @from
 */
gint64
co_date_days_between (GDateTime *from, GDateTime *to)
{
  g_return_val_if_fail (from != NULL && to != NULL, 0);

  return g_date_time_difference (to, from) / G_TIME_SPAN_DAY;
}

/* Where clocks are put back over midnight a day starts twice: the first time is meant. */
static GDateTime *
get_first_start (GDateTime *start)
{
  g_autoptr (GDateTime) hour_before = g_date_time_add_hours (start, -1);

  if (hour_before != NULL &&
      g_date_time_get_day_of_month (hour_before) == g_date_time_get_day_of_month (start))
    return g_steal_pointer (&hour_before);
  return g_date_time_ref (start);
}

/**
 * co_date_get_day:
 * @moment: a moment
 * @day: (out caller-allocates): where to put it
 *
 * Gets the day that a moment is on, in its own time zone.
 */
void
co_date_get_day (GDateTime *moment, GDate *day)
{
  g_return_if_fail (moment != NULL && day != NULL);

  g_date_clear (day, 1);
  g_date_set_dmy (day,
                  (GDateDay) g_date_time_get_day_of_month (moment),
                  (GDateMonth) g_date_time_get_month (moment),
                  (GDateYear) g_date_time_get_year (moment));
}

/**
 * co_date_parse_moment:
 * @text: a date as `YYYY-MM-DD`, or a moment as ISO 8601 has it
 * @zone: the time zone that counts where @text has none
 *
 * Reads a moment. A date stands for the start of that day.
 *
 * Returns: (transfer full) (nullable): the moment, or `NULL` if @text is none or there is no such
 *   day
 */
GDateTime *
co_date_parse_moment (const char *text, GTimeZone *zone)
{
  g_autoptr (GDateTime) start = NULL;

  g_return_val_if_fail (text != NULL && zone != NULL, NULL);

  if (!g_regex_match_simple ("^\\d{4}-\\d{2}-\\d{2}\\z", text, G_REGEX_DEFAULT, 0))
    return g_date_time_new_from_iso8601 (text, zone);
  start = g_date_time_new (zone,
                           (int) g_ascii_strtoll (text, NULL, 10),
                           (int) g_ascii_strtoll (text + strlen ("YYYY-"), NULL, 10),
                           (int) g_ascii_strtoll (text + strlen ("YYYY-MM-"), NULL, 10),
                           0,
                           0,
                           0);
  return start != NULL ? get_first_start (start) : NULL;
}
