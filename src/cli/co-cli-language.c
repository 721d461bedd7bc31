/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-builtin.h"
#include "co-cli-language.h"
#include "co-error.h"
#include "co-interface-language.h"

#include <glib/gi18n.h>

static CoCliStatus
refuse_language (const CoCliOptions *options, const char *code)
{
  g_auto (GStrv) languages = co_builtin_list_languages ();
  g_autofree char *list = g_strjoinv (", ", languages);
  g_autofree char *message =
    g_strdup_printf (_ ("There are no texts in “%s”. The languages are: %s."), code, list);

  return co_cli_options_refuse (options, message);
}

/**
 * co_cli_language_load_catalog:
 *
 * Loads all of the catalog that is linked into the program; tells if it is damaged.
 *
 * Returns: (transfer full): the catalog, or `NULL` if the command ends here
 */
CoCatalog *
co_cli_language_load_catalog (void)
{
  g_autoptr (GError) error = NULL;
  CoCatalog *catalog = co_builtin_load_catalog (CO_BUILTIN_ALL, &error);

  if (catalog == NULL)
    g_printerr (_ ("changeover-cli: The catalog in this program is damaged (%s). Please install "
                   "the program again.\n"),
                error->message);
  return catalog;
}

/**
 * co_cli_language_load:
 * @options: the options of the command
 * @code: (nullable): the language that was asked for; `NULL` for that of the process
 * @status: (out): how the command ends, if it does
 *
 * Loads the texts of a language, and has the program itself speak it too.
 *
 * Returns: (transfer full): the texts, or `NULL` if the command ends here
 */
CoTexts *
co_cli_language_load (const CoCliOptions *options, const char *code, CoCliStatus *status)
{
  g_autoptr (GError) error = NULL;
  CoTexts *texts = co_builtin_load_texts (code, &error);

  if (texts == NULL && g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND)) {
    *status = refuse_language (options, code);
    return NULL;
  }
  if (texts == NULL) {
    g_printerr (_ ("changeover-cli: The texts in this program are damaged (%s). Please install the "
                   "program again.\n"),
                error->message);
    *status = CO_CLI_NOT_SURE;
    return NULL;
  }
  co_interface_language_switch (co_language_get_code (co_texts_get_language (texts)));
  return texts;
}
