/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-grant.h"
#include "co-host-view.h"
#include "co-matcher.h"
#include "co-probes.h"
#include "co-reading.h"
#include "co-target-scan.h"
#include "co-ungranted.h"

#include <glib/gi18n-lib.h>

/* Problems that keep us from starting at all bear this in place of the id of a probe. */
#define NO_PROBE "target"

static CoProblem *
describe_unreadable (CoTarget *target)
{
  g_autofree char *path = g_filename_display_name (co_target_get_path (target));
  g_autofree char *unit = NULL;

  if (g_error_matches (co_target_get_error (target), CO_ERROR, CO_ERROR_NOT_GRANTED)) {
    unit = co_grant_new_unit (co_target_get_error (target)->message);
    return co_problem_new_of_place (NO_PROBE, path, unit);
  }
  if (g_error_matches (co_target_get_error (target), CO_ERROR, CO_ERROR_NOT_REGULAR))
    return co_problem_new (NO_PROBE,
                           path,
                           N_ ("This is not a folder. Choose the top folder of a disk."));
  /* A sandbox shows places as they were when it started. */
  if (g_error_matches (co_target_get_error (target), CO_ERROR, CO_ERROR_NOT_FOUND) &&
      co_host_view_is_needed ())
    return co_problem_new (NO_PROBE,
                           path,
                           N_ ("This was not found. If it came after Changeover started, close "
                               "Changeover and start it again. Then check it."));
  if (co_target_get_error (target) != NULL)
    return co_problem_new_from_error (NO_PROBE, path, co_target_get_error (target));
  return co_problem_new (NO_PROBE, path, co_target_get_hint (target));
}

static void
add_note_on_wine (CoTarget *target, CoTraces *traces, GPtrArray *findings)
{
  if (co_target_get_system (target) == CO_SYSTEM_WINE && findings->len > 0)
    co_traces_add_note (traces,
                        N_ ("A protection program that was installed with Wine cannot protect "
                            "anything: its drivers do not run there."));
}

static CoOutcome
get_outcome (CoReadingOutcome outcome, CoTraces *traces)
{
  if (outcome == CO_READING_NOTHING)
    return CO_OUTCOME_COULD_NOT_CHECK;
  return co_traces_get_problems (traces)->len > 0 ? CO_OUTCOME_PARTLY_CHECKED : CO_OUTCOME_CHECKED;
}

/* Whether there is anything to read, and somebody who can. */
static gboolean
is_readable (CoTarget *target)
{
  return co_target_get_root (target) != NULL && co_probes_can_read (co_target_get_system (target));
}

static CoTraces *
begin_traces (CoTarget *target, CoCatalog *catalog)
{
  CoTraces *traces = co_traces_new (catalog);
  GPtrArray *notes = co_target_get_notes (target);
  GPtrArray *problems = co_target_get_problems (target);

  for (guint i = 0; i < notes->len; i++)
    co_traces_add_note (traces, g_ptr_array_index (notes, i));
  for (guint i = 0; i < problems->len; i++)
    co_traces_add_problem (traces, co_problem_ref (g_ptr_array_index (problems, i)));
  return traces;
}

/* Only where we look out of a sandbox at its host; nobody else has a say in what is typed there. */
static GPtrArray *
gather_problems (CoTarget *target, CoCatalog *catalog, CoTraces *traces)
{
  CoRoot *root = co_target_get_root (target);
  GPtrArray *problems = co_traces_get_problems (traces);

  if (root != NULL && (co_root_get_flags (root) & CO_ROOT_HOST) != 0)
    return co_ungranted_gather (problems, catalog);
  return g_ptr_array_ref (problems);
}

/**
 * co_target_scan:
 * @target: what to check; its root belongs to this call until it returns
 * @catalog: what to look for
 * @limits: how much it may cost
 * @watch: who watches
 * @cancellable: (nullable): to stop early
 * @error: return location for `G_IO_ERROR_CANCELLED`
 *
 * Checks one target. Blocks; what is on the target is read by processes of their own. What cannot
 * be read is in the result, as a problem; the only error is that the check was cancelled.
 *
 * Returns: (transfer full): the result, or `NULL` if it was cancelled
 */
CoResult *
co_target_scan (CoTarget *target,
                CoCatalog *catalog,
                const CoScanLimits *limits,
                const CoScanWatch *watch,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (CoTraces) traces = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GPtrArray) problems = NULL;
  CoReadingOutcome outcome = CO_READING_NOTHING;

  g_return_val_if_fail (CO_IS_TARGET (target) && CO_IS_CATALOG (catalog), NULL);

  traces = begin_traces (target, catalog);
  if (!is_readable (target))
    co_traces_add_problem (traces, describe_unreadable (target));
  else if (!co_reading_run (target, traces, limits, watch, &outcome, cancellable, error))
    return NULL;
  findings = co_matcher_find (catalog, co_traces_get_traces (traces), co_traces_get_notes (traces));
  add_note_on_wine (target, traces, findings);
  problems = gather_problems (target, catalog, traces);
  return co_result_new (target,
                        get_outcome (outcome, traces),
                        findings,
                        problems,
                        co_traces_get_notes (traces));
}
