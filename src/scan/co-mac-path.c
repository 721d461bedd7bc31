/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mac-path.h"

#include <string.h>

/* Since macOS 10.15, the disk of a Mac has two parts: one with the system, which nobody but Apple
 * writes to, and one with all that people and programs put there, "Data". On the running Mac they
 * look like one. Beside this computer, each is a disk of its own. */

/* Top folders that are links into "private". The links are on the part with the system. */
static const char *const private_folders[] = {"etc/", "tmp/", "var/"};

/* Folders on the part with the system, but for what is in the list below. */
static const char *const system_folders[] = {"System/", "bin/", "sbin/", "usr/"};
static const char *const data_folders[] = {"usr/local/"};

/* On the running Mac, the part with the data can also be reached like this. */
#define DATA_PREFIX "System/Volumes/Data/"

static gboolean
begins_with_any (const char *path, const char *const *prefixes, gsize n_prefixes)
{
  for (gsize i = 0; i < n_prefixes; i++)
    if (g_str_has_prefix (path, prefixes[i]))
      return TRUE;
  return FALSE;
}

static gboolean
has_folder (CoRoot *root, const char *path)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (root, path, &kind, NULL);

  return found != NULL && kind == CO_ENTRY_FOLDER;
}

/**
 * co_mac_path_get_place:
 * @root: a disk of a Mac
 * @path: a path as programs know it, relative to the root
 *
 * Works out where a path is: “var” is a link to “private/var”. Where the disk holds the data alone
 * the link is missing, and where it holds the system alone it leads nowhere.
 *
 * Returns: (transfer full): the path to look at
 */
char *
co_mac_path_get_place (CoRoot *root, const char *path)
{
  if (!begins_with_any (path, private_folders, G_N_ELEMENTS (private_folders)) ||
      !has_folder (root, "private"))
    return g_strdup (path);
  return g_strconcat ("private/", path, NULL);
}

/**
 * co_mac_path_is_known_link:
 * @path: a path relative to the root
 *
 * Tells whether a link that leads nowhere is one that every Mac has since macOS 13: Safari is on a
 * disk image of the system.
 *
 * Returns: whether there is nothing to miss
 */
gboolean
co_mac_path_is_known_link (const char *path)
{
  return g_ascii_strcasecmp (path, "Applications/Safari.app") == 0;
}

/**
 * co_mac_path_get_app_state:
 * @root: a disk of a Mac
 * @path: the folder of an app, in its own spelling
 *
 * Tells whether there is a program in an app.
 *
 * Returns: `CO_TRACE_CLAIMED` if that could not be told
 */
CoTraceState
co_mac_path_get_app_state (CoRoot *root, const char *path)
{
  g_autofree char *folder = g_strconcat (path, "/Contents/MacOS", NULL);
  g_autoptr (GError) error = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;
  gboolean content = FALSE;
  g_autofree char *found = co_root_find (root, folder, &kind, &error);

  if (error != NULL || (found != NULL && !co_root_has_content (root, found, &content, NULL)))
    return CO_TRACE_CLAIMED;
  return content ? CO_TRACE_WORKING : CO_TRACE_LEFT;
}

/* Programs such as /bin/sh do the work of others: that they are there says nothing. */
static CoTraceState
get_system_state (CoRoot *root, gboolean found)
{
  if (found || !has_folder (root, "usr/bin"))
    return CO_TRACE_CLAIMED;
  return CO_TRACE_LEFT;
}

/**
 * co_mac_path_get_program_state:
 * @root: a disk of a Mac
 * @program: (nullable): the path of a program, as the Mac knows it
 *
 * Tells whether a program is on the disk.
 *
 * Returns: `CO_TRACE_CLAIMED` if that could not be told
 */
CoTraceState
co_mac_path_get_program_state (CoRoot *root, const char *program)
{
  g_autofree char *place = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;
  gboolean content = FALSE;

  if (program == NULL)
    return CO_TRACE_LEFT;
  /* Names without a folder are looked for in folders that we do not know. */
  if (*program != '/')
    return CO_TRACE_CLAIMED;
  program += strspn (program, "/");
  if (g_str_has_prefix (program, DATA_PREFIX))
    program += strlen (DATA_PREFIX);
  place = co_mac_path_get_place (root, program);
  found = co_root_find (root, place, &kind, &error);
  if (error != NULL)
    return CO_TRACE_CLAIMED;
  if (begins_with_any (place, system_folders, G_N_ELEMENTS (system_folders)) &&
      !begins_with_any (place, data_folders, G_N_ELEMENTS (data_folders)))
    return get_system_state (root, found != NULL);
  if (found == NULL || kind == CO_ENTRY_FOLDER)
    return CO_TRACE_LEFT;
  if (!co_root_has_content (root, found, &content, NULL))
    return CO_TRACE_CLAIMED;
  return content ? CO_TRACE_WORKING : CO_TRACE_LEFT;
}
