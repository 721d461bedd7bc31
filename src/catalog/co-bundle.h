/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoBundlePart:
 * @CO_BUNDLE_ALL: everything.
 * @CO_BUNDLE_PRODUCTS: what a check needs: products, traps, and their sources.
 *
 * How much of the catalog is wanted. To read all of it takes four times as long, and a check has no
 * use for the rest.
 */
typedef enum {
  CO_BUNDLE_ALL,
  CO_BUNDLE_PRODUCTS,
} CoBundlePart;

#define CO_TYPE_BUNDLE (co_bundle_get_type ())
G_DECLARE_FINAL_TYPE (CoBundle, co_bundle, CO, BUNDLE, GObject)

CoBundle *co_bundle_new_builtin (void);
CoBundle *co_bundle_new (GBytes *bytes, GError **error);

gboolean co_bundle_is_builtin (CoBundle *self);
const CoEdition *co_bundle_get_edition (CoBundle *self);
CoCatalog *co_bundle_load_catalog (CoBundle *self, CoBundlePart part, GError **error);
CoTexts *co_bundle_load_texts (CoBundle *self, const char *language, GError **error);
char **co_bundle_list_languages (CoBundle *self);
GBytes *co_bundle_read_catalog (CoBundle *self, GError **error);
gboolean co_bundle_check (CoBundle *self, GError **error);

G_END_DECLS
