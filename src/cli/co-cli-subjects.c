/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-scan.h"
#include "co-cli-subjects.h"
#include "co-result.h"
#include "co-subjects.h"

/**
 * co_cli_subjects_check:
 * @catalog: what is looked for
 * @journal: what was found before; what is found now comes to it
 * @roots: (nullable) (array zero-terminated=1): what is to be checked; `NULL` for this computer and
 *   every mounted system
 *
 * Checks, and lets the journal know. It is not saved.
 *
 * Returns: (transfer full) (nullable) (element-type CoResult): what the check came to, or `NULL` if
 *   it was stopped with Ctrl-C
 */
GPtrArray *
co_cli_subjects_check (CoCatalog *catalog, CoJournal *journal, char **roots)
{
  GPtrArray *results = co_cli_scan_run (catalog, roots);
  g_autoptr (GPtrArray) subjects = NULL;

  if (results == NULL)
    return NULL;
  subjects = co_subjects_merge (co_journal_get_subjects (journal),
                                results,
                                g_get_real_time () / G_USEC_PER_SEC);
  co_journal_set_subjects (journal, subjects);
  return results;
}

/**
 * co_cli_subjects_is_unsure:
 * @results: (nullable) (element-type CoResult): what a check came to
 * @plan: the plan after it
 *
 * Tells whether nothing is known of, and something could not be read: that is no "nothing found".
 *
 * Returns: whether it is
 */
gboolean
co_cli_subjects_is_unsure (GPtrArray *results, CoPlan *plan)
{
  if (results == NULL || co_plan_get_subjects (plan)->len > 0)
    return FALSE;
  for (guint i = 0; i < results->len; i++)
    if (co_result_get_outcome (g_ptr_array_index (results, i)) != CO_OUTCOME_CHECKED)
      return TRUE;
  return FALSE;
}
