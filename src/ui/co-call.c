/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-call.h"
#include "co-command-line.h"
#include "co-page-list.h"
#include "co-text.h"

#include <glib/gi18n.h>

#include <stdlib.h>

/* The only file of the window that writes on the terminal. */

static char *
find_fault (const CoCommandLine *line)
{
  g_autofree char *missing = co_command_line_find_missing (line);

  if (missing != NULL)
    return g_strdup_printf (_ ("There is no folder or file “%s”."), missing);
  if (line->page != NULL && co_page_list_find (line->page) == NULL)
    return g_strdup_printf (_ ("There is no page “%s”."), line->page);
  return NULL;
}

static void
refuse (const char *fault)
{
  g_autofree char *shown = co_text_printable (fault);

  g_printerr ("changeover: %s\n", shown);
  g_printerr ("%s\n", _ ("“changeover --help” tells which options there are."));
}

/**
 * co_call_answer:
 * @words: (array zero-terminated=1): what was written, the name of the program first
 * @status: (out): how the program ends, if it does
 *
 * Does what needs no window, before there is a connection to anything: tells the version, the help,
 * or what is wrong with what was written.
 *
 * Returns: whether the program ends here
 */
gboolean
co_call_answer (const char *const *words, int *status)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoCommandLine) line = co_command_line_parse (words, &error);
  g_autofree char *fault = line != NULL ? find_fault (line) : g_strdup (error->message);

  if (fault != NULL) {
    refuse (fault);
    *status = CO_CALL_USAGE;
    return TRUE;
  }
  *status = EXIT_SUCCESS;
  if (line->is_help) {
    g_autofree char *help = co_command_line_get_help ();

    g_print ("%s", help);
    return TRUE;
  }
  if (line->is_version) {
    g_print ("changeover %s\n", CO_VERSION);
    return TRUE;
  }
  return FALSE;
}

/**
 * co_call_miss_display:
 *
 * Tells that a window cannot be shown here. GTK would do so in words that help nobody.
 *
 * Returns: how the program ends
 */
int
co_call_miss_display (void)
{
  g_printerr ("%s\n", _ ("There is no display here for the window. Use changeover-cli instead."));
  return CO_CALL_NO_DISPLAY;
}
