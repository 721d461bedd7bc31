/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-windows-hives.h"
#include "co-windows-registry.h"

#include <glib/gi18n-lib.h>

/* Reads the SYSTEM hive: the services and drivers. */

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autofree char *path = co_windows_hives_find_config (root, "SYSTEM", error);
  g_autoptr (CoHive) hive = NULL;

  if (path == NULL)
    return FALSE;
  hive = co_windows_hives_open (&co_windows_services_probe, root, path, traces, cancellable, error);
  if (hive == NULL)
    return FALSE;
  if (!co_windows_registry_read_services (root, co_hive_get_registry (hive), traces)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no list of services", path);
    return FALSE;
  }
  co_windows_hives_finish (&co_windows_services_probe, hive, path, traces);
  return TRUE;
}

const CoProbe co_windows_services_probe = {
  .id = "windows-services",
  .doing = N_ ("Reading the list of services"),
  .place = "Windows/System32/config/SYSTEM",
  .systems = 1u << CO_SYSTEM_WINDOWS,
  .run = run,
};
