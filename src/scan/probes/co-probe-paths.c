/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-host-view.h"
#include "co-probe-paths.h"
#include "co-text.h"
#include "co-windows-path.h"

#include <glib/gi18n-lib.h>

#include <unistd.h>

/* Folders of other people, where an ordinary user has no business. */
static gboolean
is_private_to_others (CoTarget *target, const char *path)
{
  return co_target_is_this_computer (target) && geteuid () != 0 &&
         (g_str_equal (path, "home") || g_str_has_prefix (path, "home/") ||
          g_str_has_prefix (path, "media/") || g_str_has_prefix (path, "run/media/") ||
          g_str_equal (path, "root") || g_str_has_prefix (path, "root/"));
}

/* The administrator's own folder is closed on every Linux disk, and hardly anybody works in it. */
static gboolean
is_of_administrator (CoTarget *target, const char *path)
{
  return co_target_get_system (target) == CO_SYSTEM_LINUX &&
         (g_str_equal (path, "root") || g_str_has_prefix (path, "root/"));
}

/**
 * co_probe_paths_describe_administrator:
 *
 * Says that the folder of the administrator was closed.
 *
 * Returns: a note for people
 */
const char *
co_probe_paths_describe_administrator (void)
{
  return N_ (
    "We were not allowed to look into the folder of the administrator. An administrator can "
    "run the check for it.");
}

/* A sandbox shows of the folders of people at most our own. */
static gboolean
is_of_others (CoTarget *target, const char *path)
{
  g_autofree char *home = co_root_dup_own_home (co_target_get_root (target));

  return home != NULL && !co_text_lies_in (path, home) &&
         (co_text_lies_in (path, "home") || co_text_lies_in (path, "root"));
}

/* In a sandbox, not even an administrator sees more. */
static const char *
describe_others (gboolean is_in_sandbox)
{
  if (is_in_sandbox)
    return N_ ("We did not look into the folders of other people on this computer. They can run "
               "the check themselves.");
  return N_ ("We did not look into the folders of other people on this computer. They can run the "
             "check themselves, or an administrator can run it for all.");
}

/* Wine makes the folders of its user links to those of the person, which are no part of it. */
static gboolean
is_known_link (CoTarget *target, const char *path)
{
  if (co_target_get_system (target) == CO_SYSTEM_WINE)
    return g_str_has_prefix (path, "drive_c/users/");
  return co_windows_path_is_known_link (path);
}

/**
 * co_probe_paths_add_failure:
 * @probe: the probe that asks
 * @target: the target
 * @traces: where a problem or a note is added
 * @path: the path that could not be looked at, relative to the root
 * @error: why
 *
 * Reports a path that could not be looked at. What is closed because it belongs to other people who
 * use this computer too is only a note, and a link that every Windows has is nothing.
 */
void
co_probe_paths_add_failure (const CoProbe *probe,
                            CoTarget *target,
                            CoTraces *traces,
                            const char *path,
                            const GError *error)
{
  if (g_error_matches (error, CO_ERROR, CO_ERROR_PERMISSION) &&
      is_private_to_others (target, path)) {
    co_traces_add_note (traces, describe_others (co_host_view_is_needed ()));
    return;
  }
  if (g_error_matches (error, CO_ERROR, CO_ERROR_PERMISSION) &&
      is_of_administrator (target, path)) {
    co_traces_add_note (traces, co_probe_paths_describe_administrator ());
    return;
  }
  if (g_error_matches (error, CO_ERROR, CO_ERROR_NOT_GRANTED) && is_of_others (target, path)) {
    co_traces_add_note (traces, describe_others (TRUE));
    return;
  }
  if (g_error_matches (error, CO_ERROR, CO_ERROR_ELSEWHERE) && is_known_link (target, path))
    return;
  co_probe_add_failure (probe, traces, path, error);
}
