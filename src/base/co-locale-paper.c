/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-locale-paper.h"

#include <string.h>
#include <unicode/ulocdata.h>

/* Millimetres: US Letter is shorter than A4, which has 297. */
#define LETTER_HEIGHT 279

/* The locale that paper is chosen by, in the order of POSIX. The C library is not asked: it knows
 * only what is installed, and in a sandbox that is nothing. */
static const char *
get_locale (void)
{
  static const char *const variables[] = {"LC_ALL", "LC_PAPER", "LANG"};

  for (guint i = 0; i < G_N_ELEMENTS (variables); i++) {
    const char *value = g_getenv (variables[i]);

    if (value != NULL && *value != '\0')
      return value;
  }
  return "";
}

/**
 * co_locale_uses_letter:
 *
 * Tells which paper is in the printers of the country that the computer is set to.
 *
 * Returns: whether it is US Letter, and not A4
 */
gboolean
co_locale_uses_letter (void)
{
  g_auto (GStrv) parts = g_strsplit_set (get_locale (), ".@", 2);
  UErrorCode status = U_ZERO_ERROR;
  int32_t height = 0;
  int32_t width = 0;

  /* A locale without a country, such as "C", says nothing about paper. */
  if (parts[0] == NULL || strchr (parts[0], '_') == NULL)
    return FALSE;
  ulocdata_getPaperSize (parts[0], &height, &width, &status);
  return U_SUCCESS (status) && height == LETTER_HEIGHT;
}
