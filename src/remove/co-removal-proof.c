/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-removal-proof.h"

/* What a check proves of a product that was to go. */

/**
 * co_removal_proof_find:
 * @result: (nullable): what a check came to
 * @product: the id of a product
 *
 * Gets what it found of a product.
 *
 * Returns: (nullable) (transfer full): a finding, or `NULL` if it found nothing of it
 */
CoFinding *
co_removal_proof_find (CoResult *result, const char *product)
{
  GListModel *findings = result != NULL ? co_result_get_findings (result) : NULL;

  for (guint i = 0; findings != NULL && i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    if (g_str_equal (co_product_get_id (co_finding_get_product (finding)), product))
      return g_steal_pointer (&finding);
  }
  return NULL;
}

/**
 * co_removal_proof_judge:
 * @result: (nullable): what the newest check came to
 * @product: the id of a product
 *
 * Tells what it says about a product that was to go. Nothing found is gone only if everything was
 * read that could have shown it, and so is a product of which only leftovers were found: what was
 * not read may be the list of packages.
 *
 * Returns: whether it is gone, left over, still there, or not sure
 */
CoRemovalEventKind
co_removal_proof_judge (CoResult *result, const char *product)
{
  g_autoptr (CoFinding) finding = co_removal_proof_find (result, product);

  if (finding != NULL && co_finding_get_verdict (finding) != CO_VERDICT_LEFTOVER)
    return CO_REMOVAL_EVENT_STILL_THERE;
  if (result == NULL || !co_result_is_proof (result, product))
    return CO_REMOVAL_EVENT_NOT_SURE;
  return finding != NULL ? CO_REMOVAL_EVENT_LEFT_OVER : CO_REMOVAL_EVENT_GONE;
}
