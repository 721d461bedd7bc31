/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-uninstall-reader.h"
#include "co-windows-apps.h"
#include "co-windows-certificates.h"
#include "co-windows-hives.h"
#include "co-windows-hosts.h"
#include "co-windows-keys.h"
#include "co-windows-profiles.h"

#include <glib/gi18n-lib.h>

/* Reads the SOFTWARE hive: the list of installed programs and the products' own keys in both views
 * (a 64-bit Windows keeps those of 32-bit programs apart), what Windows Security knows, and the
 * trusted root certificates. */

#define HIVE_NAME "HKLM\\SOFTWARE"

static const char *const views[] = {"", "WOW6432Node\\"};

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autofree char *path = co_windows_hives_find_config (root, "SOFTWARE", error);
  g_autoptr (CoHive) hive = NULL;

  if (path == NULL)
    return FALSE;
  hive = co_windows_hives_open (&co_windows_software_probe, root, path, traces, cancellable, error);
  if (hive == NULL)
    return FALSE;
  if (co_hive_find (hive, co_hive_get_top (hive), "Microsoft\\Windows\\CurrentVersion") == 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no settings of Windows", path);
    return FALSE;
  }
  for (guint i = 0; i < G_N_ELEMENTS (views); i++) {
    co_uninstall_reader_read (root, hive, HIVE_NAME, views[i], traces);
    co_windows_keys_read (root, hive, views[i], traces);
    co_windows_keys_read_exact (hive, CO_MARK_REGISTRY_KEY, HIVE_NAME, views[i], traces);
    co_windows_hosts_read (hive, HIVE_NAME, views[i], traces);
  }
  co_windows_apps_read (root, hive, traces);
  co_windows_keys_read_security_center (hive, traces);
  co_windows_certificates_read (hive, traces);
  co_windows_profiles_check (&co_windows_software_probe, root, hive, traces);
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
