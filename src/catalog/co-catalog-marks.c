/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-marks.h"
#include "co-knowledge-loader.h"

/* What a process needs of a catalog that only looks for marks: no texts and no sources. It is
 * quicker to take over than the whole catalog is to load, and it is the same catalog, whichever
 * that is. */

#define MARK_TYPE    "(usuuu)"
#define PRODUCT_TYPE "(subasa" MARK_TYPE ")"
#define TRAP_TYPE    "(sa" MARK_TYPE ")"
#define PACKED_TYPE  "(a" PRODUCT_TYPE "a" TRAP_TYPE ")"

static void
pack_marks (GVariantBuilder *builder, GPtrArray *marks)
{
  g_variant_builder_open (builder, G_VARIANT_TYPE ("a" MARK_TYPE));
  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    g_variant_builder_add (builder,
                           MARK_TYPE,
                           co_mark_get_kind (mark),
                           co_mark_get_match (mark),
                           co_mark_get_system (mark),
                           co_mark_get_proves (mark),
                           co_mark_get_status (mark));
  }
  g_variant_builder_close (builder);
}

static void
pack_product (GVariantBuilder *builder, CoProduct *product)
{
  g_variant_builder_open (builder, G_VARIANT_TYPE (PRODUCT_TYPE));
  g_variant_builder_add (builder, "s", co_product_get_id (product));
  g_variant_builder_add (builder, "u", co_product_get_kind (product));
  g_variant_builder_add (builder, "b", co_product_is_generic (product));
  g_variant_builder_add (builder, "^as", co_product_get_binaries (product));
  pack_marks (builder, co_product_get_marks (product));
  g_variant_builder_close (builder);
}

static void
pack_trap (GVariantBuilder *builder, CoTrap *trap)
{
  g_variant_builder_open (builder, G_VARIANT_TYPE (TRAP_TYPE));
  g_variant_builder_add (builder, "s", co_trap_get_id (trap));
  pack_marks (builder, co_trap_get_marks (trap));
  g_variant_builder_close (builder);
}

/**
 * co_catalog_marks_pack:
 * @catalog: a catalog
 *
 * Makes a message for another process out of the marks of a catalog and what they belong to.
 *
 * Returns: (transfer full): the message
 */
GBytes *
co_catalog_marks_pack (CoCatalog *catalog)
{
  GListModel *products = co_catalog_get_products (catalog);
  GPtrArray *traps = co_catalog_get_traps (catalog);
  g_autoptr (GVariant) packed = NULL;
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE (PACKED_TYPE));
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a" PRODUCT_TYPE));
  for (guint i = 0; i < g_list_model_get_n_items (products); i++) {
    g_autoptr (CoProduct) product = g_list_model_get_item (products, i);

    pack_product (&builder, product);
  }
  g_variant_builder_close (&builder);
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a" TRAP_TYPE));
  for (guint i = 0; i < traps->len; i++)
    pack_trap (&builder, g_ptr_array_index (traps, i));
  g_variant_builder_close (&builder);
  packed = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_get_data_as_bytes (packed);
}

static GPtrArray *
unpack_marks (GVariantIter *iter)
{
  static const char *const no_sources[] = {NULL};
  GPtrArray *marks = g_ptr_array_new_with_free_func ((GDestroyNotify) co_mark_unref);
  const char *match;
  guint32 kind;
  guint32 system;
  guint32 proves;
  guint32 status;

  while (g_variant_iter_next (iter, "(u&suuu)", &kind, &match, &system, &proves, &status))
    g_ptr_array_add (marks, co_mark_new (kind, match, system, proves, status, NULL, no_sources));
  return marks;
}

static CoProduct *
unpack_product (GVariant *packed)
{
  static const char *const no_sources[] = {NULL};
  g_autoptr (GVariantIter) iter = NULL;
  g_autoptr (GPtrArray) marks = NULL;
  g_autofree const char **binaries = NULL;
  CoProductInfo info = {.name = "", .summary = "", .sources = no_sources};
  guint32 kind;

  g_variant_get (packed,
                 "(&sub^a&sa" MARK_TYPE ")",
                 &info.id,
                 &kind,
                 &info.generic,
                 &binaries,
                 &iter);
  marks = unpack_marks (iter);
  info.kind = kind;
  info.binaries = binaries;
  info.marks = marks;
  return co_product_new (&info);
}

static CoTrap *
unpack_trap (GVariant *packed)
{
  g_autoptr (GVariantIter) iter = NULL;
  g_autoptr (GPtrArray) marks = NULL;
  const char *id;

  g_variant_get (packed, "(&sa" MARK_TYPE ")", &id, &iter);
  marks = unpack_marks (iter);
  return co_trap_new (id, "", "", NULL, marks);
}

/**
 * co_catalog_marks_unpack:
 * @packed: what [func@Co.catalog_marks_pack] made in this version of the program; trusted
 *
 * Makes a catalog that has marks and no texts.
 *
 * Returns: (transfer full): a new catalog
 */
CoCatalog *
co_catalog_marks_unpack (GBytes *packed)
{
  g_autoptr (GVariant) message =
    g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (PACKED_TYPE), packed, TRUE));
  g_autoptr (GVariant) all_products = g_variant_get_child_value (message, 0);
  g_autoptr (GVariant) all_traps = g_variant_get_child_value (message, 1);
  g_autoptr (GPtrArray) products = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) traps = g_ptr_array_new_with_free_func ((GDestroyNotify) co_trap_unref);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  for (gsize i = 0; i < g_variant_n_children (all_products); i++) {
    g_autoptr (GVariant) child = g_variant_get_child_value (all_products, i);

    g_ptr_array_add (products, unpack_product (child));
  }
  for (gsize i = 0; i < g_variant_n_children (all_traps); i++) {
    g_autoptr (GVariant) child = g_variant_get_child_value (all_traps, i);

    g_ptr_array_add (traps, unpack_trap (child));
  }
  return co_catalog_new (NULL, products, traps, sources, co_knowledge_new ());
}
