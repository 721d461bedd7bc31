/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog.h"
#include "co-mark-index.h"

/**
 * CoCatalog:
 *
 * What we know: products and their marks, things that only look like them, and where each fact
 * comes from. Immutable and safe to read from every thread; a newer catalog is a new object.
 */
struct _CoCatalog {
  GObject parent_instance;

  /* Construct */
  CoEdition edition;
  GListStore *products;   /* (owned) (element-type CoProduct) */
  GPtrArray *traps;       /* (owned) (element-type CoTrap) */
  CoKnowledge *knowledge; /* (owned) */

  /* State */
  GHashTable *products_by_id;                  /* (owned) (element-type utf8 CoProduct) */
  GHashTable *sources_by_id;                   /* (owned) (element-type utf8 CoSource) */
  GPtrArray *marks[CO_N_MARK_KINDS];           /* (owned) (element-type CoMark) */
  CoMarkIndex *product_marks[CO_N_MARK_KINDS]; /* (owned): the owner is a CoProduct */
  CoMarkIndex *trap_marks[CO_N_MARK_KINDS];    /* (owned): the owner is a CoTrap */
};

G_DEFINE_FINAL_TYPE (CoCatalog, co_catalog, G_TYPE_OBJECT)

static void
co_catalog_finalize (GObject *object)
{
  CoCatalog *self = CO_CATALOG (object);

  for (guint i = 0; i < CO_N_MARK_KINDS; i++) {
    g_ptr_array_unref (self->marks[i]);
    co_mark_index_free (self->product_marks[i]);
    co_mark_index_free (self->trap_marks[i]);
  }
  g_clear_object (&self->products);
  g_clear_pointer (&self->traps, g_ptr_array_unref);
  g_clear_pointer (&self->knowledge, co_record_free);
  g_hash_table_unref (self->products_by_id);
  g_hash_table_unref (self->sources_by_id);
  G_OBJECT_CLASS (co_catalog_parent_class)->finalize (object);
}

static void
co_catalog_class_init (CoCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_catalog_finalize;
}

static void
co_catalog_init (CoCatalog *self)
{
  for (guint i = 0; i < CO_N_MARK_KINDS; i++) {
    self->marks[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) co_mark_unref);
    self->product_marks[i] = co_mark_index_new ();
    self->trap_marks[i] = co_mark_index_new ();
  }
  self->products = g_list_store_new (CO_TYPE_PRODUCT);
  self->products_by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->sources_by_id =
    g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) co_source_unref);
}

static void
add_marks (CoCatalog *self, GPtrArray *marks, CoMarkIndex **indexes, gpointer owner)
{
  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);
    CoMarkKind kind = co_mark_get_kind (mark);

    g_ptr_array_add (self->marks[kind], co_mark_ref (mark));
    co_mark_index_add (indexes[kind], mark, owner);
  }
}

static void
add_product (CoCatalog *self, CoProduct *product)
{
  g_list_store_append (self->products, product);
  g_hash_table_insert (self->products_by_id,
                       (char *) co_product_get_id (product),
                       g_object_ref (product));
  add_marks (self, co_product_get_marks (product), self->product_marks, product);
}

/**
 * co_catalog_new:
 * @edition: (nullable): which edition this is; `NULL` for a part that says no more than what to
 *   look for
 * @products: (element-type CoProduct): the products; ids are unique
 * @traps: (element-type CoTrap): what only looks like a product
 * @sources: (element-type CoSource): the sources; ids are unique
 * @knowledge: (transfer full): everything else
 *
 * Makes a catalog out of its parts.
 *
 * Returns: (transfer full): a new catalog
 */
CoCatalog *
co_catalog_new (const CoEdition *edition,
                GPtrArray *products,
                GPtrArray *traps,
                GPtrArray *sources,
                CoKnowledge *knowledge)
{
  CoCatalog *self;

  g_return_val_if_fail (products != NULL && traps != NULL && sources != NULL, NULL);
  g_return_val_if_fail (knowledge != NULL, NULL);

  self = g_object_new (CO_TYPE_CATALOG, NULL);
  if (edition != NULL)
    self->edition = *edition;
  self->traps = g_ptr_array_ref (traps);
  self->knowledge = knowledge;
  for (guint i = 0; i < products->len; i++)
    add_product (self, g_ptr_array_index (products, i));
  for (guint i = 0; i < traps->len; i++) {
    CoTrap *trap = g_ptr_array_index (traps, i);

    add_marks (self, co_trap_get_marks (trap), self->trap_marks, trap);
  }
  for (guint i = 0; i < sources->len; i++) {
    CoSource *source = g_ptr_array_index (sources, i);

    g_hash_table_insert (self->sources_by_id,
                         (char *) co_source_get_id (source),
                         co_source_ref (source));
  }
  return self;
}

