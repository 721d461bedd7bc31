/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probe-paths.h"
#include "co-root-glob.h"
#include "co-sentence.h"
#include "co-text.h"
#include "co-wine-finder.h"

#include <glib/gi18n-lib.h>

#include <string.h>
#include <unistd.h>

/* Finds the folders in which Wine, and the programs that set it up for people, keep Windows
 * programs. Only the usual places are looked at: there is no walk over the disk. */

/* A prefix is checked like a disk. Somebody with more of them has one for each game. */
#define MAX_PREFIXES 64
/* Each prefix has this file. */
#define REGISTRY "system.reg"

static const char *const linux_homes[] = {"home/*", "root", NULL};
static const char *const macos_homes[] = {"Users/*", "private/var/root", NULL};

/* Below the folder of a person. Those that have most prefixes come last, for when there are too
 * many. */
static const char *const linux_places[] = {
  ".wine",
  ".wine32",
  ".wine64",
  /* winetricks */
  ".local/share/wineprefixes/*",
  /* PlayOnLinux */
  ".PlayOnLinux/wineprefix/*",
  ".var/app/com.playonlinux.PlayOnLinux4/data/wineprefix/*",
  ".var/app/org.phoenicis.playonlinux/data/.Phoenicis/containers/wineprefix/*",
  ".Phoenicis/containers/wineprefix/*",
  /* CrossOver */
  ".cxoffice/*",
  /* Bottles */
  ".local/share/bottles/bottles/*",
  ".var/app/com.usebottles.bottles/data/bottles/bottles/*",
  /* Lutris */
  "Games/*",
  "Games/*/prefix",
  ".local/share/lutris/prefixes/*",
  ".local/share/lutris/runners/winesteam/prefix*",
  ".var/app/net.lutris.Lutris/data/lutris/prefixes/*",
  ".var/app/net.lutris.Lutris/.wine",
  /* Heroic */
  "Games/Heroic/Prefixes/*",
  "Games/Heroic/Prefixes/*/pfx",
  "Games/Heroic/Prefixes/default/*",
  "Games/Heroic/Prefixes/default/*/pfx",
  /* Steam */
  ".local/share/Steam/steamapps/compatdata/*/pfx",
  ".steam/steam/steamapps/compatdata/*/pfx",
  ".var/app/com.valvesoftware.Steam/.local/share/Steam/steamapps/compatdata/*/pfx",
  "snap/steam/common/.local/share/Steam/steamapps/compatdata/*/pfx",
  NULL,
};

static const char *const macos_places[] = {
  ".wine",
  "Library/Application Support/CrossOver/Bottles/*",
  "Library/PlayOnMac/wineprefix/*",
  "Library/Containers/com.isaacmarovitz.Whisky/Bottles/*",
  NULL,
};

/* One search on one host. */
typedef struct {
  CoTarget *host;
  GPtrArray *prefixes;
  GPtrArray *closed; /* (element-type filename): folders that we may not look into */
  gboolean more;     /* than are checked */
} Search;

static gboolean
is_known (Search *search, CoTarget *prefix)
{
  for (guint i = 0; i < search->prefixes->len; i++) {
    CoRoot *root = co_target_get_root (g_ptr_array_index (search->prefixes, i));

    if (root != NULL && co_root_is_same (root, co_target_get_root (prefix)))
      return TRUE;
  }
  return FALSE;
}

static gboolean
is_full (Search *search)
{
  if (search->prefixes->len < MAX_PREFIXES)
    return FALSE;
  search->more = TRUE;
  return TRUE;
}

static gboolean
is_outside (const GError *error)
{
  return g_error_matches (error, CO_ERROR, CO_ERROR_ELSEWHERE) ||
         g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND);
}

/* What has a registry of Wine and is none, or has become none in the meantime, is left out. What we
 * may not look into can be one. */
static void
add_prefix (Search *search, const char *folder)
{
  g_autoptr (CoTarget) prefix = NULL;
  const GError *error;

  prefix = co_target_new_beneath (search->host, folder);
  error = co_target_get_error (prefix);
  if (error == NULL ? co_target_get_system (prefix) != CO_SYSTEM_WINE : is_outside (error))
    return;
  if ((co_target_get_root (prefix) == NULL || !is_known (search, prefix)) && !is_full (search))
    g_ptr_array_add (search->prefixes, g_steal_pointer (&prefix));
}

static gboolean
is_in_closed (Search *search, const char *folder)
{
  for (guint i = 0; i < search->closed->len; i++) {
    const char *closed = g_ptr_array_index (search->closed, i);

    if (g_str_has_prefix (folder, closed) && strchr ("/", folder[strlen (closed)]) != NULL)
      return TRUE;
  }
  return FALSE;
}

static void
add_note_of_link (CoTarget *host, const char *folder)
{
  g_autofree char *valid = g_utf8_make_valid (folder, -1);
  g_autofree char *note = co_sentence_new (
    N_ ("The folder %1$s is a link to another disk. If there are Windows programs of "
        "Wine in it, check that disk too."),
    valid,
    NULL);

  co_target_add_note (host, note);
}

/* On this computer the probe of files says that other people's folders are theirs. */
static gboolean
is_private (Search *search, const GError *error)
{
  return g_error_matches (error, CO_ERROR, CO_ERROR_PERMISSION) &&
         co_target_is_this_computer (search->host) && geteuid () != 0;
}

