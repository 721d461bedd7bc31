/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-edition.h"

/**
 * co_edition_parse_day:
 * @text: `YYYY-MM-DD`
 * @day: (out caller-allocates): where to put it
 *
 * Reads a day as catalogs write it.
 *
 * Returns: whether it is one
 */
gboolean
co_edition_parse_day (const char *text, GDate *day)
{
  g_auto (GStrv) parts = NULL;
  int year;
  int month;
  int number;

  if (!g_regex_match_simple ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text, G_REGEX_DOLLAR_ENDONLY, 0))
    return FALSE;
  parts = g_strsplit (text, "-", 3);
  year = (int) g_ascii_strtoll (parts[0], NULL, 10);
  month = (int) g_ascii_strtoll (parts[1], NULL, 10);
  number = (int) g_ascii_strtoll (parts[2], NULL, 10);
  if (!g_date_valid_dmy ((GDateDay) number, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  g_date_set_dmy (day, (GDateDay) number, (GDateMonth) month, (GDateYear) year);
  return TRUE;
}

/**
 * co_edition_equal:
 * @self: an edition
 * @other: another one
 *
 * Compares two editions.
 *
 * Returns: whether they are the same
 */
gboolean
co_edition_equal (const CoEdition *self, const CoEdition *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return self->serial == other->serial && g_str_equal (self->date, other->date) &&
         g_str_equal (self->expires, other->expires);
}

/**
 * co_edition_is_expired:
 * @self: an edition
 * @today: a day
 *
 * Tells whether an edition is out of date. It is still used then, but people are told how old it
 * is.
 *
 * Returns: whether it is
 */
gboolean
co_edition_is_expired (const CoEdition *self, const GDate *today)
{
  GDate end;

  g_return_val_if_fail (self != NULL && today != NULL, FALSE);

  return co_edition_parse_day (self->expires, &end) && g_date_compare (&end, today) <= 0;
}
