/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-registry-text.h"
#include "co-root-file.h"
#include "co-windows-registry.h"

#include <glib/gi18n-lib.h>

/* Reads the registry of Wine, which it keeps as text: system.reg is HKEY_LOCAL_MACHINE, user.reg is
 * HKEY_CURRENT_USER. The files of the programs are in drive_c. */

#define MACHINE_FILE "system.reg"
#define USER_FILE    "user.reg"
#define DRIVE_FOLDER "drive_c"
/* A prefix with a large program in it has 10 MB. */
#define MAX_FILE_SIZE (128 * 1024 * 1024)

static CoRegistryText *
open_registry (CoRoot *root,
               const char *path,
               CoTraces *traces,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (CoRegistryText) text = co_registry_text_new ();
  g_autoptr (GBytes) bytes = co_root_read_file (root, path, MAX_FILE_SIZE, cancellable, error);
  gboolean faults = FALSE;

  if (bytes == NULL || !co_registry_text_add (text, bytes, &faults, error))
    return NULL;
  if (faults)
    co_traces_add_problem (
      traces,
      co_problem_new (
        co_wine_probe.id,
        path,
        N_ ("This file of Wine is damaged or was cut off. We read what could be read.")));
  return g_steal_pointer (&text);
}

static CoRegistry *
get_part (CoRegistryText *text, const char *path)
{
  CoRegistry *registry = co_registry_text_get_registry (text);

  return co_registry_new_part (registry,
                               co_registry_find (registry, co_registry_get_top (registry), path));
}

static gboolean
read_machine (CoRoot *root,
              CoRoot *drive,
              CoTraces *traces,
              GCancellable *cancellable,
              GError **error)
{
  g_autoptr (CoRegistryText) text = open_registry (root, MACHINE_FILE, traces, cancellable, error);
  g_autoptr (CoRegistry) software = NULL;
  g_autoptr (CoRegistry) system = NULL;

  if (text == NULL)
    return FALSE;
  software = get_part (text, "Software");
  system = get_part (text, "System");
  if (co_registry_get_top (software) == 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, MACHINE_FILE ": has no Software");
    return FALSE;
  }
  co_windows_registry_read_software (drive, software, traces);
  co_windows_registry_read_services (drive, system, traces);
  return TRUE;
}

static gboolean
read_user (CoRoot *root, CoRoot *drive, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoRegistryText) text = open_registry (root, USER_FILE, traces, cancellable, error);

  if (text == NULL)
    return FALSE;
  co_windows_registry_read_user (drive, co_registry_text_get_registry (text), "HKCU", traces);
  return TRUE;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (CoRoot) drive = co_root_new_beneath (root, DRIVE_FOLDER, CO_ROOT_IGNORE_CASE, error);

  if (drive == NULL || !read_machine (root, drive, traces, cancellable, error))
    return FALSE;
  if (!read_user (root, drive, traces, cancellable, &local_error)) {
    if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
    co_probe_add_failure (&co_wine_probe, traces, USER_FILE, local_error);
  }
  return TRUE;
}

const CoProbe co_wine_probe = {
  .id = "wine",
  .doing = N_ ("Reading the registry of Wine"),
  .place = MACHINE_FILE,
  .systems = 1u << CO_SYSTEM_WINE,
  .run = run,
};
