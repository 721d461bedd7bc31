/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-probes.h"

/**
 * co_probes_get:
 *
 * Gets all probes. This is the only place that lists them. Those of one system that take long come
 * first, so that the others run beside them.
 *
 * Returns: (array zero-terminated=1): the probes, in the order in which they run
 */
const CoProbe *const *
co_probes_get (void)
{
  static const CoProbe *const probes[] = {
    &co_android_probe,
    &co_export_probe,
    &co_dpkg_probe,
    &co_rpm_probe,
    &co_pacman_probe,
    &co_portage_probe,
    &co_nix_probe,
    &co_package_lists_probe,
    &co_units_probe,
    &co_mac_volume_probe,
    &co_mac_apps_probe,
    &co_mac_receipts_probe,
    &co_mac_jobs_probe,
    &co_mac_extensions_probe,
    &co_windows_software_probe,
    &co_windows_services_probe,
    &co_windows_users_probe,
    &co_windows_apps_probe,
    &co_windows_power_probe,
    &co_wine_probe,
    &co_browsers_probe,
    &co_files_probe,
    NULL,
  };

  return probes;
}

/**
 * co_probes_can_read:
 * @system: a system
 *
 * Tells whether there is any probe for the targets of a system.
 *
 * Returns: whether there is
 */
gboolean
co_probes_can_read (CoSystem system)
{
  const CoProbe *const *probes = co_probes_get ();

  for (guint i = 0; probes[i] != NULL; i++)
    if (co_probe_can_read (probes[i], system))
      return TRUE;
  return FALSE;
}
