/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-probe.h"

G_BEGIN_DECLS

extern const CoProbe co_android_probe;
extern const CoProbe co_browsers_probe;
extern const CoProbe co_dpkg_probe;
extern const CoProbe co_export_probe;
extern const CoProbe co_files_probe;
extern const CoProbe co_mac_apps_probe;
extern const CoProbe co_mac_extensions_probe;
extern const CoProbe co_mac_jobs_probe;
extern const CoProbe co_mac_receipts_probe;
extern const CoProbe co_mac_volume_probe;
extern const CoProbe co_nix_probe;
extern const CoProbe co_package_lists_probe;
extern const CoProbe co_pacman_probe;
extern const CoProbe co_portage_probe;
extern const CoProbe co_rpm_probe;
extern const CoProbe co_units_probe;
extern const CoProbe co_windows_apps_probe;
extern const CoProbe co_windows_power_probe;
extern const CoProbe co_windows_services_probe;
extern const CoProbe co_windows_software_probe;
extern const CoProbe co_windows_users_probe;
extern const CoProbe co_wine_probe;

const CoProbe *const *co_probes_get (void);
gboolean co_probes_can_read (CoSystem system);

G_END_DECLS
