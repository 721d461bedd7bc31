/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-windows-hives.h"

#include <glib/gi18n-lib.h>

/* Where Windows keeps the hives of the computer: today, and in Windows NT and 2000. */
static const char *const config_folders[] = {
  "Windows/System32/config",
  "WINNT/system32/config",
};

/**
 * co_windows_hives_find_config:
 * @root: the root of a Windows system
 * @name: `SOFTWARE` or `SYSTEM`
 * @error: return location for a [error@Co.Error]
 *
 * Finds a hive of the computer.
 *
 * Returns: (transfer full): its path in its own spelling, or `NULL` on error
 */
char *
co_windows_hives_find_config (CoRoot *root, const char *name, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (config_folders); i++) {
    g_autofree char *path = g_strconcat (config_folders[i], "/", name, NULL);
    g_autoptr (GError) local_error = NULL;
    CoEntryKind kind;
    char *found = co_root_find (root, path, &kind, &local_error);

    if (found != NULL)
      return found;
    if (local_error != NULL) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return NULL;
    }
  }
  g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, "%s/%s: no such file", config_folders[0], name);
  return NULL;
}

/**
 * co_windows_hives_open:
 * @probe: the probe that asks
 * @root: the root of the target
 * @path: the hive, in its own spelling
 * @traces: where problems are added
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Opens a hive, and says so if it may be older than what the person last did.
 *
 * Returns: (transfer full): the hive, or `NULL` on error
 */
CoHive *
co_windows_hives_open (const CoProbe *probe,
                       CoRoot *root,
                       const char *path,
                       CoTraces *traces,
                       GCancellable *cancellable,
                       GError **error)
{
  CoHive *hive = co_hive_open (root, path, cancellable, error);

  if (hive != NULL && co_hive_is_dirty (hive))
    co_traces_add_problem (
      traces,
      co_problem_new (
        probe->id,
        path,
        N_ (
          "Windows had not yet written its last changes into this part of its registry. "
          "What was installed or removed just before it stopped may not show. Start "
          "Windows, hold the Shift key while you choose “Shut down”, then run the check again.")));
  return hive;
}

/**
 * co_windows_hives_finish:
 * @probe: the probe that has read the hive
 * @hive: the hive
 * @path: its path
 * @traces: where a problem is added
 *
 * Says so if anything in a hive was damaged, or if it changed while it was read.
 */
void
co_windows_hives_finish (const CoProbe *probe, CoHive *hive, const char *path, CoTraces *traces)
{
  if (co_hive_has_changed (hive)) {
    g_autoptr (GError) error =
      g_error_new (CO_ERROR, CO_ERROR_CHANGED, "%s: changed while it was read", path);

    co_probe_add_failure (probe, traces, path, error);
  }
  if (co_registry_has_faults (co_hive_get_registry (hive)))
    co_traces_add_problem (
      traces,
      co_problem_new (
        probe->id,
        path,
        N_ ("This part of the Windows registry is damaged. We read what could be read.")));
}
