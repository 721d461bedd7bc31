/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-progress.h"
#include "co-cli-scan.h"
#include "co-host-opening.h"
#include "co-scanner.h"
#include "co-target-finder.h"

#include <gio/gio.h>
#include <glib-unix.h>
#include <glib/gi18n.h>

#include <unistd.h>

/* How long a disk may take to let go after Ctrl-C; one that hangs is left behind. */
#define PATIENCE_SECONDS 1

/* One run of the command. */
typedef struct {
  GMainLoop *loop;           /* (owned) */
  GCancellable *cancellable; /* (owned) */
  GPtrArray *results;        /* (owned) (nullable) (element-type CoResult) */
} Run;

static gboolean
stop_cb (gpointer data)
{
  /* A disk that does not answer holds the thread that reads it for as long as it likes. Nothing is
   * open for writing, so that thread can be left to the end of the process. */
  _exit (CO_CLI_STOPPED);
}

static gboolean
interrupted_cb (gpointer data)
{
  Run *run = data;

  if (g_cancellable_is_cancelled (run->cancellable))
    _exit (CO_CLI_STOPPED); /* asked twice: do not wait for the disk */
  co_cli_progress_clear ();
  g_printerr ("%s\n", _ ("Stopped. Nothing was changed."));
  g_cancellable_cancel (run->cancellable);
  g_timeout_add_seconds (PATIENCE_SECONDS, stop_cb, NULL);
  return G_SOURCE_CONTINUE;
}

static void
scanned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Run *run = user_data;

  run->results = co_scanner_scan_finish (CO_SCANNER (source), result, NULL);
  g_main_loop_quit (run->loop);
}

static void
scan (CoCatalog *catalog, GPtrArray *targets, Run *run)
{
  g_autoptr (CoScanner) scanner = co_scanner_new (catalog);
  guint interrupt;
  guint terminate;

  interrupt = g_unix_signal_add (SIGINT, interrupted_cb, run);
  terminate = g_unix_signal_add (SIGTERM, interrupted_cb, run);
  co_cli_progress_watch (scanner);
  co_scanner_scan_async (scanner, targets, run->cancellable, scanned_cb, run);
  g_main_loop_run (run->loop);
  co_cli_progress_clear ();
  /* Who asks to stop twice gets the same answer as who asks once. */
  if (g_cancellable_is_cancelled (run->cancellable))
    return;
  g_source_remove (interrupt);
  g_source_remove (terminate);
}

/* A path that is not there is a slip of the hand, and told before anything is read. One that is
 * there and cannot be reached is a target that could not be checked. */
static char *
find_missing (char **roots)
{
  for (guint i = 0; roots != NULL && roots[i] != NULL; i++)
    if (co_host_opening_is_missing (roots[i]))
      return g_filename_display_name (roots[i]);
  return NULL;
}

/**
 * co_cli_scan_has_roots:
 * @options: the options of the command
 * @roots: (nullable) (array zero-terminated=1): what is to be checked
 * @status: (out): how the command ends, if it does
 *
 * Looks whether all that is to be checked is there; tells if not.
 *
 * Returns: whether the command goes on
 */
gboolean
co_cli_scan_has_roots (const CoCliOptions *options, char **roots, CoCliStatus *status)
{
  g_autofree char *missing = find_missing (roots);
  g_autofree char *message = NULL;

  if (missing == NULL)
    return TRUE;
  message = g_strdup_printf (_ ("There is no folder “%s”."), missing);
  *status = co_cli_options_refuse (options, message);
  return FALSE;
}

/**
 * co_cli_scan_run:
 * @catalog: what is looked for
 * @roots: (nullable) (array zero-terminated=1): what is to be checked; `NULL` for this computer and
 *   every mounted system
 *
 * Checks, and shows on a terminal how far it is.
 *
 * Returns: (transfer full) (nullable) (element-type CoResult): what it came to, or `NULL` if it was
 *   stopped with Ctrl-C
 */
GPtrArray *
co_cli_scan_run (CoCatalog *catalog, char **roots)
{
  g_autoptr (GPtrArray) targets = co_target_finder_find_in ((const char *const *) roots);
  Run run = {
    .loop = g_main_loop_new (NULL, FALSE),
    .cancellable = g_cancellable_new (),
  };

  scan (catalog, targets, &run);
  g_object_unref (run.cancellable);
  g_main_loop_unref (run.loop);
  return run.results;
}
