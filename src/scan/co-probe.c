/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-probe.h"
#include "co-root-glob.h"

#include <glib/gi18n-lib.h>

/**
 * co_probe_can_read:
 * @self: a probe
 * @system: a system
 *
 * Tells whether a probe can read targets of a system.
 *
 * Returns: whether it can
 */
gboolean
co_probe_can_read (const CoProbe *self, CoSystem system)
{
  return (self->systems & (1u << system)) != 0;
}

/* No Windows and hardly a Mac makes such names, so one of them may be there to hide the other. */
static void
tell_twins (const CoProbe *self, CoTarget *target, CoTraces *traces)
{
  g_autoptr (GPtrArray) twins = co_root_take_twins (co_target_get_root (target));

  for (guint i = 0; i < twins->len; i++) {
    g_autofree char *valid = g_utf8_make_valid (g_ptr_array_index (twins, i), -1);

    co_traces_add_problem (
      traces,
      co_problem_new (
        self->id,
        valid,
        N_ ("There are several files or folders here whose names differ only in upper "
            "and lower case. We looked into one of them. Windows cannot make such "
            "names, so this may be there to mislead.")));
  }
}

/**
 * co_probe_run:
 * @self: a probe
 * @target: what to read
 * @traces: where traces, problems and notes are added
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Runs a probe. Blocks.
 *
 * Returns: `FALSE` with an error if it could not read anything, or was cancelled
 */
gboolean
co_probe_run (const CoProbe *self,
              CoTarget *target,
              CoTraces *traces,
              GCancellable *cancellable,
              GError **error)
{
  gboolean done;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  done = self->run (target, traces, cancellable, error);
  tell_twins (self, target, traces);
  return done;
}

/**
 * co_probe_add_failure:
 * @self: a probe
 * @traces: where the problem is added
 * @path: what could not be read
 * @error: why
 *
 * Reports something that a probe could not read.
 */
void
co_probe_add_failure (const CoProbe *self, CoTraces *traces, const char *path, const GError *error)
{
  g_autofree char *valid = g_utf8_make_valid (*path != '\0' ? path : ".", -1);

  co_traces_add_problem (traces, co_problem_new_from_error (self->id, valid, error));
}

/**
 * co_probe_glob:
 * @self: a probe
 * @root: what it reads
 * @pattern: a path with wildcards
 * @traces: where a problem is added for each folder that could not be looked into
 *
 * Looks for paths.
 *
 * Returns: (transfer full) (element-type filename): the paths that are there
 */
GPtrArray *
co_probe_glob (const CoProbe *self, CoRoot *root, const char *pattern, CoTraces *traces)
{
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  GPtrArray *paths = co_root_glob (root, pattern, failures);

  for (guint i = 0; i < failures->len; i++) {
    const CoRootFailure *failure = g_ptr_array_index (failures, i);

    co_probe_add_failure (self, traces, failure->path, failure->error);
  }
  return paths;
}
