/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-language.h"
#include "co-cli-step.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

typedef struct {
  char *device;   /* (owned) (nullable) */
  char *product;  /* (owned) (nullable) */
  char *language; /* (owned) (nullable) */
  gboolean sources;
} Asked;

/* What is printed, and with what. */
typedef struct {
  CoCatalog *catalog;
  CoCliStepWords words;
  CoCliSources *sources; /* (nullable) */
} Print;

static void
asked_clear (Asked *asked)
{
  g_free (asked->device);
  g_free (asked->product);
  g_free (asked->language);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Asked, asked_clear)

static void
print_guide (const Print *print, const CoGuide *guide)
{
  g_autofree char *title = co_cli_step_say (&print->words, guide->title);

  co_cli_text_print (CO_CLI_STRONG, 0, title);
  if (guide->intro != NULL) {
    g_autofree char *intro = co_cli_step_say (&print->words, guide->intro);

    co_cli_text_print (CO_CLI_PLAIN, 0, intro);
  }
  for (guint i = 0; i < guide->instructions->len; i++) {
    g_autofree char *sign = g_strdup_printf ("%u.", i + 1);

    co_cli_step_print (&print->words,
                       print->catalog,
                       g_ptr_array_index (guide->instructions, i),
                       sign,
                       print->sources);
  }
  g_print ("\n");
}

/* People say "mac" and "iphone"; the catalog has the systems that run on them. */
static const char *
get_system (const char *device)
{
  if (g_str_equal (device, "mac"))
    return "macos";
  if (g_str_equal (device, "iphone") || g_str_equal (device, "ipad"))
    return "ios";
  return device;
}

static guint
print_for_device (const Print *print, const char *device)
{
  GPtrArray *guides = co_catalog_get_knowledge (print->catalog)->guides;
  guint printed = 0;

  for (guint i = 0; i < guides->len; i++) {
    const CoGuide *guide = g_ptr_array_index (guides, i);

    if (guide->stage == CO_STAGE_CHECK_DEVICE &&
        g_strv_contains ((const char *const *) guide->systems, get_system (device))) {
      print_guide (print, guide);
      printed++;
    }
  }
  return printed;
}

/* Somebody who asks how to remove a product has it: what is for leftovers alone is no answer. */
static gboolean
is_about (const CoGuide *guide, const char *product)
{
  static const char *const leftovers[] = {"leftover", NULL};

  return guide->when != NULL &&
         g_strv_contains ((const char *const *) guide->when->products, product) &&
         !g_strv_equal ((const char *const *) guide->when->verdicts, leftovers);
}

/* In the order of a plan; what is said for every product alike is in the plan only. */
static gboolean
print_for_product (const Print *print, const char *product)
{
  GPtrArray *guides = co_catalog_get_knowledge (print->catalog)->guides;

  if (co_catalog_get_product (print->catalog, product) == NULL)
    return FALSE;
  for (guint stage = 0; stage < CO_N_PLAN_STAGES; stage++) {
    for (guint i = 0; i < guides->len; i++) {
      const CoGuide *guide = g_ptr_array_index (guides, i);

      if (guide->stage == (int) stage && is_about (guide, product))
        print_guide (print, guide);
    }
  }
  co_cli_text_print (CO_CLI_QUIET,
                     0,
                     _ ("Some of these steps do not concern everybody. “changeover-cli plan” looks "
                        "at the computer and leaves out what does not apply."));
  return TRUE;
}

static const char *
get_product_name (CoCatalog *catalog, CoTexts *texts, const char *id)
{
  CoProduct *product = id != NULL ? co_catalog_get_product (catalog, id) : NULL;

  if (product == NULL)
    return _ ("the product");
  return co_texts_name_product (texts, product);
}

