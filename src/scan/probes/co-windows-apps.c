/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-windows-apps.h"
#include "co-windows-path.h"

/* Reads the list of apps of the Microsoft Store kind that are there for all users. The name of each
 * key is the full name of an app, NAME_VERSION_ARCHITECTURE_RESOURCE_PUBLISHER, and so is the name
 * of its folder. */

#define LIST    "Microsoft\\Windows\\CurrentVersion\\Appx\\AppxAllUserStore\\Applications"
#define N_PARTS 5
#define HKLM    "HKLM\\SOFTWARE\\"
#define FOLDER  "C:\\Program Files\\WindowsApps\\"

/**
 * co_windows_apps_split:
 * @full_name: the name of a folder or a key
 * @name: (out): the name of the app
 * @version: (out): its version
 *
 * Takes the full name of an app apart.
 *
 * Returns: whether it is one
 */
gboolean
co_windows_apps_split (const char *full_name, char **name, char **version)
{
  g_auto (GStrv) parts = g_strsplit (full_name, "_", N_PARTS + 1);

  if (g_strv_length (parts) != N_PARTS || *parts[0] == '\0' || *parts[1] == '\0')
    return FALSE;
  *name = g_strdup (parts[0]);
  *version = g_strdup (parts[1]);
  return TRUE;
}

static void
read_app (CoRoot *root, const char *full_name, CoTraces *traces)
{
  g_autofree char *name = NULL;
  g_autofree char *version = NULL;
  g_autofree char *where = g_strconcat (HKLM LIST "\\", full_name, NULL);
  g_autofree char *folder = g_strconcat (FOLDER, full_name, NULL);
  CoTrace *trace;
  CoMatch match;

  if (!co_windows_apps_split (full_name, &name, &version) ||
      !co_catalog_find (co_traces_get_catalog (traces), CO_MARK_APPX, name, &match))
    return;
  trace = co_trace_new (CO_MARK_APPX,
                        name,
                        where,
                        co_windows_place_to_state (co_windows_path_find_folder (root, folder)));
  trace->version = g_steal_pointer (&version);
  co_traces_add (traces, trace);
}

/**
 * co_windows_apps_read:
 * @root: (nullable): the root of the drive C:, or `NULL` if it cannot be looked at
 * @registry: a registry whose top is `HKLM\SOFTWARE`
 * @traces: where the traces are added
 *
 * Looks for catalogued apps in the list of those that are there for all users.
 */
void
co_windows_apps_read (CoRoot *root, CoRegistry *registry, CoTraces *traces)
{
  CoRegistryKey list = co_registry_find (registry, co_registry_get_top (registry), LIST);
  g_autoptr (GArray) apps = co_registry_list (registry, list);

  for (guint i = 0; i < apps->len; i++) {
    g_autofree char *full_name =
      co_registry_dup_name (registry, g_array_index (apps, CoRegistryKey, i));

    if (full_name != NULL)
      read_app (root, full_name, traces);
  }
}
