/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-builtin.h"
#include "co-cli-check-output.h"
#include "co-cli-language.h"
#include "co-cli-progress.h"
#include "co-result.h"
#include "co-scanner.h"
#include "co-target-finder.h"
#include "co-text.h"

#include <gio/gio.h>
#include <glib-unix.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>

#include <errno.h>
#include <unistd.h>

/* How long a disk may take to let go after Ctrl-C; one that hangs is left behind. */
#define PATIENCE_SECONDS 1

static const char *
get_description (void)
{
  return _ ("PATH is the top folder of a Windows or Linux disk: the one that has the folder\n"
            "“Windows”, or “etc” and “usr”, in it. It can also be a folder in which Wine keeps\n"
            "Windows programs, or what was exported from the registry of a Windows: a file, or\n"
            "the folder that the script of “changeover-cli windows-script” makes.\n"
            "Without --root, this computer is checked, and every other system on a disk that\n"
            "is mounted.\n"
            "\n"
            "Exit status:\n"
            "  0  everything was read, and nothing was found\n"
            "  1  something was found\n"
            "  2  the command line is wrong\n"
            "  3  nothing was found, but something could not be read\n"
            "  4  the result could not be written");
}

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

static CoCliStatus
get_status (GPtrArray *results)
{
  CoCliStatus status = CO_CLI_NOTHING_FOUND;

  for (guint i = 0; i < results->len; i++) {
    CoResult *result = g_ptr_array_index (results, i);

    if (g_list_model_get_n_items (co_result_get_findings (result)) > 0)
      return CO_CLI_FOUND;
    if (co_result_get_outcome (result) != CO_OUTCOME_CHECKED)
      status = CO_CLI_NOT_SURE;
  }
  return status;
}

static CoCliStatus
check (const CoCliCheckWords *words, GPtrArray *targets, gboolean json)
{
  Run run = {
    .loop = g_main_loop_new (NULL, FALSE),
    .cancellable = g_cancellable_new (),
  };
  CoCliStatus status = CO_CLI_STOPPED;

  scan (words->catalog, targets, &run);
  if (run.results != NULL) {
    if (json)
      co_cli_check_print_json (words, run.results);
    else
      co_cli_check_print_text (words, run.results);
    status = get_status (run.results);
    g_ptr_array_unref (run.results);
  }
  g_object_unref (run.cancellable);
  g_main_loop_unref (run.loop);
  return status;
}

/* A path that is not there is a slip of the hand, and told before anything is read. One that is
 * there and cannot be reached is a target that could not be checked. */
static char *
find_missing (char **roots)
{
  for (guint i = 0; roots != NULL && roots[i] != NULL; i++)
    if (g_access (roots[i], F_OK) != 0 && errno == ENOENT)
      return g_filename_display_name (roots[i]);
  return NULL;
}

static gboolean
has_path (GPtrArray *targets, const char *path)
{
  for (guint i = 0; i < targets->len; i++)
    if (g_str_equal (co_target_get_path (g_ptr_array_index (targets, i)), path))
      return TRUE;
  return FALSE;
}

/* What was named twice is checked once. */
static GPtrArray *
get_targets (char **roots)
{
  GPtrArray *targets;

  if (roots == NULL)
    return co_target_finder_find ();
  targets = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; roots[i] != NULL; i++) {
    if (!has_path (targets, roots[i])) {
      g_autoptr (CoTarget) target = co_target_new (roots[i]);

      co_target_finder_add (targets, target);
    }
  }
  return targets;
}

static CoCliStatus
run_with_options (const CoCliOptions *options, char **roots, CoTexts *texts, gboolean json)
{
  CoCliCheckWords words = {.texts = texts};
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (GPtrArray) targets = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *missing = find_missing (roots);

  if (missing != NULL) {
    g_autofree char *message = g_strdup_printf (_ ("There is no folder “%s”."), missing);

    return co_cli_options_refuse (options, message);
  }
  catalog = co_builtin_load_catalog (CO_BUILTIN_PRODUCTS, &error);
  if (catalog == NULL) {
    g_printerr (_ ("changeover-cli: The list of products in this program is damaged (%s). Please "
                   "install the program again.\n"),
                error->message);
    return CO_CLI_NOT_SURE;
  }
  targets = get_targets (roots);
  words.catalog = catalog;
  return check (&words, targets, json);
}

static CoCliStatus
run_check (int argc, char **argv)
{
  g_auto (GStrv) roots = NULL;
  g_autofree char *language = NULL;
  g_autoptr (CoTexts) texts = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    {"root",
     0,
     0,
     G_OPTION_ARG_FILENAME_ARRAY,
     &roots,
     N_ ("Check the system in this folder. Can be given more than once"),
     N_ ("PATH")},
    CO_CLI_LANGUAGE_ENTRY (&language),
    {"json",
     0,
     0,
     G_OPTION_ARG_NONE,
     &json,
     N_ ("Print the result as JSON, for other programs"),
     NULL},
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "check",
    .summary =
      _ ("Looks for Kaspersky products. Says what was found and how we know, what could not\n"
         "be read, and what to do next. It only reads; nothing is changed."),
    .description = get_description (),
    .entries = entries,
    .stray = "--root",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  texts = co_cli_language_load (&options, language, &status);
  if (texts == NULL)
    return status;
  return run_with_options (&options, roots, texts, json);
}

const CoCliCommand co_cli_check_command = {
  .name = "check",
  .summary = N_ ("Check this computer, or a disk, for Kaspersky products"),
  .run = run_check,
};
