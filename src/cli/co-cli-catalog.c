/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-catalog.h"
#include "co-text.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#define KEY_ADDRESS "refresh-address"

static const CoCliCommand verbs[] = {
  {"show", N_ ("Tell how old the list is, and what is in it"), co_cli_catalog_show},
  {"verify",
   N_ ("Look whether it is whole, or whether a file can be trusted"),
   co_cli_catalog_verify},
  {"update", N_ ("Ask for a newer one"), co_cli_catalog_update},
};

/**
 * co_cli_catalog_get_address:
 *
 * Gets where to ask for newer knowledge.
 *
 * Returns: (transfer full): an address; nothing if nobody said, or if the settings of the program
 *   are not installed
 */
char *
co_cli_catalog_get_address (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;
  g_autoptr (GSettings) settings = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, CO_APPLICATION_ID, TRUE);
  if (schema == NULL || !g_settings_schema_has_key (schema, KEY_ADDRESS))
    return g_strdup ("");
  settings = g_settings_new_full (schema, NULL, NULL);
  return g_settings_get_string (settings, KEY_ADDRESS);
}

/**
 * co_cli_catalog_take_report:
 * @source: (nullable): not used
 * @result: what came of asking
 * @data: a place for a [struct@Co.RefreshReport]
 *
 * Takes a report to where [func@Co.cli_catalog_wait] waits for it.
 */
void
co_cli_catalog_take_report (GObject *source, GAsyncResult *result, gpointer data)
{
  CoRefreshReport **report = data;

  *report = co_refresh_finish (result, NULL);
}

/**
 * co_cli_catalog_wait:
 * @report: (inout): where a report will be
 *
 * Waits for the program that asks: on the command line there is nothing else to do.
 */
void
co_cli_catalog_wait (CoRefreshReport **report)
{
  while (*report == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static void
print_help (void)
{
  g_print ("%s\n\n", _ ("Usage: changeover-cli catalog COMMAND [OPTION…]"));
  g_print ("%s\n\n", _ ("What Changeover knows: its list of products, laws and alternatives."));
  g_print ("%s\n", _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_print ("  %-16s %s\n", verbs[i].name, _ (verbs[i].summary));
  g_print ("\n%s\n", _ ("“changeover-cli catalog COMMAND --help” tells more about a command."));
}

static CoCliStatus
refuse (const char *word)
{
  g_autofree char *shown = word != NULL ? co_text_printable (word) : NULL;

  if (word == NULL)
    g_printerr ("changeover-cli: %s\n", _ ("Write one of: show, verify, update."));
  else
    g_printerr (_ ("changeover-cli: There is no command “%s”.\n"), shown);
  g_printerr (_ ("“changeover-cli %s --help” tells which options there are.\n"), "catalog");
  return CO_CLI_USAGE;
}

static CoCliStatus
run_catalog (int argc, char **argv)
{
  if (argc < 2)
    return refuse (NULL);
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h")) {
    print_help ();
    return CO_CLI_NOTHING_FOUND;
  }
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (argv[1], verbs[i].name))
      return verbs[i].run (argc - 1, argv + 1);
  return refuse (argv[1]);
}

const CoCliCommand co_cli_catalog_command = {
  .name = "catalog",
  .summary = N_ ("Tell how old this list is, or ask for a newer one"),
  .run = run_catalog,
};
