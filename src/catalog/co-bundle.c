/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "catalog-resource.h"
#include "co-bundle-form.h"
#include "co-bundle.h"
#include "co-catalog-loader.h"
#include "co-edition-loader.h"
#include "co-error.h"
#include "co-json-check.h"

#define FOLDER "/io/github/changeover/Changeover/"

#define HEAD      "head.json"
#define LANGUAGES "languages.json"

/* No file of a bundle has a tenth of this. What is packed says itself how large it will be. */
#define MAX_SIZE (16 * 1024 * 1024)

static const char *const parts[] = {
  [CO_BUNDLE_ALL] = "catalog.json",
  [CO_BUNDLE_PRODUCTS] = "catalog-products.json",
};

/**
 * CoBundle:
 *
 * One edition of all that the program knows: the catalog, and its texts in each language. One is
 * linked into the program; newer ones have the same form, a GResource. Nothing of it is read before
 * somebody asks, but for its head. Immutable; can be used from any thread.
 */
struct _CoBundle {
  GObject parent_instance;

  /* Construct */
  GResource *resource; /* (owned) (nullable): `NULL` for what is linked into the program */
  CoEdition edition;
};

G_DEFINE_FINAL_TYPE (CoBundle, co_bundle, G_TYPE_OBJECT)

/* Reads one byte more than there should be: what is packed may be shorter or longer than the bundle
 * says, and GLib would give out memory that nobody wrote to, or complain of a mistake of ours. */
static GBytes *
read_file (CoBundle *self, const char *path, gsize size, GError **error)
{
  g_autoptr (GInputStream) stream =
    g_resource_open_stream (self->resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autofree char *content = stream != NULL ? g_malloc (size + 1) : NULL;
  gsize length;

  if (stream == NULL || !g_input_stream_read_all (stream, content, size + 1, &length, NULL, error))
    return NULL;
  if (length == size)
    return g_bytes_new_take (g_steal_pointer (&content), length);
  g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: not as long as the bundle says", path);
  return NULL;
}

/* What is linked in is not looked up in its resource alone: whoever works on the catalog can lay a
 * folder over it, with GLib's G_RESOURCE_OVERLAYS. */
static GBytes *
look_up (CoBundle *self, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  gsize size;

  if (self->resource == NULL) {
    /* Asked for so that it is linked in; it registers itself, once. */
    catalog_get_resource ();
    return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  }
  if (!g_resource_get_info (self->resource, path, G_RESOURCE_LOOKUP_FLAGS_NONE, &size, NULL, error))
    return NULL;
  if (size > MAX_SIZE) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: larger than such a file ever is", name);
    return NULL;
  }
  return read_file (self, path, size, error);
}

static void
co_bundle_finalize (GObject *object)
{
  g_clear_pointer (&CO_BUNDLE (object)->resource, g_resource_unref);
  G_OBJECT_CLASS (co_bundle_parent_class)->finalize (object);
}

static void
co_bundle_class_init (CoBundleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_bundle_finalize;
}

static void
co_bundle_init (CoBundle *self)
{
}

static gboolean
read_head (CoBundle *self, GError **error)
{
  static const char *const members[] = {CO_EDITION_MEMBERS, NULL};
  g_autoptr (GBytes) bytes = look_up (self, HEAD, error);
  g_autoptr (JsonNode) root = bytes != NULL ? co_json_parse (bytes, HEAD, error) : NULL;
  CoJsonPlace place = CO_JSON_FILE (HEAD);

  if (root == NULL)
    return FALSE;
  /* Of another form, it may well have members that we do not know. */
  if (JSON_NODE_HOLDS_OBJECT (root) &&
      !co_edition_load (&self->edition, json_node_get_object (root), &place, error))
    return FALSE;
  return co_json_object (root, members, &place, error) != NULL;
}

/**
 * co_bundle_new_builtin:
 *
 * Gets the bundle that is linked into the program.
 *
 * Returns: (transfer full): a new bundle
 */
CoBundle *
co_bundle_new_builtin (void)
{
  g_autoptr (GError) error = NULL;
  CoBundle *self = g_object_new (CO_TYPE_BUNDLE, NULL);

  /* Somebody laid a broken one over it; the catalog will not load then, and that is told. */
  if (!read_head (self, &error))
    g_debug ("%s", error->message);
  return self;
}

