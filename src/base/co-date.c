/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"

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
