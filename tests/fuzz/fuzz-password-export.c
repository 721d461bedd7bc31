/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-password-conversion.h"

#include <string.h>

/* Reads any bytes as an export, and writes what was read in a form that the first byte chooses.
 * Each entry is written or told, and what is written can be taken apart again. */

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

static const CoPasswordFormat *
choose_format (guint8 choice)
{
  guint count = 0;

  while (co_password_format_get (count) != NULL)
    count++;
  return co_password_format_get (choice % count);
}

/* Counts the lines of a CSV whose values are quoted; a line break within quotes is none. */
static guint
count_lines (const char *text)
{
  gboolean is_quoted = FALSE;
  guint count = 0;

  for (; *text != '\0'; text++) {
    if (*text == '"')
      is_quoted = !is_quoted;
    count += *text == '\n' && !is_quoted;
  }
  g_assert_false (is_quoted);
  return count;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (CoPasswordExport) export = NULL;
  g_autoptr (CoPasswordConversion) conversion = NULL;
  const char *text;
  guint left_out = 0;

  if (size == 0)
    return 0;
  export = co_password_export_parse ((const char *) data + 1, size - 1, NULL);
  if (export == NULL)
    return 0;
  conversion = co_password_conversion_new (export, choose_format (*data));
  for (CoPasswordLoss loss = CO_PASSWORD_LOSS_NOTE; loss < CO_N_PASSWORD_LOSSES; loss++)
    left_out += co_password_conversion_count (conversion, loss);
  g_assert_cmpuint (conversion->written + left_out, ==, export->entries->len);
  text = co_secret_get_text (conversion->content);
  g_assert_cmpuint (strlen (text), ==, co_secret_get_length (conversion->content));
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpuint (count_lines (text), ==, conversion->written + 1);
  return 0;
}
