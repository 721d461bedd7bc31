/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result-list.h"

static gboolean
find_target (GListModel *list, CoTarget *target, guint *position)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (list, i);

    if (g_str_equal (co_target_get_id (co_result_get_target (result)), co_target_get_id (target))) {
      *position = i;
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_result_list_keep:
 * @list: (element-type CoResult): results, one of each target
 * @result: what a check of a target came to
 *
 * Keeps a result, in the place of an earlier one of the same target.
 */
void
co_result_list_keep (GListStore *list, CoResult *result)
{
  guint position;

  g_return_if_fail (G_IS_LIST_STORE (list) && CO_IS_RESULT (result));

  if (find_target (G_LIST_MODEL (list), co_result_get_target (result), &position))
    g_list_store_splice (list, position, 1, (gpointer *) &result, 1);
  else
    g_list_store_append (list, result);
}
