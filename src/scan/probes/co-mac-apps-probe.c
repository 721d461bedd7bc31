/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-mac-bundle.h"
#include "co-mac-path.h"
#include "co-probes.h"
#include "co-team-reader.h"

#include <glib/gi18n-lib.h>

/* Reads what the apps of a Mac say about themselves. An app that the catalog does not know by its
 * id is asked by whom it was signed. Extensions of the system's core are only looked at where their
 * name is one of Kaspersky's: all others are Apple's or those of devices. */

/* Shortcuts that Parallels makes for programs in a virtual Windows are folders deeper down, in
 * “Users/anna/Applications/{…} Applications.localized”, and are no apps. */
static const char *const patterns[] = {
  "Applications/*.app",
  "Applications/*/*.app",
  "Users/*/Applications/*.app",
  "Library/Extensions/com.kaspersky*.kext",
  "Library/Extensions/kl*.kext",
  "System/Library/Extensions/com.kaspersky*.kext",
  "System/Library/Extensions/kl*.kext",
};

static void
add_failure (CoTraces *traces, const char *path, const GError *error)
{
  if (!g_error_matches (error, CO_ERROR, CO_ERROR_ELSEWHERE) || !co_mac_path_is_known_link (path))
    co_probe_add_failure (&co_mac_apps_probe, traces, path, error);
}

static void
tell_empty (CoTraces *traces, const char *program)
{
  g_autofree char *valid = g_utf8_make_valid (program, -1);

  co_traces_add_problem (
    traces,
    co_problem_new (co_mac_apps_probe.id,
                    valid,
                    N_ ("This program looks empty from here, so we could not see who signed it.")));
}

static gboolean
has_signature_of_ours (CoRoot *root, CoTraces *traces, const CoMacBundle *bundle)
{
  g_autofree char *team = NULL;
  g_autoptr (GError) error = NULL;
  CoMatch match;

  if (bundle->failure != NULL)
    add_failure (traces, bundle->path, bundle->failure);
  if (bundle->program == NULL)
    return FALSE;
  if (bundle->state == CO_TRACE_LEFT)
    tell_empty (traces, bundle->program);
  else if (!co_team_reader_read (root, bundle->program, &team, &error))
    co_probe_add_failure (&co_mac_apps_probe, traces, bundle->program, error);
  if (team == NULL ||
      !co_catalog_find (co_traces_get_catalog (traces), CO_MARK_TEAM_ID, team, &match))
    return FALSE;
  co_traces_add (traces, co_mac_bundle_to_trace (bundle, CO_MARK_TEAM_ID, team));
  return TRUE;
}

static gboolean
has_id_of_ours (CoTraces *traces, const CoMacBundle *bundle)
{
  CoMatch match;

  if (bundle->id == NULL ||
      !co_catalog_find (co_traces_get_catalog (traces), CO_MARK_BUNDLE, bundle->id, &match))
    return FALSE;
  co_traces_add (traces, co_mac_bundle_to_trace (bundle, CO_MARK_BUNDLE, bundle->id));
  return TRUE;
}

static void
look_at_plugin (CoRoot *root, CoTraces *traces, const char *path, GCancellable *cancellable)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CoMacBundle) bundle = co_mac_bundle_read (root, path, cancellable, &error);
  CoTrace *trace;
  CoMatch match;

  if (error != NULL)
    co_probe_add_failure (&co_mac_apps_probe, traces, path, error);
  if (bundle == NULL || bundle->id == NULL ||
      !co_catalog_find (co_traces_get_catalog (traces),
                        CO_MARK_SAFARI_EXTENSION,
                        bundle->id,
                        &match))
    return;
  trace = co_mac_bundle_to_trace (bundle, CO_MARK_SAFARI_EXTENSION, bundle->id);
  trace->browser = g_strdup ("Safari");
  co_traces_add (traces, trace);
}

/* Since macOS 10.12 an app brings its extensions of Safari with it. */
static void
look_at_plugins (CoRoot *root, CoTraces *traces, const char *app, GCancellable *cancellable)
{
  g_autofree char *folder = g_strconcat (app, "/Contents/PlugIns", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = co_root_list (root, folder, &error);

  if (names == NULL && !g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND))
    co_probe_add_failure (&co_mac_apps_probe, traces, folder, error);
  for (guint i = 0; names != NULL && i < names->len; i++) {
    g_autofree char *path = g_strconcat (folder, "/", g_ptr_array_index (names, i), NULL);

    if (g_str_has_suffix (path, ".appex"))
      look_at_plugin (root, traces, path, cancellable);
  }
}

static gboolean
look_at (CoRoot *root,
         CoTraces *traces,
         const char *path,
         GCancellable *cancellable,
         GError **error)
{
  g_autoptr (CoMacBundle) bundle = NULL;
  g_autoptr (GError) local_error = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  bundle = co_mac_bundle_read (root, path, cancellable, &local_error);
  if (local_error != NULL)
    add_failure (traces, path, local_error);
  if (bundle == NULL)
    return TRUE;
  if (has_id_of_ours (traces, bundle) || has_signature_of_ours (root, traces, bundle))
    look_at_plugins (root, traces, path, cancellable);
  return TRUE;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++) {
    g_autoptr (GPtrArray) paths = co_probe_glob (&co_mac_apps_probe, root, patterns[i], traces);

    for (guint j = 0; j < paths->len; j++)
      if (!look_at (root, traces, g_ptr_array_index (paths, j), cancellable, error))
        return FALSE;
  }
  return TRUE;
}

const CoProbe co_mac_apps_probe = {
  .id = "mac-apps",
  .doing = N_ ("Looking at the apps"),
  .place = "Applications",
  .systems = 1u << CO_SYSTEM_MACOS,
  .run = run,
};
