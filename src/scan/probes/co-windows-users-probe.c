/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-root-glob.h"
#include "co-seen-files.h"
#include "co-windows-hives.h"
#include "co-windows-path.h"
#include "co-windows-profiles.h"
#include "co-windows-registry.h"

#include <glib/gi18n-lib.h>

/* Reads the NTUSER.DAT of every user: programs installed for one user alone, and settings that a
 * product kept for a user. */

static const char *const folders[] = {"Users", "Documents and Settings"};

static gboolean
read_user (CoRoot *root,
           const char *path,
           CoTraces *traces,
           GCancellable *cancellable,
           GError **error)
{
  g_autoptr (CoHive) hive =
    co_windows_hives_open (&co_windows_users_probe, root, path, traces, cancellable, error);
  g_autofree char *name = g_strconcat (path, ": HKCU", NULL);
  CoRegistry *registry;

  if (hive == NULL)
    return FALSE;
  registry = co_hive_get_registry (hive);
  if (co_registry_find (registry, co_registry_get_top (registry), "Software") == 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no Software", path);
    return FALSE;
  }
  co_windows_registry_read_user (root, registry, name, traces);
  co_windows_hives_finish (&co_windows_users_probe, hive, path, traces);
  return TRUE;
}

static void
add_failures (CoTraces *traces, GPtrArray *failures)
{
  for (guint i = 0; i < failures->len; i++) {
    const CoRootFailure *failure = g_ptr_array_index (failures, i);

    if (!g_error_matches (failure->error, CO_ERROR, CO_ERROR_ELSEWHERE) ||
        !co_windows_path_is_known_link (failure->path))
      co_probe_add_failure (&co_windows_users_probe, traces, failure->path, failure->error);
  }
}

static gboolean
is_nobodys (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (folder);

  return co_windows_profiles_is_nobodys (name);
}

static gboolean
read_users (CoRoot *root,
            const char *pattern,
            GHashTable *seen,
            CoTraces *traces,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (root, pattern, failures);

  add_failures (traces, failures);
  for (guint i = 0; i < paths->len; i++) {
    const char *path = g_ptr_array_index (paths, i);
    g_autoptr (GError) local_error = NULL;

    if (is_nobodys (path) || !co_seen_files_add (seen, root, path) ||
        read_user (root, path, traces, cancellable, &local_error))
      continue;
    if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
      g_propagate_error (error, g_steal_pointer (&local_error));
      return FALSE;
    }
    co_probe_add_failure (&co_windows_users_probe, traces, path, local_error);
  }
  return TRUE;
}

/* Every Windows has a folder for the users. */
static gboolean
check_folder (CoRoot *root, GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++) {
    CoEntryKind kind = CO_ENTRY_NONE;
    g_autofree char *found = co_root_find (root, folders[i], &kind, NULL);

    if (found != NULL && kind == CO_ENTRY_FOLDER)
      return TRUE;
  }
  g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, "%s: no such folder", folders[0]);
  return FALSE;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  /* Since Vista, the second folder is a link to the first, and some users are links to others. */
  g_autoptr (GHashTable) seen = co_seen_files_new ();

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++) {
    g_autofree char *pattern = g_strconcat (folders[i], "/*/NTUSER.DAT", NULL);

    if (!read_users (root, pattern, seen, traces, cancellable, error))
      return FALSE;
  }
  return check_folder (root, error);
}

const CoProbe co_windows_users_probe = {
  .id = "windows-users",
  .doing = N_ ("Reading the settings of each user"),
  .place = "Users",
  .systems = 1u << CO_SYSTEM_WINDOWS,
  .run = run,
};
