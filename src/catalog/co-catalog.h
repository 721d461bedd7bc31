/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-edition.h"
#include "co-knowledge.h"
#include "co-product.h"
#include "co-source.h"
#include "co-trap.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoMatch:
 * @mark: (transfer none): the mark that matched
 * @product: (transfer none) (nullable): the product that leaves the mark
 * @trap: (transfer none) (nullable): the trap that the mark belongs to
 *
 * What the catalog knows about a name that was seen. Exactly one of @product and @trap is set.
 */
typedef struct {
  CoMark *mark;
  CoProduct *product;
  CoTrap *trap;
} CoMatch;

#define CO_TYPE_CATALOG (co_catalog_get_type ())
G_DECLARE_FINAL_TYPE (CoCatalog, co_catalog, CO, CATALOG, GObject)

CoCatalog *co_catalog_new (const CoEdition *edition,
                           GPtrArray *products,
                           GPtrArray *traps,
                           GPtrArray *sources,
                           CoKnowledge *knowledge);

const CoEdition *co_catalog_get_edition (CoCatalog *self);
GListModel *co_catalog_get_products (CoCatalog *self);
GPtrArray *co_catalog_get_traps (CoCatalog *self);
const CoKnowledge *co_catalog_get_knowledge (CoCatalog *self);
CoProduct *co_catalog_get_product (CoCatalog *self, const char *id);
CoSource *co_catalog_get_source (CoCatalog *self, const char *id);
GPtrArray *co_catalog_get_marks (CoCatalog *self, CoMarkKind kind);
gboolean co_catalog_find (CoCatalog *self, CoMarkKind kind, const char *text, CoMatch *match);

G_END_DECLS
