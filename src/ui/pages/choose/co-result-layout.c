/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-result-layout.h"

#include <math.h>
#include <string.h>

static void
free_group (gpointer data)
{
  CoResultGroup *group = data;

  g_ptr_array_unref (group->entries);
  g_free (group);
}

static gboolean
has_number (const CoLabResult *result)
{
  return isfinite (result->value) && isfinite (result->maximum) && result->maximum > 0;
}

static double
get_scale (const CoLabResult *result)
{
  return has_number (result) ? result->maximum : NAN;
}

/* Scales are written in the catalog, and not computed: equal ones are the same number. */
static gboolean
is_same_scale (double first, double second)
{
  if (isnan (first) || isnan (second))
    return isnan (first) && isnan (second);
  return !(first < second) && !(first > second);
}

static CoResultGroup *
ensure_group (CoResultLayout *self, const CoLabResult *result)
{
  CoResultGroup *group;

  for (guint i = 0; i < self->groups->len; i++) {
    group = g_ptr_array_index (self->groups, i);
    if (g_str_equal (group->lab, result->lab) && g_str_equal (group->test, result->test) &&
        is_same_scale (group->maximum, get_scale (result)))
      return group;
  }
  group = g_new (CoResultGroup, 1);
  group->lab = result->lab;
  group->test = result->test;
  group->maximum = get_scale (result);
  group->entries = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->groups, group);
  return group;
}

static void
add_results (CoResultLayout *self, const CoAlternative *alternative, const GDate *today)
{
  g_autoptr (GPtrArray) results = co_aged_results_new (alternative, today);

  self->n_hidden += alternative->results->len - results->len;
  for (guint i = 0; i < results->len; i++) {
    const CoAgedResult *result = g_ptr_array_index (results, i);
    CoResultEntry *entry = g_new (CoResultEntry, 1);

    entry->alternative = alternative;
    entry->result = *result;
    entry->fraction = has_number (result->result)
                        ? CLAMP (result->result->value / result->result->maximum, 0, 1)
                        : NAN;
    g_ptr_array_add (ensure_group (self, result->result)->entries, entry);
  }
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const CoResultEntry *first = *(const CoResultEntry *const *) a;
  const CoResultEntry *second = *(const CoResultEntry *const *) b;

  if (first->fraction > second->fraction)
    return -1;
  if (first->fraction < second->fraction)
    return 1;
  return strcmp (first->alternative->name, second->alternative->name);
}

static int
compare_groups (gconstpointer a, gconstpointer b)
{
  const CoResultGroup *first = *(const CoResultGroup *const *) a;
  const CoResultGroup *second = *(const CoResultGroup *const *) b;
  int labs = strcmp (first->lab, second->lab);

  return labs != 0 ? labs : strcmp (first->test, second->test);
}

/**
 * co_result_layout_new:
 * @alternatives: (element-type CoAlternative): what is shown
 * @today: the day from which ages are counted
 *
 * Sorts the results of laboratories into groups that can be compared. Different laboratories, tests
 * and scales are never in one group. What is too old is left out.
 *
 * Returns: (transfer full): what a chart shows
 */
CoResultLayout *
co_result_layout_new (GPtrArray *alternatives, const GDate *today)
{
  CoResultLayout *self;

  g_return_val_if_fail (alternatives != NULL && today != NULL, NULL);

  self = g_new0 (CoResultLayout, 1);
  self->groups = g_ptr_array_new_with_free_func (free_group);
  for (guint i = 0; i < alternatives->len; i++)
    add_results (self, g_ptr_array_index (alternatives, i), today);
  g_ptr_array_sort (self->groups, compare_groups);
  for (guint i = 0; i < self->groups->len; i++)
    g_ptr_array_sort (((CoResultGroup *) g_ptr_array_index (self->groups, i))->entries,
                      compare_entries);
  return self;
}

/**
 * co_result_layout_free:
 * @self: (transfer full): what a chart shows
 *
 * Frees it.
 */
void
co_result_layout_free (CoResultLayout *self)
{
  g_ptr_array_unref (self->groups);
  g_free (self);
}
