/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-text.h"
#include "co-windows-path.h"
#include "co-windows-profiles.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Windows' own list of users says where the folder of each is. One that lies on another drive, or
 * whose registry is missing, was not read, and has to be told of. */

#define PROFILES "Microsoft\\Windows NT\\CurrentVersion\\ProfileList"
/* Users of the computer or its domain, and of the cloud; all others are services. */
static const char *const user_prefixes[] = {"S-1-5-21-", "S-1-12-1-"};

static gboolean
is_user (const char *sid)
{
  for (guint i = 0; i < G_N_ELEMENTS (user_prefixes); i++)
    if (g_str_has_prefix (sid, user_prefixes[i]))
      return TRUE;
  return FALSE;
}

static void
add_problem (const CoProbe *probe, CoTraces *traces, const char *path, const char *message)
{
  co_traces_add_problem (traces, co_problem_new (probe->id, path, message));
}

/**
 * co_windows_profiles_is_nobodys:
 * @name: the name of a folder of a user
 *
 * Tells whether an account is one that Windows makes for itself, as a pattern for others or while
 * it is set up or updated, and that nobody ever uses. What is in it is often empty or not whole.
 *
 * Returns: whether it is
 */
gboolean
co_windows_profiles_is_nobodys (const char *name)
{
  static const char *const patterns[] = {
    "default",
    "default user",
    "defaultuser*",
    "wsiaccount*",
    "temp",
    "temp.*",
  };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    if (co_text_matches (patterns[i], name, CO_TEXT_IGNORE_CASE))
      return TRUE;
  return FALSE;
}

static gboolean
is_made_by_windows (const char *path)
{
  const char *last = strrchr (path, '\\');

  return last != NULL && co_windows_profiles_is_nobodys (last + 1);
}

/* A user whose folder is gone altogether was removed; there is nothing left to read. */
static void
check_profile (const CoProbe *probe, CoRoot *root, const char *path, CoTraces *traces)
{
  g_autofree char *registry = g_strconcat (path, "\\NTUSER.DAT", NULL);
  CoWindowsPlace folder = co_windows_path_find_folder (root, path);

  if (folder == CO_WINDOWS_ELSEWHERE)
    add_problem (
      probe,
      traces,
      path,
      N_ ("The settings of this user lie on another disk. If you have that disk, check it "
          "too."));
  else if (folder == CO_WINDOWS_THERE && !is_made_by_windows (path) &&
           co_windows_path_find_file (root, registry) != CO_WINDOWS_THERE)
    add_problem (probe,
                 traces,
                 registry,
                 N_ ("The settings of this user are missing or could not be read."));
}

/**
 * co_windows_profiles_check:
 * @probe: the probe that asks
 * @root: the root of the target
 * @registry: a registry whose top is `HKLM\SOFTWARE`
 * @traces: where problems are added
 *
 * Looks whether the registry of every user is where it can be read.
 */
void
co_windows_profiles_check (const CoProbe *probe,
                           CoRoot *root,
                           CoRegistry *registry,
                           CoTraces *traces)
{
  CoRegistryKey list = co_registry_find (registry, co_registry_get_top (registry), PROFILES);
  g_autoptr (GArray) keys = co_registry_list (registry, list);

  for (guint i = 0; i < keys->len; i++) {
    CoRegistryKey key = g_array_index (keys, CoRegistryKey, i);
    g_autofree char *sid = co_registry_dup_name (registry, key);
    g_autofree char *path = co_registry_dup_text (registry, key, "ProfileImagePath");

    if (sid != NULL && path != NULL && is_user (sid))
      check_profile (probe, root, path, traces);
  }
}
