/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-edition-loader.h"
#include "co-json-check.h"
#include "co-knowledge-loader.h"
#include "co-product-loader.h"
#include "co-shape.h"
#include "co-source-loader.h"
#include "co-trap-loader.h"

/* What the files of a bundle are gathered into. */
typedef struct {
  GPtrArray *products;    /* (owned) (element-type CoProduct) */
  GPtrArray *traps;       /* (owned) (element-type CoTrap) */
  GPtrArray *sources;     /* (owned) (element-type CoSource) */
  CoKnowledge *knowledge; /* (owned) */
} Parts;

static void
parts_clear (Parts *parts)
{
  g_ptr_array_unref (parts->products);
  g_ptr_array_unref (parts->traps);
  g_ptr_array_unref (parts->sources);
  g_clear_pointer (&parts->knowledge, co_record_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parts, parts_clear)

static gboolean
load_file (const char *name, JsonNode *root, Parts *parts, GError **error)
{
  CoJsonPlace place = CO_JSON_FILE (name);

  if (g_str_has_prefix (name, "products/"))
    return co_product_load_file (root, &place, parts->products, error);
  if (g_str_has_prefix (name, "traps/"))
    return co_trap_load_file (root, &place, parts->traps, error);
  if (g_str_has_prefix (name, "sources/"))
    return co_source_load_file (root, &place, parts->sources, error);
  if (co_knowledge_holds (name))
    return co_knowledge_load_file (parts->knowledge, name, root, &place, error);
  co_json_place_set_error (&place, error, "a file in this place means nothing to us");
  return FALSE;
}

static gboolean
load_files (JsonNode *node, const CoJsonPlace *place, Parts *parts, GError **error)
{
  JsonObjectIter iter;
  const char *name;
  JsonNode *root;

  if (node == NULL || !JSON_NODE_HOLDS_OBJECT (node)) {
    co_json_place_set_error (place, error, "must be an object");
    return FALSE;
  }
  json_object_iter_init_ordered (&iter, json_node_get_object (node));
  while (json_object_iter_next_ordered (&iter, &name, &root))
    if (!load_file (name, root, parts, error))
      return FALSE;
  return TRUE;
}

static gboolean
check_sources (const char *owner,
               const char *const *ids,
               GHashTable *known,
               const CoJsonPlace *place,
               GError **error)
{
  for (guint i = 0; ids[i] != NULL; i++) {
    if (!g_hash_table_contains (known, ids[i])) {
      co_json_place_set_error (place, error, "%s: there is no source “%s”", owner, ids[i]);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean
check_product (CoProduct *product, GHashTable *known, const CoJsonPlace *place, GError **error)
{
  GPtrArray *marks = co_product_get_marks (product);
  const char *id = co_product_get_id (product);

  if (!check_sources (id, co_product_get_sources (product), known, place, error))
    return FALSE;
  for (guint i = 0; i < marks->len; i++)
    if (!check_sources (id,
                        co_mark_get_sources (g_ptr_array_index (marks, i)),
                        known,
                        place,
                        error))
      return FALSE;
  return TRUE;
}

/* Adds @id, which must be new, to @known. */
static gboolean
claim_id (GHashTable *known, const char *id, const CoJsonPlace *place, GError **error)
{
  if (g_hash_table_add (known, (char *) id))
    return TRUE;
  co_json_place_set_error (place, error, "the id “%s” is used twice", id);
  return FALSE;
}

/* The ids that names in the knowledge may refer to. */
typedef struct {
  GHashTable *sources;  /* (element-type utf8) */
  GHashTable *products; /* (element-type utf8) */
  const CoKnowledge *knowledge;
  const CoJsonPlace *place;
  GError **error;
} Known;

static gboolean
is_known (const Known *known, CoReference refers, const char *name)
{
  switch (refers) {
  case CO_REFERS_SOURCE:
    return g_hash_table_contains (known->sources, name);
  case CO_REFERS_PRODUCT:
    return g_hash_table_contains (known->products, name);
  case CO_REFERS_QUESTION:
    return co_knowledge_get_question (known->knowledge, name) != NULL;
  case CO_REFERS_NOTHING:
  default:
    return TRUE;
  }
}

static gboolean
check_reference (const CoField *field, const char *name, gpointer data)
{
  Known *known = data;

  if (is_known (known, field->refers, name))
    return TRUE;
  co_json_place_set_error (known->place, known->error, "%s: there is no “%s”", field->name, name);
  return FALSE;
}

static gboolean
check_products (Parts *parts, Known *known)
{
  for (guint i = 0; i < parts->products->len; i++) {
    CoProduct *product = g_ptr_array_index (parts->products, i);

    if (!claim_id (known->products, co_product_get_id (product), known->place, known->error) ||
        !check_product (product, known->sources, known->place, known->error))
      return FALSE;
  }
  return TRUE;
}

/* What no file can show alone. */
static gboolean
check_parts (Parts *parts, const CoJsonPlace *place, GError **error)
{
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) products = g_hash_table_new (g_str_hash, g_str_equal);
  Known known = {sources, products, parts->knowledge, place, error};

  for (guint i = 0; i < parts->sources->len; i++)
    if (!claim_id (sources, co_source_get_id (g_ptr_array_index (parts->sources, i)), place, error))
      return FALSE;
  return check_products (parts, &known) && co_knowledge_check (parts->knowledge, place, error) &&
         co_record_visit (parts->knowledge, check_reference, &known);
}

static CoCatalog *
load_bundle (JsonNode *root, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] = {CO_EDITION_MEMBERS, "files", NULL};
  g_auto (Parts) parts = {
    .products = g_ptr_array_new_with_free_func (g_object_unref),
    .traps = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trap_unref),
    .sources = g_ptr_array_new_with_free_func ((GDestroyNotify) co_source_unref),
    .knowledge = co_knowledge_new (),
  };
  CoJsonPlace files_place = CO_JSON_MEMBER (place, "files");
  JsonObject *object = co_json_object (root, members, place, error);
  CoEdition edition;

  if (object == NULL || !co_edition_load (&edition, object, place, error) ||
      !load_files (json_object_get_member (object, "files"), &files_place, &parts, error) ||
      !check_parts (&parts, place, error))
    return NULL;
  return co_catalog_new (&edition,
                         parts.products,
                         parts.traps,
                         parts.sources,
                         g_steal_pointer (&parts.knowledge));
}

/**
 * co_catalog_load:
 * @bytes: a bundle, as build-aux/pack-catalog.py makes it
 * @name: the name of the bundle, for errors
 * @error: return location for a [error@Co.Error]
 *
 * Loads a catalog. What is wrong in it is refused with the name of the file, the place in the file
 * as a JSON pointer, and the cause.
 *
 * Returns: (transfer full): the catalog, or `NULL` on error
 */
CoCatalog *
co_catalog_load (GBytes *bytes, const char *name, GError **error)
{
  g_autoptr (JsonNode) root = NULL;
  CoJsonPlace place = CO_JSON_FILE (name);

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  root = co_json_parse (bytes, name, error);
  return root != NULL ? load_bundle (root, &place, error) : NULL;
}
