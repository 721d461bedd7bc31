/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-aged-result.h"
#include "co-calendar.h"

#define MAX_CURRENT_MONTHS 12
#define MAX_SHOWN_MONTHS   24

static int
compare_age (gconstpointer a, gconstpointer b)
{
  const CoAgedResult *first = *(const CoAgedResult *const *) a;
  const CoAgedResult *second = *(const CoAgedResult *const *) b;

  return (first->months > second->months) - (first->months < second->months);
}

static void
add_result (GPtrArray *results, const CoLabResult *result, const GDate *today)
{
  CoAgedResult *aged;
  GDate made;
  int months;

  if (!co_calendar_get_last_day (result->month, &made))
    return;
  months = co_calendar_count_months (&made, today);
  if (months > MAX_SHOWN_MONTHS)
    return;
  aged = g_new (CoAgedResult, 1);
  aged->result = result;
  aged->months = (guint) MAX (months, 0);
  aged->age = months > MAX_CURRENT_MONTHS ? CO_RESULT_OLD : CO_RESULT_CURRENT;
  g_ptr_array_add (results, aged);
}

/**
 * co_aged_results_new:
 * @alternative: an alternative
 * @today: the day from which ages are counted
 *
 * Picks the results of laboratories that are not too old to be shown. What they found plays no part
 * in it: numbers of different laboratories cannot be compared.
 *
 * Returns: (transfer full) (element-type CoAgedResult): the results, newest first; those of the
 *   same month in the order of the catalog
 */
GPtrArray *
co_aged_results_new (const CoAlternative *alternative, const GDate *today)
{
  GPtrArray *results;

  g_return_val_if_fail (alternative != NULL && today != NULL, NULL);

  results = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < alternative->results->len; i++)
    add_result (results, g_ptr_array_index (alternative->results, i), today);
  g_ptr_array_sort (results, compare_age);
  return results;
}

/**
 * co_aged_results_get_age:
 * @self: (element-type CoAgedResult): results, newest first
 *
 * Tells how old the newest result is.
 *
 * Returns: its age, or [enum@Co.ResultAge.NONE] if there is none
 */
CoResultAge
co_aged_results_get_age (GPtrArray *self)
{
  g_return_val_if_fail (self != NULL, CO_RESULT_NONE);

  return self->len > 0 ? ((CoAgedResult *) g_ptr_array_index (self, 0))->age : CO_RESULT_NONE;
}
