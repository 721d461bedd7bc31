/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-host-opening.h"
#include "co-host-view.h"

#include <glib/gstdio.h>

#include <errno.h>
#include <unistd.h>

/* Opens what is to be checked. In a sandbox, paths are those of its host all the same: what the
 * sandbox has there of its own is none of them. */

#define HERE "/"

/**
 * co_host_opening_computer:
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to this computer, which is the host if we are in a sandbox.
 *
 * Returns: (transfer full): a new root, or `NULL` on error
 */
CoRoot *
co_host_opening_computer (GError **error)
{
  CoRootFlags flags = co_host_view_is_needed () ? CO_ROOT_RUNNING | CO_ROOT_HOST : CO_ROOT_RUNNING;

  return co_root_new (HERE, flags, error);
}

static gboolean
check_is_folder (CoRoot *host, const char *path, GError **error)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (host, path, &kind, error);

  if (found == NULL && (error == NULL || *error == NULL))
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, "%s: not found", path);
  else if (found != NULL && kind != CO_ENTRY_FOLDER)
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_REGULAR, "%s: not a folder", path);
  return found != NULL && kind == CO_ENTRY_FOLDER;
}

/**
 * co_host_opening_folder:
 * @path: a folder of this computer
 * @flags: how names are looked up
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to the tree in a folder.
 *
 * Returns: (transfer full): a new root, or `NULL` on error
 */
CoRoot *
co_host_opening_folder (const char *path, CoRootFlags flags, GError **error)
{
  g_autoptr (CoRoot) host = NULL;
  g_autofree char *absolute = NULL;

  if (!co_host_view_is_needed ())
    return co_root_new (path, flags, error);
  absolute = g_canonicalize_filename (path, NULL);
  host = co_host_opening_computer (error);
  if (host == NULL || g_str_equal (absolute, HERE))
    return g_steal_pointer (&host);
  if (!check_is_folder (host, absolute + 1, error))
    return NULL;
  return co_root_new_beneath (host, absolute + 1, flags, error);
}

/**
 * co_host_opening_file:
 * @path: a file of this computer
 * @error: return location for a [error@Co.Error]
 *
 * Opens the door to one single file.
 *
 * Returns: (transfer full): a new root, or `NULL` on error
 */
CoRoot *
co_host_opening_file (const char *path, GError **error)
{
  g_autoptr (CoRoot) host = NULL;
  g_autofree char *absolute = NULL;

  if (!co_host_view_is_needed ())
    return co_root_new_file (path, error);
  absolute = g_canonicalize_filename (path, NULL);
  host = co_host_opening_computer (error);
  return host != NULL ? co_root_new_file_beneath (host, absolute + 1, error) : NULL;
}

/**
 * co_host_opening_is_missing:
 * @path: a path of this computer that somebody named
 *
 * Tells whether there is nothing of that name. What may be there and cannot be reached is not
 * missing.
 *
 * Returns: whether it is missing
 */
gboolean
co_host_opening_is_missing (const char *path)
{
  g_autoptr (CoRoot) host = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *absolute = NULL;
  g_autofree char *found = NULL;
  CoEntryKind kind;

  if (!co_host_view_is_needed ())
    return g_access (path, F_OK) != 0 && errno == ENOENT;
  absolute = g_canonicalize_filename (path, NULL);
  host = co_host_opening_computer (&error);
  found = host != NULL ? co_root_find (host, absolute + 1, &kind, &error) : NULL;
  return found == NULL && error == NULL;
}
