/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-check-output.h"
#include "co-cli-language.h"
#include "co-cli-scan.h"
#include "co-result.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

static const char *
get_description (void)
{
  return _ ("PATH is the top folder of a Windows or Linux disk: the one that has the folder\n"
            "“Windows”, or “etc” and “usr”, in it. It can also be a folder in which Wine keeps\n"
            "Windows programs. Or it is what was exported from the registry of a Windows: a\n"
            "file, or the folder that the script of “changeover-cli windows-script” makes.\n"
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
check (const CoCliCheckWords *words, char **roots, gboolean json)
{
  g_autoptr (GPtrArray) results = co_cli_scan_run (words->catalog, roots);

  if (results == NULL)
    return CO_CLI_STOPPED;
  if (json)
    co_cli_check_print_json (words, results);
  else
    co_cli_check_print_text (words, results);
  return get_status (results);
}

static CoCliStatus
run_check (int argc, char **argv)
{
  g_auto (GStrv) roots = NULL;
  g_autofree char *language = NULL;
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoTexts) texts = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    CO_CLI_SCAN_ENTRY (&roots),
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
  texts = co_cli_language_load (&options, language, CO_BUNDLE_PRODUCTS, NULL, &catalog, &status);
  if (texts == NULL || !co_cli_scan_has_roots (&options, roots, &status))
    return status;
  return check (&(CoCliCheckWords){.catalog = catalog, .texts = texts}, roots, json);
}

const CoCliCommand co_cli_check_command = {
  .name = "check",
  .summary = N_ ("Check this computer, or a disk, for Kaspersky products"),
  .run = run_check,
};
