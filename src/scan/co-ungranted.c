/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-grant.h"
#include "co-ungranted.h"

/* What a sandbox does not show us is met by one probe after the other. A person is told of it once
 * for each area, with one command for all of it. */

/* In place of the id of a probe. */
#define SANDBOX "sandbox"

static gint
compare_units (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_units (GPtrArray *problems, CoGrantArea area)
{
  GPtrArray *units = g_ptr_array_new ();

  for (guint i = 0; i < problems->len; i++) {
    const char *unit = co_problem_get_unit (g_ptr_array_index (problems, i));

    if (unit != NULL && co_grant_get_area (unit) == area &&
        !g_ptr_array_find_with_equal_func (units, unit, g_str_equal, NULL))
      g_ptr_array_add (units, (gpointer) unit);
  }
  g_ptr_array_sort (units, compare_units);
  return units;
}

/**
 * co_ungranted_gather:
 * @problems: (element-type CoProblem): what could not be read
 *
 * Makes one problem of all that lie outside of the sandbox, for each area.
 *
 * Returns: (transfer full) (element-type CoProblem): these first, then the others as they were
 */
GPtrArray *
co_ungranted_gather (GPtrArray *problems)
{
  GPtrArray *gathered = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);

  for (CoGrantArea area = 0; area < CO_N_GRANT_AREAS; area++) {
    g_autoptr (GPtrArray) units = list_units (problems, area);

    if (units->len == 0)
      continue;
    g_ptr_array_add (units, NULL);
    g_ptr_array_add (gathered,
                     co_problem_new_of_area (SANDBOX, (const char *const *) units->pdata));
  }
  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    if (co_problem_get_unit (problem) == NULL)
      g_ptr_array_add (gathered, co_problem_ref (problem));
  }
  return gathered;
}
