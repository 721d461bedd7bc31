/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-package-list.h"

/* Where each package manager keeps its list. The main file or folder only; one that has several
 * names is often a link to the same. */
static const char *const places[CO_N_PACKAGE_LISTS][10] = {
  [CO_PACKAGE_LIST_DPKG] = {"var/lib/dpkg/status", "var/lib/dpkg/status.d"},
  /* The newest form first. Systems with a read-only /usr have the folder in usr/share. */
  [CO_PACKAGE_LIST_RPM] = {"usr/lib/sysimage/rpm/rpmdb.sqlite",
                           "usr/share/rpm/rpmdb.sqlite",
                           "var/lib/rpm/rpmdb.sqlite",
                           "usr/lib/sysimage/rpm/Packages.db",
                           "usr/share/rpm/Packages.db",
                           "var/lib/rpm/Packages.db",
                           "usr/lib/sysimage/rpm/Packages",
                           "usr/share/rpm/Packages",
                           "var/lib/rpm/Packages"},
  [CO_PACKAGE_LIST_PACMAN] = {"var/lib/pacman/local"},
  [CO_PACKAGE_LIST_PORTAGE] = {"var/db/pkg"},
  [CO_PACKAGE_LIST_NIX] = {"nix/store"},
  [CO_PACKAGE_LIST_APK] = {"lib/apk/db/installed", "usr/lib/apk/db/installed"},
};

/**
 * co_package_list_get_places:
 * @list: a kind of list
 *
 * Gets where lists of a kind are kept.
 *
 * Returns: (array zero-terminated=1): paths relative to the root
 */
const char *const *
co_package_list_get_places (CoPackageList list)
{
  g_return_val_if_fail (list < CO_N_PACKAGE_LISTS, NULL);

  return places[list];
}

/**
 * co_package_list_find:
 * @root: the root of the target
 * @place: one of the places of a list
 * @content: (out): whether there is anything in the list
 * @error: return location for a [error@Co.Error]
 *
 * Looks whether a list is there. A folder without anything in it is none.
 *
 * Returns: whether it is there; `FALSE` with an error if that could not be told
 */
gboolean
co_package_list_find (CoRoot *root, const char *place, gboolean *content, GError **error)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *path = co_root_find (root, place, &kind, error);

  *content = FALSE;
  if (path == NULL || !co_root_has_content (root, path, content, error))
    return FALSE;
  return kind == CO_ENTRY_FOLDER ? *content : TRUE;
}

static gboolean
has_content (CoRoot *root, CoPackageList list)
{
  for (guint i = 0; places[list][i] != NULL; i++) {
    gboolean content = FALSE;

    if (co_package_list_find (root, places[list][i], &content, NULL) && content)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_package_list_has_other:
 * @root: the root of the target
 * @list: a kind of list
 *
 * Tells whether a system has its packages in a list of another kind, so that an empty list of this
 * kind is only that of a tool. What Nix installed says nothing about this: it comes beside the
 * packages of the system.
 *
 * Returns: whether such a list is there and has something in it
 */
gboolean
co_package_list_has_other (CoRoot *root, CoPackageList list)
{
  for (CoPackageList other = 0; other < CO_N_PACKAGE_LISTS; other++)
    if (other != list && other != CO_PACKAGE_LIST_NIX && has_content (root, other))
      return TRUE;
  return FALSE;
}