/**
 * co_catalog_get_edition:
 * @self: a catalog
 *
 * Gets which edition this is.
 *
 * Returns: (transfer none): the edition
 */
const CoEdition *
co_catalog_get_edition (CoCatalog *self)
{
  g_return_val_if_fail (CO_IS_CATALOG (self), NULL);

  return &self->edition;
}

/**
 * co_catalog_get_products:
 * @self: a catalog
 *
 * Gets all products.
 *
 * Returns: (transfer none): a list of [class@Co.Product]
 */
GListModel *
co_catalog_get_products (CoCatalog *self)
{
  g_return_val_if_fail (CO_IS_CATALOG (self), NULL);

  return G_LIST_MODEL (self->products);
}

/**
 * co_catalog_get_traps:
 * @self: a catalog
 *
 * Gets what only looks like a product.
 *
 * Returns: (transfer none) (element-type CoTrap): the traps
 */
GPtrArray *
co_catalog_get_traps (CoCatalog *self)
{
  g_return_val_if_fail (CO_IS_CATALOG (self), NULL);

  return self->traps;
}

/**
 * co_catalog_get_knowledge:
 * @self: a catalog
 *
 * Gets what the catalog knows beside products and their marks.
 *
 * Returns: (transfer none): the law, the guides, the alternatives and what goes with them
 */
const CoKnowledge *
co_catalog_get_knowledge (CoCatalog *self)
{
  g_return_val_if_fail (CO_IS_CATALOG (self), NULL);

  return self->knowledge;
}

/**
 * co_catalog_get_product:
 * @self: a catalog
 * @id: the id of a product
 *
 * Finds a product by its id.
 *
 * Returns: (transfer none) (nullable): the product, or `NULL` if there is none
 */
CoProduct *
co_catalog_get_product (CoCatalog *self, const char *id)
{
  g_return_val_if_fail (CO_IS_CATALOG (self) && id != NULL, NULL);

  return g_hash_table_lookup (self->products_by_id, id);
}

/**
 * co_catalog_get_source:
 * @self: a catalog
 * @id: the id of a source
 *
 * Finds a source by its id.
 *
 * Returns: (transfer none) (nullable): the source, or `NULL` if there is none
 */
CoSource *
co_catalog_get_source (CoCatalog *self, const char *id)
{
  g_return_val_if_fail (CO_IS_CATALOG (self) && id != NULL, NULL);

  return g_hash_table_lookup (self->sources_by_id, id);
}

/**
 * co_catalog_get_marks:
 * @self: a catalog
 * @kind: a kind of marks
 *
 * Gets all marks of one kind, those of traps too, for probes that have to know what to look for.
 *
 * Returns: (transfer none) (element-type CoMark): the marks
 */
GPtrArray *
co_catalog_get_marks (CoCatalog *self, CoMarkKind kind)
{
  g_return_val_if_fail (CO_IS_CATALOG (self) && kind < CO_N_MARK_KINDS, NULL);

  return self->marks[kind];
}

/**
 * co_catalog_find:
 * @self: a catalog
 * @kind: the kind of thing that was seen
 * @text: its name, as it was seen
 * @match: (out caller-allocates): what the catalog knows about it
 *
 * Looks up a name. Traps come first: what only looks like a product never counts for one.
 *
 * Returns: whether the catalog knows the name
 */
gboolean
co_catalog_find (CoCatalog *self, CoMarkKind kind, const char *text, CoMatch *match)
{
  gpointer owner = NULL;

  g_return_val_if_fail (CO_IS_CATALOG (self) && kind < CO_N_MARK_KINDS, FALSE);
  g_return_val_if_fail (text != NULL && match != NULL, FALSE);

  *match = (CoMatch){0};
  match->mark = co_mark_index_find (self->trap_marks[kind], text, &owner);
  if (match->mark != NULL) {
    match->trap = owner;
    return TRUE;
  }
  match->mark = co_mark_index_find (self->product_marks[kind], text, &owner);
  match->product = owner;
  return match->mark != NULL;
}
