/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding-words.h"

#define PRODUCTS "products"
#define TRAPS    "traps"

/**
 * co_finding_say_name:
 * @self: a finding
 * @texts: the language to say it in
 *
 * Says what was found. A name that the system itself gives is said as it is there.
 *
 * Returns: the name
 */
const char *
co_finding_say_name (CoFinding *self, CoTexts *texts)
{
  CoProduct *product;

  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  product = co_finding_get_product (self);
  if (!g_str_equal (co_finding_get_name (self), co_product_get_name (product)))
    return co_finding_get_name (self);
  return co_texts_look_up (texts,
                           PRODUCTS,
                           co_product_get_id (product),
                           "name",
                           co_product_get_name (product));
}

/**
 * co_finding_say_summary:
 * @self: a finding
 * @texts: the language to say it in
 *
 * Says what the product that was found is.
 *
 * Returns: the summary of the product
 */
const char *
co_finding_say_summary (CoFinding *self, CoTexts *texts)
{
  CoProduct *product;

  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  product = co_finding_get_product (self);
  return co_texts_look_up (texts,
                           PRODUCTS,
                           co_product_get_id (product),
                           "summary",
                           co_product_get_summary (product));
}

/**
 * co_finding_say_note:
 * @note: a note of a result
 * @catalog: what was looked for
 * @texts: the language to say it in
 *
 * Says a note. Those of traps are words of the catalog, and come in English; the others were said
 * in the language of the process already.
 *
 * Returns: the note
 */
const char *
co_finding_say_note (const char *note, CoCatalog *catalog, CoTexts *texts)
{
  GPtrArray *traps;

  g_return_val_if_fail (note != NULL && CO_IS_CATALOG (catalog), note);

  traps = co_catalog_get_traps (catalog);
  for (guint i = 0; i < traps->len; i++) {
    CoTrap *trap = g_ptr_array_index (traps, i);

    if (g_strcmp0 (co_trap_get_note (trap), note) == 0)
      return co_texts_look_up (texts, TRAPS, co_trap_get_id (trap), "note", note);
  }
  return note;
}
