/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-probes.h"
#include "co-windows-apps.h"

#include <glib/gi18n-lib.h>

/* Looks into the folder where Windows keeps apps of the Microsoft Store kind: one folder for each,
 * called by the name of the app. Windows 7 and older have none. */

static void
look_at (CoRoot *root, const char *folder, const char *full_name, CoTraces *traces)
{
  g_autofree char *name = NULL;
  g_autofree char *version = NULL;
  g_autofree char *path = g_strconcat (folder, "/", full_name, NULL);
  g_autoptr (GError) error = NULL;
  gboolean content = FALSE;
  CoTrace *trace;
  CoMatch match;

  if (!co_windows_apps_split (full_name, &name, &version) ||
      !co_catalog_find (co_traces_get_catalog (traces), CO_MARK_APPX, name, &match))
    return;
  if (!co_root_has_content (root, path, &content, &error))
    co_probe_add_failure (&co_windows_apps_probe, traces, path, error);
  if (!content)
    return;
  trace = co_trace_new (CO_MARK_APPX, name, path, CO_TRACE_WORKING);
  trace->version = g_steal_pointer (&version);
  co_traces_add (traces, trace);
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) local_error = NULL;
  CoEntryKind kind;
  g_autofree char *found = co_root_find (root, CO_WINDOWS_APPS_FOLDER, &kind, &local_error);
  g_autoptr (GPtrArray) names = NULL;

  if (found != NULL)
    names = co_root_list (root, found, &local_error);
  if (local_error != NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  for (guint i = 0; names != NULL && i < names->len; i++) {
    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    look_at (root, found, g_ptr_array_index (names, i), traces);
  }
  return TRUE;
}

const CoProbe co_windows_apps_probe = {
  .id = "windows-apps",
  .doing = N_ ("Looking for apps of the Microsoft Store"),
  .place = CO_WINDOWS_APPS_FOLDER,
  .systems = 1u << CO_SYSTEM_WINDOWS,
  .run = run,
};
