/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-catalog.h"
#include "co-cli-json.h"
#include "co-cli-language.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

/* What is shown. */
typedef struct {
  CoBundle *bundle;
  CoCatalog *catalog;
  CoLanguage *language;
} Shown;

/* Takes @words. */
static void
print_item (char *words)
{
  co_cli_text_print_item (CO_CLI_PLAIN, 2, words);
  g_free (words);
}

static void
print_edition (const Shown *shown)
{
  const CoEdition *edition = co_catalog_get_edition (shown->catalog);
  g_autofree char *date = co_language_format_date (shown->language, edition->date);
  g_autofree char *expires = co_language_format_date (shown->language, edition->expires);
  g_autofree char *serial = g_strdup_printf ("%" G_GINT64_FORMAT, edition->serial);

  /* Translators: %s is a date. */
  print_item (g_strdup_printf (_ ("Made on %s"), date));
  /* Translators: %s is a date. */
  print_item (g_strdup_printf (_ ("Out of date from %s on"), expires));
  print_item (g_strdup_printf (_ ("Number: %s"), serial));
}

static void
print_counts (const Shown *shown)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (shown->catalog);
  GListModel *products = co_catalog_get_products (shown->catalog);
  g_auto (GStrv) languages = co_bundle_list_languages (shown->bundle);

  print_item (g_strdup_printf (_ ("Products: %u"), g_list_model_get_n_items (products)));
  print_item (g_strdup_printf (_ ("Places whose law it knows: %u"), knowledge->laws->len));
  print_item (g_strdup_printf (_ ("Alternatives: %u"), knowledge->alternatives->len));
  print_item (g_strdup_printf (_ ("Languages: %u"), g_strv_length (languages)));
}

static void
print_text (const Shown *shown)
{
  gboolean is_builtin = co_bundle_is_builtin (shown->bundle);

  co_cli_text_print (CO_CLI_STRONG, 0, _ ("What Changeover knows"));
  print_edition (shown);
  co_cli_text_print_item (CO_CLI_PLAIN,
                          2,
                          is_builtin ? _ ("It came with this program.")
                                     : _ ("It came later, and was signed by us."));
  print_counts (shown);
  co_cli_language_print_age (shown->catalog, shown->language);
}

static void
print_json (const Shown *shown)
{
  g_autoptr (JsonBuilder) builder = co_cli_json_begin (shown->catalog);
  const CoKnowledge *knowledge = co_catalog_get_knowledge (shown->catalog);
  g_auto (GStrv) languages = co_bundle_list_languages (shown->bundle);
  g_autofree char *address = co_cli_catalog_get_address ();

  co_cli_json_add_flag (builder, "built-in", co_bundle_is_builtin (shown->bundle));
  co_cli_json_add_text (builder, "address", *address != '\0' ? address : NULL);
  co_cli_json_add_int (builder,
                       "products",
                       g_list_model_get_n_items (co_catalog_get_products (shown->catalog)));
  co_cli_json_add_int (builder, "places", knowledge->laws->len);
  co_cli_json_add_int (builder, "alternatives", knowledge->alternatives->len);
  co_cli_json_add_names (builder, "languages", languages);
  co_cli_json_print (builder);
}

static CoCliStatus
show (const CoCliOptions *options, const char *code, gboolean json)
{
  g_autoptr (CoBundle) bundle = NULL;
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoTexts) texts = NULL;
  CoCliStatus status;
  Shown shown = {0};

  texts = co_cli_language_load (options, code, CO_BUNDLE_ALL, &bundle, &catalog, &status);
  if (texts == NULL)
    return status;
  shown = (Shown){bundle, catalog, co_texts_get_language (texts)};
  if (json)
    print_json (&shown);
  else
    print_text (&shown);
  return CO_CLI_NOTHING_FOUND;
}

/**
 * co_cli_catalog_show:
 * @argc: how many words were written
 * @argv: (array length=argc): the words, the name of the command first
 *
 * Tells how old the knowledge in use is, where it is from, and how much is in it.
 *
 * Returns: how the command ends
 */
CoCliStatus
co_cli_catalog_show (int argc, char **argv)
{
  g_autofree char *language = NULL;
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    {"json",
     0,
     0,
     G_OPTION_ARG_NONE,
     &json,
     N_ ("Print the result as JSON, for other programs"),
     NULL},
    CO_CLI_LANGUAGE_ENTRY (&language),
    G_OPTION_ENTRY_NULL,
  };
  const CoCliOptions options = {
    .command = "catalog show",
    .summary = _ ("Tells how old the list is that this program uses, and what is in it."),
    .entries = entries,
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  return show (&options, language, json);
}
