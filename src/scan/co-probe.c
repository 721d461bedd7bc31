/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-probe.h"

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
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  return self->run (target, traces, cancellable, error);
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
