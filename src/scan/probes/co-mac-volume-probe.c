/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-probes.h"

#include <glib/gi18n-lib.h>

/* Since macOS 10.15, the system of a Mac and all that people put on it are two parts of the disk.
 * The system alone says nothing: no program of others is on it. */

#define JOBS    "Library/LaunchDaemons"
#define RECORDS "private/var/db"

static gboolean
has_folder (CoRoot *root, const char *path, GError **error)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (root, path, &kind, error);

  return found != NULL && kind == CO_ENTRY_FOLDER;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) local_error = NULL;
  gboolean has_data;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  has_data = has_folder (root, JOBS, &local_error);
  if (!has_data && local_error == NULL)
    has_data = has_folder (root, RECORDS, &local_error);
  if (local_error != NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  if (!has_data)
    co_traces_add_problem (
      traces,
      co_problem_new (co_mac_volume_probe.id,
                      ".",
                      N_ ("This is only the part of a Mac disk that has the system on it. Apps and "
                          "people's files are on another part, which is often named “Data”. Check "
                          "that part too.")));
  return TRUE;
}

const CoProbe co_mac_volume_probe = {
  .id = "mac-volume",
  .doing = N_ ("Looking at the parts of the disk"),
  .place = ".",
  .systems = 1u << CO_SYSTEM_MACOS,
  .run = run,
};