/**
 * co_bundle_new:
 * @bytes: a bundle that somebody we trust has signed
 * @error: return location for a [error@Co.Error]
 *
 * Opens a bundle, and reads which edition it is.
 *
 * Returns: (transfer full): a new bundle, or `NULL` if this is none
 */
CoBundle *
co_bundle_new (GBytes *bytes, GError **error)
{
  g_autoptr (CoBundle) self = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_object_new (CO_TYPE_BUNDLE, NULL);
  if (!co_bundle_form_check (bytes, error))
    return NULL;
  self->resource = g_resource_new_from_data (bytes, error);
  return self->resource != NULL && read_head (self, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * co_bundle_is_builtin:
 * @self: a bundle
 *
 * Tells where a bundle comes from.
 *
 * Returns: whether it is linked into the program
 */
gboolean
co_bundle_is_builtin (CoBundle *self)
{
  g_return_val_if_fail (CO_IS_BUNDLE (self), FALSE);

  return self->resource == NULL;
}

/**
 * co_bundle_get_edition:
 * @self: a bundle
 *
 * Gets which edition it is.
 *
 * Returns: (transfer none): the edition
 */
const CoEdition *
co_bundle_get_edition (CoBundle *self)
{
  g_return_val_if_fail (CO_IS_BUNDLE (self), NULL);

  return &self->edition;
}

/**
 * co_bundle_load_catalog:
 * @self: a bundle
 * @part: how much of it is wanted
 * @error: return location for a [error@Co.Error]
 *
 * Loads the catalog.
 *
 * Returns: (transfer full): the catalog, or `NULL` on error
 */
CoCatalog *
co_bundle_load_catalog (CoBundle *self, CoBundlePart part, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (CO_IS_BUNDLE (self) && part <= CO_BUNDLE_PRODUCTS, NULL);

  bytes = look_up (self, parts[part], error);
  return bytes != NULL ? co_catalog_load (bytes, parts[part], error) : NULL;
}

/**
 * co_bundle_read_catalog:
 * @self: a bundle
 * @error: return location for a [error@Co.Error]
 *
 * Gets the catalog as it is written, to compare one with another.
 *
 * Returns: (transfer full): JSON, or `NULL` on error
 */
GBytes *
co_bundle_read_catalog (CoBundle *self, GError **error)
{
  g_return_val_if_fail (CO_IS_BUNDLE (self), NULL);

  return look_up (self, parts[CO_BUNDLE_ALL], error);
}

/* --- Languages ----------------------------------------------------------------------------- */

static CoTexts *
load_overlay (CoBundle *self, const char *language, GError **error)
{
  g_autofree char *name = g_strconcat ("text.", language, ".json", NULL);
  g_autoptr (GBytes) bytes = look_up (self, name, error);

  return bytes != NULL ? co_texts_load (bytes, name, error) : NULL;
}

/* A language is found under its own name and under that of its parent: "pt_BR.UTF-8" is "pt_BR",
 * and "pt" if there is no more. */
static CoTexts *
load_variant (CoBundle *self, const char *language, GError **error)
{
  g_auto (GStrv) variants = g_get_locale_variants (language);
  g_auto (GStrv) languages = NULL;
  const char *readable;

  for (guint i = 0; variants[i] != NULL; i++) {
    g_autoptr (GError) local_error = NULL;
    CoTexts *texts;

    if (g_str_equal (variants[i], "en") || g_str_equal (variants[i], "C"))
      return co_texts_new_english ();
    texts = load_overlay (self, variants[i], &local_error);
    if (texts != NULL)
      return texts;
    if (!g_error_matches (local_error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND)) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  }
  languages = co_bundle_list_languages (self);
  readable = co_language_find_readable (variants[0], (const char *const *) languages);
  if (readable != NULL && !g_str_equal (readable, "en"))
    return load_overlay (self, readable, error);
  g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, "there are no texts in “%s”", language);
  return NULL;
}

static CoTexts *
load_process_language (CoBundle *self, GError **error)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++) {
    g_autoptr (GError) local_error = NULL;
    CoTexts *texts = load_variant (self, names[i], &local_error);

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
 * co_bundle_load_texts:
 * @self: a bundle
 * @language: (nullable): the code of a language, such as `pt_BR`; `NULL` for the first language of
 *   the process that there are texts in, or else English
 * @error: return location for a [error@Co.Error]; `CO_ERROR_NOT_FOUND` if there are no texts in
 *   @language
 *
 * Loads the texts of a language.
 *
 * Returns: (transfer full): the texts, or `NULL` on error
 */
CoTexts *
co_bundle_load_texts (CoBundle *self, const char *language, GError **error)
{
  g_return_val_if_fail (CO_IS_BUNDLE (self), NULL);

  return language != NULL ? load_variant (self, language, error)
                          : load_process_language (self, error);
}

static JsonArray *
load_languages (CoBundle *self, JsonNode **root, GError **error)
{
  g_autoptr (GBytes) bytes = look_up (self, LANGUAGES, error);
  CoJsonPlace place = CO_JSON_FILE (LANGUAGES);

  *root = bytes != NULL ? co_json_parse (bytes, LANGUAGES, error) : NULL;
  if (*root == NULL)
    return NULL;
  if (JSON_NODE_HOLDS_ARRAY (*root))
    return json_node_get_array (*root);
  co_json_place_set_error (&place, error, "must be a list");
  return NULL;
}

/**
 * co_bundle_list_languages:
 * @self: a bundle
 *
 * Lists the languages that the catalog can be had in.
 *
 * Returns: (transfer full) (array zero-terminated=1): their codes; English, in which it is written,
 *   is the first
 */
char **
co_bundle_list_languages (CoBundle *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  JsonArray *languages;

  g_return_val_if_fail (CO_IS_BUNDLE (self), NULL);

  g_strv_builder_add (builder, "en");
  languages = load_languages (self, &root, NULL);
  for (guint i = 0; languages != NULL && i < json_array_get_length (languages); i++)
    g_strv_builder_add (builder, json_array_get_string_element (languages, i));
  return g_strv_builder_end (builder);
}

/* --- Whether it is right ------------------------------------------------------------------- */

static gboolean
check_part (CoBundle *self, CoBundlePart part, GError **error)
{
  g_autoptr (CoCatalog) catalog = co_bundle_load_catalog (self, part, error);

  if (catalog == NULL)
    return FALSE;
  if (co_edition_equal (co_catalog_get_edition (catalog), &self->edition))
    return TRUE;
  g_set_error (error,
               CO_ERROR,
               CO_ERROR_MALFORMED,
               "%s: not of the edition that %s names",
               parts[part],
               HEAD);
  return FALSE;
}

static gboolean
check_language (CoBundle *self, JsonNode *node, const CoJsonPlace *place, GError **error)
{
  g_autoptr (CoTexts) texts = NULL;
  const char *code;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING) {
    co_json_place_set_error (place, error, "must be a text");
    return FALSE;
  }
  code = json_node_get_string (node);
  texts = load_overlay (self, code, error);
  if (texts == NULL)
    return FALSE;
  if (g_str_equal (co_language_get_code (co_texts_get_language (texts)), code))
    return TRUE;
  co_json_place_set_error (place, error, "the texts of “%s” are in another language", code);
  return FALSE;
}

/**
 * co_bundle_check:
 * @self: a bundle
 * @error: return location for a [error@Co.Error]
 *
 * Loads all that is in a bundle once, as strictly as it will be loaded when it is used.
 *
 * Returns: whether all of it is right, and of one edition
 */
gboolean
co_bundle_check (CoBundle *self, GError **error)
{
  g_autoptr (JsonNode) root = NULL;
  CoJsonPlace place = CO_JSON_FILE (LANGUAGES);
  JsonArray *languages;

  g_return_val_if_fail (CO_IS_BUNDLE (self), FALSE);

  if (!check_part (self, CO_BUNDLE_ALL, error) || !check_part (self, CO_BUNDLE_PRODUCTS, error))
    return FALSE;
  languages = load_languages (self, &root, error);
  for (guint i = 0; languages != NULL && i < json_array_get_length (languages); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&place, i);

    if (!check_language (self, json_array_get_element (languages, i), &here, error))
      return FALSE;
  }
  return languages != NULL;
}
