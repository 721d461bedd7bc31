/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-texts.h"

G_BEGIN_DECLS

/**
 * CoBuiltinPart:
 * @CO_BUILTIN_ALL: everything.
 * @CO_BUILTIN_PRODUCTS: what a check needs: products, traps, and their sources.
 *
 * How much of the catalog that is linked into the program is wanted. To read all of it takes four
 * times as long, and a check has no use for the rest.
 */
typedef enum {
  CO_BUILTIN_ALL,
  CO_BUILTIN_PRODUCTS,
} CoBuiltinPart;

CoCatalog *co_builtin_load_catalog (CoBuiltinPart part, GError **error);
CoTexts *co_builtin_load_texts (const char *language, GError **error);
char **co_builtin_list_languages (void);

G_END_DECLS
