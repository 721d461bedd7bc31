/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-calendar.h"

#define MONTHS_IN_YEAR 12

/* A number of just as many digits; -1 if it is none. */
static int
read_number (const char *text, guint digits)
{
  for (guint i = 0; i < digits; i++)
    if (!g_ascii_isdigit (text[i]))
      return -1;
  return text[digits] == '\0' ? (int) g_ascii_strtoll (text, NULL, 10) : -1;
}

/**
 * co_calendar_get_last_day:
 * @date: a date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @day: (out): where to put the day
 *
 * Gets the last day that a date can mean: the end of the month, or of the year, if it names no day.
 *
 * Returns: whether @date is a date
 */
gboolean
co_calendar_get_last_day (const char *date, GDate *day)
{
  g_auto (GStrv) parts = NULL;
  guint count;
  int year, month, last;

  g_return_val_if_fail (date != NULL && day != NULL, FALSE);

  parts = g_strsplit (date, "-", 4);
  count = g_strv_length (parts);
  if (count < 1 || count > 3)
    return FALSE;
  year = read_number (parts[0], 4);
  month = count > 1 ? read_number (parts[1], 2) : G_DATE_DECEMBER;
  if (year < 1 || month < 1 || month > MONTHS_IN_YEAR)
    return FALSE;
  last = g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);
  if (count > 2)
    last = read_number (parts[2], 2);
  if (last < 1 || !g_date_valid_dmy ((GDateDay) last, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_clear (day, 1);
  g_date_set_dmy (day, (GDateDay) last, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/**
 * co_calendar_count_months:
 * @from: a day
 * @to: another day
 *
 * Counts how many times the month changes from one day to another. The days in the months do not
 * matter, so that a leap day makes no difference.
 *
 * Returns: the months; below zero if @to comes first
 */
int
co_calendar_count_months (const GDate *from, const GDate *to)
{
  g_return_val_if_fail (from != NULL && to != NULL, 0);

  return (g_date_get_year (to) - g_date_get_year (from)) * MONTHS_IN_YEAR +
         (int) g_date_get_month (to) - (int) g_date_get_month (from);
}
