/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-matcher.h"
#include "co-probes.h"
#include "co-target-scan.h"

#include <glib/gi18n-lib.h>

/* Problems that keep us from starting at all bear this in place of the id of a probe. */
#define NO_PROBE "target"

static CoProblem *
describe_unreadable (CoTarget *target)
{
  g_autofree char *path = g_filename_display_name (co_target_get_path (target));

  if (co_target_get_system (target) == CO_SYSTEM_REGISTRY_EXPORT)
    return co_problem_new (NO_PROBE, path, _ ("This version cannot read registry files yet."));
  if (co_target_get_system (target) == CO_SYSTEM_ANDROID)
    return co_problem_new (NO_PROBE, path, _ ("This version cannot read lists of apps yet."));
  if (g_error_matches (co_target_get_error (target), CO_ERROR, CO_ERROR_NOT_REGULAR))
    return co_problem_new (NO_PROBE,
                           path,
                           _ ("This is not a folder. Choose the top folder of a disk."));
  if (co_target_get_error (target) != NULL)
    return co_problem_new_from_error (NO_PROBE, path, co_target_get_error (target));
  switch ((int) co_target_get_system (target)) {
  case CO_SYSTEM_MACOS:
    return co_problem_new (NO_PROBE, path, _ ("This version cannot read Mac disks yet."));
  case CO_SYSTEM_WINE:
    return co_problem_new (NO_PROBE,
                           path,
                           _ ("This version cannot read the Windows programs of Wine yet."));
  default:
    return co_problem_new (NO_PROBE, path, co_target_get_hint (target));
  }
}

/* What no probe of this version reads, and what nobody shall take for read. */
static const char *
get_limits (CoSystem system)
{
  if (system == CO_SYSTEM_WINDOWS)
    return _ ("This version does not look into web browsers. An extension could be left there.");
  return _ ("This version does not look into web browsers, or at Windows programs that run with "
            "Wine.");
}

static guint
count_probes (CoSystem system)
{
  const CoProbe *const *probes = co_probes_get ();
  guint count = 0;

  for (guint i = 0; probes[i] != NULL; i++)
    if (co_probe_can_read (probes[i], system))
      count++;
  return count;
}

/* One run of all probes that can read a target. */
typedef struct {
  CoTarget *target;
  CoTraces *traces;
  CoTargetScanProgress progress;
  gpointer user_data;
  guint total;
  guint done;
  guint failed;
} Run;

/* A probe fails alone: what it could not read becomes a problem, and the next one runs. Only being
 * cancelled ends the run. */
static gboolean
run_probe (Run *run, const CoProbe *probe, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (run->progress != NULL)
    run->progress (_ (probe->doing), run->done, run->total, run->user_data);
  run->done++;
  if (co_probe_run (probe, run->target, run->traces, cancellable, &local_error))
    return TRUE;
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  run->failed++;
  co_probe_add_failure (probe, run->traces, probe->place, local_error);
  return TRUE;
}

static gboolean
run_probes (Run *run, GCancellable *cancellable, GError **error)
{
  const CoProbe *const *probes = co_probes_get ();

  for (guint i = 0; probes[i] != NULL; i++)
    if (co_probe_can_read (probes[i], co_target_get_system (run->target)) &&
        !run_probe (run, probes[i], cancellable, error))
      return FALSE;
  return TRUE;
}

static CoOutcome
get_outcome (const Run *run)
{
  if (run->total == 0 || run->failed == run->total)
    return CO_OUTCOME_COULD_NOT_CHECK;
  return co_traces_get_problems (run->traces)->len > 0 ? CO_OUTCOME_PARTLY_CHECKED
                                                       : CO_OUTCOME_CHECKED;
}

/**
 * co_target_scan:
 * @target: what to check; its root belongs to this call until it returns
 * @catalog: what to look for
 * @progress: (scope call) (nullable): told what is being read
 * @user_data: for @progress
 * @cancellable: (nullable): to stop early
 * @error: return location for `G_IO_ERROR_CANCELLED`
 *
 * Checks one target. Blocks. What cannot be read is in the result, as a problem; the only error is
 * that the check was cancelled.
 *
 * Returns: (transfer full): the result, or `NULL` if it was cancelled
 */
CoResult *
co_target_scan (CoTarget *target,
                CoCatalog *catalog,
                CoTargetScanProgress progress,
                gpointer user_data,
                GCancellable *cancellable,
                GError **error)
{
  g_autoptr (CoTraces) traces = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  Run run = {.target = target, .progress = progress, .user_data = user_data};

  g_return_val_if_fail (CO_IS_TARGET (target) && CO_IS_CATALOG (catalog), NULL);

  traces = co_traces_new (catalog);
  for (guint i = 0; i < co_target_get_notes (target)->len; i++)
    co_traces_add_note (traces, g_ptr_array_index (co_target_get_notes (target), i));
  run.traces = traces;
  if (co_target_get_root (target) != NULL)
    run.total = count_probes (co_target_get_system (target));
  if (run.total == 0)
    co_traces_add_problem (traces, describe_unreadable (target));
  else if (!run_probes (&run, cancellable, error))
    return NULL;
  else
    co_traces_add_note (traces, get_limits (co_target_get_system (target)));
  findings = co_matcher_find (catalog, co_traces_get_traces (traces), co_traces_get_notes (traces));
  return co_result_new (target,
                        get_outcome (&run),
                        findings,
                        co_traces_get_problems (traces),
                        co_traces_get_notes (traces));
}
