/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-ui-test.h"

/* What stands on paper, read by a program that knows nothing of this one. */
#define READER "pdftotext"

/**
 * co_ui_test_can_read_pdf:
 *
 * Tells whether PDF files can be read here, and skips the test if not.
 *
 * Returns: whether they can
 */
gboolean
co_ui_test_can_read_pdf (void)
{
  g_autofree char *program = g_find_program_in_path (READER);

  if (program == NULL)
    g_test_skip ("there is no " READER);
  return program != NULL;
}

/**
 * co_ui_test_read_pdf:
 * @path: a PDF file
 * @order: `-raw` for the order in which it was written, `-layout` for how it lies on the page
 *
 * Reads the words of a file. Whoever complains about it fails the test.
 *
 * Returns: (transfer full): its text, with a form feed after each page
 */
char *
co_ui_test_read_pdf (const char *path, const char *order)
{
  const char *const arguments[] = {READER, order, path, "-", NULL};
  g_autofree char *complaints = NULL;
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  int status;

  g_spawn_sync (NULL,
                (char **) arguments,
                NULL,
                G_SPAWN_SEARCH_PATH,
                NULL,
                NULL,
                &text,
                &complaints,
                &status,
                &error);
  g_assert_no_error (error);
  g_assert_cmpstr (complaints, ==, "");
  g_assert_cmpint (status, ==, 0);
  return text;
}
