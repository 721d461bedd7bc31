/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-progress.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

#include <unistd.h>

/* Goes back to the start of the line and clears it. */
#define CLEAR_LINE "\r\033[K"

static void
progress_cb (CoScanner *scanner, CoTarget *target, const char *doing, double fraction)
{
  /* Translators: how much is done in percent, a disk, and what is being read. */
  g_autofree char *text = g_strdup_printf (_ ("%1$3d %% %2$s: %3$s…"),
                                           (int) (fraction * 100),
                                           co_target_get_label (target),
                                           doing);
  g_autofree char *line = co_cli_text_fit (text, STDERR_FILENO);

  g_printerr (CLEAR_LINE "%s", line);
}

/**
 * co_cli_progress_watch:
 * @scanner: a scanner
 *
 * Shows on the terminal what a scanner does. On anything else than a terminal nothing is shown.
 */
void
co_cli_progress_watch (CoScanner *scanner)
{
  if (co_cli_text_is_terminal (STDERR_FILENO))
    g_signal_connect (scanner, "progress", G_CALLBACK (progress_cb), NULL);
}

/**
 * co_cli_progress_clear:
 *
 * Takes the line away again.
 */
void
co_cli_progress_clear (void)
{
  if (co_cli_text_is_terminal (STDERR_FILENO))
    g_printerr (CLEAR_LINE);
}
