/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-changes-words.h"
#include "co-cli-catalog.h"
#include "co-cli-language.h"
#include "co-cli-text.h"
#include "co-refresh-words.h"
#include "co-shelf.h"

#include <glib/gi18n.h>

static void
explain (const char *address)
{
  co_cli_text_print (CO_CLI_STRONG,
                     0,
                     _ ("Asking for newer knowledge. The website that is asked:"));
  co_cli_text_print_place (2, address);
  co_cli_text_print (CO_CLI_QUIET,
                     0,
                     _ ("Nothing is sent but the question: no name, and nothing about this "
                        "computer. As always on the internet, the other side sees from which "
                        "address you ask."));
}

static void
tell_changes (const char *folder, CoBundle *before)
{
  g_autoptr (CoBundle) after = co_shelf_open_newest (folder);
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;
  CoChanges changes;

  if (!co_changes_find (&changes, before, after, &error)) {
    g_debug ("%s", error->message);
    return;
  }
  words = co_changes_say (&changes);
  co_cli_text_print (CO_CLI_PLAIN, 0, words);
}

static CoRefreshReport *
ask (const char *address, const char *folder)
{
  CoRefreshReport *report = NULL;

  co_refresh_ask_async (address, folder, NULL, NULL, NULL, co_cli_catalog_take_report, &report);
  co_cli_catalog_wait (&report);
  return report;
}

static CoCliStatus
get_status (CoRefreshOutcome outcome)
{
  if (outcome == CO_REFRESH_NEWER || outcome == CO_REFRESH_NEWEST)
    return CO_CLI_NOTHING_FOUND;
  return outcome == CO_REFRESH_NOT_WRITTEN ? CO_CLI_NOT_WRITTEN : CO_CLI_NOT_SURE;
}

static CoCliStatus
update (CoBundle *before)
{
  g_autofree char *folder = co_shelf_get_folder ();
  g_autofree char *address = co_cli_catalog_get_address ();
  g_autoptr (CoRefreshReport) report = NULL;
  CoCliStatus status;

  if (*address != '\0')
    explain (address);
  report = ask (address, folder);
  status = get_status (report->outcome);
  co_cli_text_print (status == CO_CLI_NOTHING_FOUND ? CO_CLI_STRONG : CO_CLI_WARNING,
                     0,
                     co_refresh_words_get_title (report->outcome));
  if (report->outcome == CO_REFRESH_NEWER)
    tell_changes (folder, before);
  else
    co_cli_text_print (CO_CLI_PLAIN, 0, co_refresh_words_get_advice (report->outcome));
  /* In English, for whoever looks after the website. */
  if (status != CO_CLI_NOTHING_FOUND && *address != '\0')
    g_printerr ("changeover-cli: %s\n", report->detail);
  return status;
}

/**
 * co_cli_catalog_update:
 * @argc: how many words were written
 * @argv: (array length=argc): the words, the name of the command first
 *
 * Asks for newer knowledge, and tells what is different in it.
 *
 * Returns: how the command ends
 */
CoCliStatus
co_cli_catalog_update (int argc, char **argv)
{
  g_autofree char *language = NULL;
  g_autoptr (CoBundle) bundle = NULL;
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoTexts) texts = NULL;
  const GOptionEntry entries[] = {
    CO_CLI_LANGUAGE_ENTRY (&language),
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "catalog update",
    .summary = _ ("Asks whether there is a newer list, and fetches it. It is taken only if it is\n"
                  "signed by us. Your plan stays as it is."),
    .description = _ ("Exit status:\n"
                      "  0  you have the newest one now\n"
                      "  2  the command line is wrong\n"
                      "  3  nobody could be asked, or what came was not taken\n"
                      "  4  it could not be written"),
    .entries = entries,
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  texts = co_cli_language_load (&options, language, CO_BUNDLE_PRODUCTS, &bundle, &catalog, &status);
  return texts != NULL ? update (bundle) : status;
}