/* That a sandbox does not show the folders of others, the probe of files tells. */
static void
add_ungranted (Search *search, const CoRootFailure *failure)
{
  g_autofree char *home = co_root_dup_own_home (co_target_get_root (search->host));
  g_autofree char *own = g_strconcat (home, "/", NULL);

  if (g_str_has_prefix (failure->path, own))
    co_target_add_problem (
      search->host,
      co_problem_new_from_error (CO_WINE_FINDER_ID, failure->path, failure->error));
}

/* What prefixes can be in and nobody can look into is a target that could not be checked. */
static void
add_closed (Search *search, const CoRootFailure *failure)
{
  g_autofree char *folder = NULL;

  if (g_error_matches (failure->error, CO_ERROR, CO_ERROR_NOT_GRANTED)) {
    add_ungranted (search, failure);
    return;
  }
  if (is_private (search, failure->error))
    return;
  folder = g_str_has_suffix (failure->path, "/" REGISTRY) ? g_path_get_dirname (failure->path)
                                                          : g_strdup (failure->path);
  if (is_in_closed (search, folder))
    return;
  if (search->closed->len >= MAX_PREFIXES) {
    search->more = TRUE;
    return;
  }
  if (g_error_matches (failure->error, CO_ERROR, CO_ERROR_ELSEWHERE))
    add_note_of_link (search->host, folder);
  else
    add_prefix (search, folder);
  g_ptr_array_add (search->closed, g_steal_pointer (&folder));
}

static void
look_for (Search *search, const char *home, const char *place)
{
  g_autofree char *pattern = g_strconcat (home, "/", place, "/" REGISTRY, NULL);
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (co_target_get_root (search->host), pattern, failures);

  for (guint i = 0; i < paths->len; i++) {
    g_autofree char *folder = g_path_get_dirname (g_ptr_array_index (paths, i));

    add_prefix (search, folder);
  }
  for (guint i = 0; i < failures->len; i++)
    add_closed (search, g_ptr_array_index (failures, i));
}

/* That of the administrator is closed to all others, and Wine warns against being used there. On
 * this computer the probes tell of it. */
static void
add_note_of_closed (CoTarget *host)
{
  if (!co_target_is_this_computer (host))
    co_target_add_note (host, co_probe_paths_describe_administrator ());
}

/* A home that is closed altogether is told of by the probe of files. */
static gboolean
is_open (Search *search, const char *home)
{
  g_autofree char *path = g_strconcat (home, "/.wine", NULL);
  g_autoptr (GError) error = NULL;
  CoEntryKind kind;
  g_autofree char *found = co_root_find (co_target_get_root (search->host), path, &kind, &error);

  return found != NULL || !g_error_matches (error, CO_ERROR, CO_ERROR_PERMISSION);
}

static GPtrArray *
list_homes (Search *search, const char *const *patterns)
{
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  GPtrArray *homes = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *own = co_root_dup_own_home (co_target_get_root (search->host));

  for (guint i = 0; patterns[i] != NULL; i++) {
    g_autoptr (GPtrArray) paths =
      co_root_glob (co_target_get_root (search->host), patterns[i], failures);

    for (guint j = 0; j < paths->len; j++) {
      const char *home = g_ptr_array_index (paths, j);

      if (is_open (search, home))
        g_ptr_array_add (homes, g_strdup (home));
      else if (!co_text_is_pattern (patterns[i]))
        add_note_of_closed (search->host);
    }
  }
  if (own != NULL && !g_ptr_array_find_with_equal_func (homes, own, g_str_equal, NULL))
    g_ptr_array_add (homes, g_steal_pointer (&own));
  return homes;
}

static void
look_in_homes (Search *search, const char *const *patterns, const char *const *places)
{
  g_autoptr (GPtrArray) homes = list_homes (search, patterns);

  for (guint i = 0; places[i] != NULL; i++)
    for (guint j = 0; j < homes->len; j++)
      look_for (search, g_ptr_array_index (homes, j), places[i]);
}

static void
add_problem_of_more (CoTarget *host)
{
  g_autofree char *limit = g_strdup_printf ("%u", MAX_PREFIXES);
  g_autofree char *message =
    co_sentence_new (N_ ("There are more than %1$s folders with Windows programs of Wine. We "
                         "checked the first %1$s. To check another one, name it with --root."),
                     limit,
                     NULL);

  co_target_add_problem (host, co_problem_new (CO_WINE_FINDER_ID, ".", message));
}

/**
 * co_wine_finder_find:
 * @host: a target that nobody scans yet
 *
 * Finds the Windows programs of Wine that lie on a Linux or a Mac.
 *
 * Returns: (transfer full) (element-type CoTarget): a target for each folder of them
 */
GPtrArray *
co_wine_finder_find (CoTarget *host)
{
  g_autoptr (GPtrArray) closed = g_ptr_array_new_with_free_func (g_free);
  Search search = {
    .host = host,
    .prefixes = g_ptr_array_new_with_free_func (g_object_unref),
    .closed = closed,
  };

  g_return_val_if_fail (CO_IS_TARGET (host), search.prefixes);

  if (co_target_get_root (host) == NULL)
    return search.prefixes;
  if (co_target_get_system (host) == CO_SYSTEM_LINUX)
    look_in_homes (&search, linux_homes, linux_places);
  else if (co_target_get_system (host) == CO_SYSTEM_MACOS)
    look_in_homes (&search, macos_homes, macos_places);
  if (search.more)
    add_problem_of_more (host);
  return search.prefixes;
}
