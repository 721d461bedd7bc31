/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-windows-hives.h"
#include "co-windows-profiles.h"
#include "co-windows-registry.h"

#include <glib/gi18n-lib.h>

/* Reads the SOFTWARE hive: installed programs, and whose settings should be on this disk. */

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autofree char *path = co_windows_hives_find_config (root, "SOFTWARE", error);
  g_autoptr (CoHive) hive = NULL;
  CoRegistry *registry;
  CoRegistryKey top;

  if (path == NULL)
    return FALSE;
  hive = co_windows_hives_open (&co_windows_software_probe, root, path, traces, cancellable, error);
  if (hive == NULL)
    return FALSE;
  registry = co_hive_get_registry (hive);
  top = co_registry_get_top (registry);
  if (co_registry_find (registry, top, "Microsoft\\Windows\\CurrentVersion") == 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no settings of Windows", path);
    return FALSE;
  }
  co_windows_registry_read_software (root, registry, traces);
  co_windows_profiles_check (&co_windows_software_probe, root, registry, traces);
  co_windows_hives_finish (&co_windows_software_probe, hive, path, traces);
  return TRUE;
}

const CoProbe co_windows_software_probe = {
  .id = "windows-software",
  .doing = N_ ("Reading the list of installed programs"),
  .place = "Windows/System32/config/SOFTWARE",
  .systems = 1u << CO_SYSTEM_WINDOWS,
  .run = run,
};
