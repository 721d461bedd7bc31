/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-manual.h"
#include "help-resource.h"

#define FOLDER  "/io/github/changeover/Changeover/help"
#define NAME    "changeover"
#define ENGLISH "C"
#define SUFFIX  ".page"
#define INDEX   "index"

/**
 * CoManual:
 *
 * The manual in one language. It is linked into the program; a page that is not there in that
 * language is in English.
 */
struct _CoManual {
  GObject parent_instance;

  /* Construct */
  CoLanguage *language; /* (owned) */

  /* What is in it */
  GHashTable *pages; /* (owned) (element-type utf8 CoManualPage): by their ids */
};

G_DEFINE_FINAL_TYPE (CoManual, co_manual, G_TYPE_OBJECT)

static void
co_manual_finalize (GObject *object)
{
  CoManual *self = CO_MANUAL (object);

  g_clear_pointer (&self->language, co_language_unref);
  g_clear_pointer (&self->pages, g_hash_table_unref);
  G_OBJECT_CLASS (co_manual_parent_class)->finalize (object);
}

static void
co_manual_class_init (CoManualClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_manual_finalize;
}

static void
co_manual_init (CoManual *self)
{
  self->pages = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
}

/* --- Loading ------------------------------------------------------------------------------- */

static CoManualPage *
load_page (const char *language, const char *file)
{
  g_autofree char *folder = g_build_path ("/", FOLDER, language, NAME, NULL);
  g_autofree char *path = g_build_path ("/", folder, file, NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;
  CoManualPage *page = NULL;

  if (bytes != NULL)
    page = co_manual_page_new (bytes, folder, &error);
  if (error != NULL)
    g_warning ("%s: %s", path, error->message);
  return page;
}

/* A language is found under its own name and under that of its parent. */
static CoManualPage *
load_in_language (CoManual *self, const char *file)
{
  g_auto (GStrv) variants = g_get_locale_variants (co_language_get_code (self->language));

  for (guint i = 0; variants[i] != NULL; i++) {
    CoManualPage *page = load_page (variants[i], file);

    if (page != NULL)
      return page;
  }
  return load_page (ENGLISH, file);
}

static void
load (CoManual *self)
{
  g_auto (GStrv) files = NULL;

  /* Asked for so that it is linked in; it registers itself, once. */
  help_get_resource ();
  files = g_resources_enumerate_children (FOLDER "/" ENGLISH "/" NAME,
                                          G_RESOURCE_LOOKUP_FLAGS_NONE,
                                          NULL);
  for (guint i = 0; files != NULL && files[i] != NULL; i++) {
    CoManualPage *page =
      g_str_has_suffix (files[i], SUFFIX) ? load_in_language (self, files[i]) : NULL;

    if (page != NULL)
      g_hash_table_replace (self->pages, (gpointer) co_manual_page_get_id (page), page);
  }
}

/**
 * co_manual_new:
 * @language: a language
 *
 * Loads the manual.
 *
 * Returns: (transfer full): a new manual
 */
CoManual *
co_manual_new (CoLanguage *language)
{
  CoManual *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = g_object_new (CO_TYPE_MANUAL, NULL);
  self->language = co_language_ref (language);
  load (self);
  return self;
}

/* --- What is in it ------------------------------------------------------------------------- */

/**
 * co_manual_get_language:
 * @self: the manual
 *
 * Gets the language that was asked for.
 *
 * Returns: (transfer none): the language
 */
CoLanguage *
co_manual_get_language (CoManual *self)
{
  g_return_val_if_fail (CO_IS_MANUAL (self), NULL);

  return self->language;
}

/**
 * co_manual_find:
 * @self: the manual
 * @id: (nullable): of a page, with or without a section of it, such as `plan#reminder`
 *
 * Finds a page.
 *
 * Returns: (transfer none) (nullable): the page
 */
CoManualPage *
co_manual_find (CoManual *self, const char *id)
{
  g_auto (GStrv) parts = NULL;

  g_return_val_if_fail (CO_IS_MANUAL (self), NULL);

  if (id == NULL || *id == '\0')
    return NULL;
  parts = g_strsplit (id, "#", 2);
  return g_hash_table_lookup (self->pages, parts[0]);
}

static const CoManualNode *
get_index (CoManual *self)
{
  CoManualPage *page = co_manual_find (self, INDEX);

  return page != NULL ? co_manual_page_get_root (page) : NULL;
}

/**
 * co_manual_list_parts:
 * @self: the manual
 *
 * Lists the parts that the pages are in.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, in the order of reading
 */
char **
co_manual_list_parts (CoManual *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  const CoManualNode *index;

  g_return_val_if_fail (CO_IS_MANUAL (self), NULL);

  index = get_index (self);
  for (guint i = 0; index != NULL && i < co_manual_node_count_children (index); i++) {
    const CoManualNode *node = co_manual_node_get_child (index, i);

    if (co_manual_node_is (node, "section"))
      g_strv_builder_add (builder, co_manual_node_get_attribute (node, "id"));
  }
  return g_strv_builder_end (builder);
}

/**
 * co_manual_name_part:
 * @self: the manual
 * @part: the id of a part
 *
 * Gets the title of a part.
 *
 * Returns: (transfer full): its title
 */
char *
co_manual_name_part (CoManual *self, const char *part)
{
  const CoManualNode *index;

  g_return_val_if_fail (CO_IS_MANUAL (self), NULL);

  index = get_index (self);
  for (guint i = 0; index != NULL && i < co_manual_node_count_children (index); i++) {
    const CoManualNode *node = co_manual_node_get_child (index, i);

    if (g_strcmp0 (co_manual_node_get_attribute (node, "id"), part) == 0)
      return co_manual_node_to_plain (co_manual_node_find (node, "title"));
  }
  return g_strdup ("");
}

static int
compare (gconstpointer a, gconstpointer b)
{
  CoManualPage *const *first = a;
  CoManualPage *const *second = b;

  return g_strcmp0 (co_manual_page_get_order (*first), co_manual_page_get_order (*second));
}

/**
 * co_manual_list_pages:
 * @self: the manual
 * @part: the id of a part
 *
 * Lists the pages of a part.
 *
 * Returns: (transfer container) (element-type CoManualPage): its pages, in the order of reading
 */
GPtrArray *
co_manual_list_pages (CoManual *self, const char *part)
{
  g_autofree char *place = g_strconcat (INDEX "#", part, NULL);
  GPtrArray *pages = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer page;

  g_return_val_if_fail (CO_IS_MANUAL (self), pages);

  g_hash_table_iter_init (&iter, self->pages);
  while (g_hash_table_iter_next (&iter, NULL, &page))
    if (co_manual_page_belongs_to (page, place))
      g_ptr_array_add (pages, page);
  g_ptr_array_sort (pages, compare);
  return pages;
}
