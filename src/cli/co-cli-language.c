/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-catalog.h"
#include "co-cli-language.h"
#include "co-cli-text.h"
#include "co-date.h"
#include "co-error.h"
#include "co-interface-language.h"
#include "co-shelf.h"

#include <glib/gi18n.h>

static CoCliStatus
refuse_language (CoBundle *bundle, const CoCliOptions *options, const char *code)
{
  g_auto (GStrv) languages = co_bundle_list_languages (bundle);
  g_autofree char *list = g_strjoinv (", ", languages);
  g_autofree char *message =
    g_strdup_printf (_ ("There are no texts in “%s”. The languages are: %s."), code, list);

  return co_cli_options_refuse (options, message);
}

static CoTexts *
load_texts (CoBundle *bundle, const CoCliOptions *options, const char *code, CoCliStatus *status)
{
  g_autoptr (GError) error = NULL;
  CoTexts *texts = co_bundle_load_texts (bundle, code, &error);

  if (texts == NULL && g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND)) {
    *status = refuse_language (bundle, options, code);
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

static CoCatalog *
load_catalog (CoBundlePart part, CoBundle **bundle)
{
  g_autofree char *folder = co_shelf_get_folder ();
  g_autoptr (GError) error = NULL;
  CoCatalog *catalog = co_shelf_load (folder, part, bundle, &error);

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
 * @part: how much of the catalog is wanted
 * @bundle: (out) (optional) (transfer full): where it is all taken from
 * @catalog: (out) (transfer full): the newest catalog that there is
 * @status: (out): how the command ends, if it does
 *
 * Loads what the program knows, and the texts of a language, and has the program itself speak it
 * too.
 *
 * Returns: (transfer full): the texts, or `NULL` if the command ends here
 */
CoTexts *
co_cli_language_load (const CoCliOptions *options,
                      const char *code,
                      CoBundlePart part,
                      CoBundle **bundle,
                      CoCatalog **catalog,
                      CoCliStatus *status)
{
  g_autoptr (CoBundle) newest = NULL;
  CoTexts *texts;

  *status = CO_CLI_NOT_SURE;
  *catalog = load_catalog (part, &newest);
  texts = *catalog != NULL ? load_texts (newest, options, code, status) : NULL;
  if (texts == NULL)
    g_clear_object (catalog);
  if (bundle != NULL)
    *bundle = g_steal_pointer (&newest);
  return texts;
}

/**
 * co_cli_language_print_age:
 * @catalog: what is known
 * @language: the language to say it in
 *
 * Prints how old the catalog is, if it is out of date, and how to get a newer one, if there is a
 * place to ask; else nothing.
 */
void
co_cli_language_print_age (CoCatalog *catalog, CoLanguage *language)
{
  const CoEdition *edition = co_catalog_get_edition (catalog);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *address = co_cli_catalog_get_address ();
  g_autofree char *date = NULL;
  g_autofree char *words = NULL;
  GDate today;

  co_date_get_day (now, &today);
  if (!co_edition_is_expired (edition, &today))
    return;
  date = co_language_format_date (language, edition->date);
  /* Translators: %s is a date. */
  words =
    g_strdup_printf (_ ("What Changeover knows is from %s. Some of it may be out of date."), date);
  g_print ("\n");
  co_cli_text_print (CO_CLI_WARNING, 0, words);
  if (*address != '\0')
    co_cli_text_print_place (2, "changeover-cli catalog update");
}
