/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-grant.h"
#include "co-probes.h"
#include "co-target-finder.h"
#include "co-text.h"
#include "co-ungranted.h"
#include "co-wine-finder.h"

/* What a sandbox does not show us is met by one probe after the other. A person is told of it once
 * for each area, with one command for all of it. */

/* In place of the id of a probe. */
#define SANDBOX "sandbox"

static gint
compare_units (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static gboolean
is_of_area (CoProblem *problem, CoGrantArea area)
{
  const char *unit = co_problem_get_unit (problem);

  return unit != NULL && co_grant_get_area (unit) == area;
}

static GPtrArray *
list_units (GPtrArray *problems, CoGrantArea area)
{
  GPtrArray *units = g_ptr_array_new ();

  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);
    const char *unit = co_problem_get_unit (problem);

    if (is_of_area (problem, area) &&
        !g_ptr_array_find_with_equal_func (units, unit, g_str_equal, NULL))
      g_ptr_array_add (units, (gpointer) unit);
  }
  g_ptr_array_sort (units, compare_units);
  return units;
}

/* --- What may be there ---------------------------------------------------------------------- */

static gboolean
is_of_browser (CoMark *mark)
{
  switch ((int) co_mark_get_kind (mark)) {
  case CO_MARK_CHROME_EXTENSION:
  case CO_MARK_FIREFOX_EXTENSION:
  case CO_MARK_NATIVE_MESSAGING_HOST:
    return TRUE;
  default:
    return FALSE;
  }
}

/* Whether something of a mark would be at a path, above it or below. It is the path that was looked
 * for: a link can lead from there to anywhere. */
static gboolean
lies_on (CoMark *mark, const char *path)
{
  g_auto (GStrv) wanted = g_strsplit (co_mark_get_match (mark), "/", -1);
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);

  if (co_mark_get_kind (mark) != CO_MARK_PATH)
    return FALSE;
  if (g_str_equal (path, "."))
    return TRUE;
  for (guint i = 0; wanted[i] != NULL && parts[i] != NULL; i++)
    if (!co_text_matches (wanted[i], parts[i], CO_TEXT_DEFAULT))
      return FALSE;
  return TRUE;
}

/* What other disks and folders of Wine hold is found there, and is none of this computer's. */
static gboolean
can_hide (CoProblem *problem, CoMark *mark)
{
  const char *probe = co_problem_get_probe (problem);

  if (g_str_equal (probe, CO_WINE_FINDER_ID) || g_str_equal (probe, CO_TARGET_FINDER_DISKS))
    return FALSE;
  if (g_str_equal (probe, co_browsers_probe.id))
    return is_of_browser (mark);
  if (g_str_equal (probe, co_files_probe.id))
    return lies_on (mark, co_problem_get_asked (problem));
  return TRUE;
}

static gboolean
can_hide_product (GPtrArray *problems, CoGrantArea area, CoProduct *product)
{
  GPtrArray *marks = co_product_get_marks (product);

  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    if (!is_of_area (problem, area))
      continue;
    for (guint j = 0; j < marks->len; j++)
      if (can_hide (problem, g_ptr_array_index (marks, j)))
        return TRUE;
  }
  return FALSE;
}

/* A product that stands for those without a name of their own is known by more than its marks. */
static char **
list_spared (GPtrArray *problems, CoGrantArea area, CoCatalog *catalog)
{
  GListModel *products = co_catalog_get_products (catalog);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < g_list_model_get_n_items (products); i++) {
    g_autoptr (CoProduct) product = g_list_model_get_item (products, i);

    if (!co_product_is_generic (product) && !can_hide_product (problems, area, product))
      g_strv_builder_add (builder, co_product_get_id (product));
  }
  return g_strv_builder_end (builder);
}

static CoProblem *
new_of_area (GPtrArray *problems, GPtrArray *units, CoGrantArea area, CoCatalog *catalog)
{
  g_auto (GStrv) spared = list_spared (problems, area, catalog);

  return co_problem_new_of_area (SANDBOX,
                                 (const char *const *) units->pdata,
                                 (const char *const *) spared);
}

/**
 * co_ungranted_gather:
 * @problems: (element-type CoProblem): what could not be read
 * @catalog: what was looked for
 *
 * Makes one problem of all that lie outside of the sandbox, for each area.
 *
 * Returns: (transfer full) (element-type CoProblem): these first, then the others as they were
 */
GPtrArray *
co_ungranted_gather (GPtrArray *problems, CoCatalog *catalog)
{
  GPtrArray *gathered = g_ptr_array_new_with_free_func ((GDestroyNotify) co_problem_unref);

  for (CoGrantArea area = 0; area < CO_N_GRANT_AREAS; area++) {
    g_autoptr (GPtrArray) units = list_units (problems, area);

    if (units->len == 0)
      continue;
    g_ptr_array_add (units, NULL);
    g_ptr_array_add (gathered, new_of_area (problems, units, area, catalog));
  }
  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);

    if (co_problem_get_unit (problem) == NULL)
      g_ptr_array_add (gathered, co_problem_ref (problem));
  }
  return gathered;
}