static void
print_products (const Print *print)
{
  GListModel *products = co_catalog_get_products (print->catalog);

  co_cli_text_print (CO_CLI_STRONG, 0, _ ("Products:"));
  for (guint i = 0; i < g_list_model_get_n_items (products); i++) {
    g_autoptr (CoProduct) product = g_list_model_get_item (products, i);
    g_autofree char *line = g_strdup_printf ("%s: %s",
                                             co_product_get_id (product),
                                             co_texts_name_product (print->words.texts, product));

    co_cli_text_print_item (CO_CLI_PLAIN, 2, line);
  }
}

static CoCliStatus
refuse_device (const CoCliOptions *options, const char *device)
{
  g_autofree char *message =
    g_strdup_printf (_ ("There is no guide for “%s”. The devices are: windows, mac, android, "
                        "iphone."),
                     device);

  return co_cli_options_refuse (options, message);
}

static CoCliStatus
refuse_product (const CoCliOptions *options, const char *product)
{
  g_autofree char *message =
    g_strdup_printf (_ ("There is no product “%s”. “changeover-cli guide” lists them."), product);

  return co_cli_options_refuse (options, message);
}

static CoCliStatus
print (const Print *print, const Asked *asked, const CoCliOptions *options)
{
  if (asked->device != NULL)
    return print_for_device (print, asked->device) > 0 ? CO_CLI_NOTHING_FOUND
                                                       : refuse_device (options, asked->device);
  if (asked->product != NULL)
    return print_for_product (print, asked->product) ? CO_CLI_NOTHING_FOUND
                                                     : refuse_product (options, asked->product);
  print_products (print);
  return CO_CLI_NOTHING_FOUND;
}

static CoCliStatus
guide (const Asked *asked, const CoCliOptions *options, CoCatalog *catalog, CoTexts *texts)
{
  g_autoptr (CoCliSources) sources = NULL;
  Print printed = {.catalog = catalog};
  CoCliStatus status;

  if (asked->sources)
    sources = co_cli_sources_new (catalog);
  printed.sources = sources;
  printed.words = (CoCliStepWords){texts,
                                   get_product_name (catalog, texts, asked->product),
                                   _ ("this computer"),
                                   _ ("the new one")};
  status = print (&printed, asked, options);
  co_cli_sources_print (sources, co_texts_get_language (texts));
  co_cli_language_print_age (catalog, co_texts_get_language (texts));
  return status;
}

static CoCliStatus
run_guide (int argc, char **argv)
{
  g_auto (Asked) asked = {0};
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoTexts) texts = NULL;
  /* clang-format off */
  const GOptionEntry entries[] = {
    {"device", 0, 0, G_OPTION_ARG_STRING, &asked.device,
     N_ ("How to look whether it is on a windows PC, a mac, an android phone or an iphone"), N_ ("DEVICE")},
    {"product", 0, 0, G_OPTION_ARG_STRING, &asked.product,
     N_ ("How to remove this product, and what to save before"), N_ ("PRODUCT")},
    {"sources", 0, 0, G_OPTION_ARG_NONE, &asked.sources,
     N_ ("Name the sources of everything"), NULL},
    CO_CLI_LANGUAGE_ENTRY (&asked.language),
    G_OPTION_ENTRY_NULL,
  };
  /* clang-format on */
  const CoCliOptions options = {
    .command = "guide",
    .summary = _ ("Tells step by step how to look at another device, or how to remove a product\n"
                  "there. Without an option, it lists the products."),
    .description = _ ("Exit status:\n"
                      "  0  the guide was printed\n"
                      "  2  the command line is wrong\n"
                      "  4  it could not be written"),
    .entries = entries,
    .stray = "--product",
  };
  CoCliStatus status;

  if (!co_cli_options_parse (&options, argc, argv, &status))
    return status;
  texts = co_cli_language_load (&options, asked.language, CO_BUNDLE_ALL, NULL, &catalog, &status);
  return texts != NULL ? guide (&asked, &options, catalog, texts) : status;
}

const CoCliCommand co_cli_guide_command = {
  .name = "guide",
  .summary = N_ ("Tell how to look at another device, or how to remove a product"),
  .run = run_guide,
};
