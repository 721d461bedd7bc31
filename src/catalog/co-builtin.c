/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "catalog-resource.h"
#include "co-builtin.h"
#include "co-catalog-loader.h"
#include "co-error.h"
#include "co-json-check.h"

#define FOLDER "/io/github/changeover/Changeover/"

static const char *const parts[] = {
  [CO_BUILTIN_ALL] = "catalog.json",
  [CO_BUILTIN_PRODUCTS] = "catalog-products.json",
};

/* Not from the resource alone: whoever works on the catalog can lay a folder over it, with GLib's
 * G_RESOURCE_OVERLAYS. */
static GBytes *
look_up (const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);

  /* Asked for so that it is linked in; it registers itself, once. */
  catalog_get_resource ();
  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

/**
 * co_builtin_load_catalog:
 * @part: how much of it is wanted
 * @error: return location for a [error@Co.Error]
 *
 * Loads the catalog that is linked into the program.
 *
 * Returns: (transfer full): the catalog, or `NULL` on error
 */
CoCatalog *
co_builtin_load_catalog (CoBuiltinPart part, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (part <= CO_BUILTIN_PRODUCTS, NULL);

  bytes = look_up (parts[part], error);
  return bytes != NULL ? co_catalog_load (bytes, parts[part], error) : NULL;
}

static CoTexts *
load_overlay (const char *language, GError **error)
{
  g_autofree char *name = g_strconcat ("text.", language, ".json", NULL);
  g_autoptr (GBytes) bytes = look_up (name, error);

  return bytes != NULL ? co_texts_load (bytes, name, error) : NULL;
}

/* A language is found under its own name and under that of its parent: "pt_BR.UTF-8" is "pt_BR",
 * and "pt" if there is no more. */
static CoTexts *
load_variant (const char *language, GError **error)
{
  g_auto (GStrv) variants = g_get_locale_variants (language);
  g_auto (GStrv) languages = NULL;
  const char *readable;

  for (guint i = 0; variants[i] != NULL; i++) {
    g_autoptr (GError) local_error = NULL;
    CoTexts *texts;

    if (g_str_equal (variants[i], "en") || g_str_equal (variants[i], "C"))
      return co_texts_new_english ();
    texts = load_overlay (variants[i], &local_error);
    if (texts != NULL)
      return texts;
    if (!g_error_matches (local_error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND)) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  }
  languages = co_builtin_list_languages ();
  readable = co_language_find_readable (variants[0], (const char *const *) languages);
  if (readable != NULL && !g_str_equal (readable, "en"))
    return load_overlay (readable, error);
  g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, "there are no texts in “%s”", language);
  return NULL;
}

static CoTexts *
load_process_language (GError **error)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++) {
    g_autoptr (GError) local_error = NULL;
    CoTexts *texts = load_variant (names[i], &local_error);

    if (texts != NULL)
      return texts;
    if (!g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND)) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  }
  return co_texts_new_english ();
}

/**
 * co_builtin_load_texts:
 * @language: (nullable): the code of a language, such as `pt_BR`; `NULL` for the first language of
 *   the process that there are texts in, or else English
 * @error: return location for a [error@Co.Error]; `CO_ERROR_NOT_FOUND` if there are no texts in
 *   @language
 *
 * Loads the texts of a language that are linked into the program.
 *
 * Returns: (transfer full): the texts, or `NULL` on error
 */
CoTexts *
co_builtin_load_texts (const char *language, GError **error)
{
  return language != NULL ? load_variant (language, error) : load_process_language (error);
}

/**
 * co_builtin_list_languages:
 *
 * Lists the languages that the catalog can be had in.
 *
 * Returns: (transfer full) (array zero-terminated=1): their codes; English, in which it is written,
 *   is the first
 */
char **
co_builtin_list_languages (void)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GBytes) bytes = look_up ("languages.json", NULL);
  g_autoptr (JsonNode) root = NULL;
  JsonArray *languages;

  g_strv_builder_add (builder, "en");
  root = bytes != NULL ? co_json_parse (bytes, "languages.json", NULL) : NULL;
  if (root == NULL || !JSON_NODE_HOLDS_ARRAY (root))
    return g_strv_builder_end (builder);
  languages = json_node_get_array (root);
  for (guint i = 0; i < json_array_get_length (languages); i++)
    g_strv_builder_add (builder, json_array_get_string_element (languages, i));
  return g_strv_builder_end (builder);
}
