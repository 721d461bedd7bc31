/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-browser-context.h"
#include "co-error.h"
#include "co-probe-paths.h"
#include "co-root-file.h"
#include "co-windows-path.h"

#include <string.h>

/* No list of extensions is larger, and none has to be read beyond this. */
#define MAX_FILE_SIZE (64 * 1024 * 1024)
/* Beside its profiles, a browser keeps some dozens of files there. */
#define MAX_PROFILES 1000

/**
 * co_browser_context_add_failure:
 * @self: a context
 * @path: the path that could not be looked at
 * @error: why
 *
 * Reports a path that could not be looked at. That somebody stopped the check is none of those.
 */
void
co_browser_context_add_failure (const CoBrowserContext *self, const char *path, const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    co_probe_paths_add_failure (self->probe, self->target, self->traces, path, error);
}

/**
 * co_browser_context_wants:
 * @self: a context
 * @kind: a kind of mark
 * @name: what was seen
 *
 * Tells whether the catalog knows a name.
 *
 * Returns: whether a trace shall be added
 */
gboolean
co_browser_context_wants (const CoBrowserContext *self, CoMarkKind kind, const char *name)
{
  CoMatch match;

  return co_catalog_find (co_traces_get_catalog (self->traces), kind, name, &match);
}

/**
 * co_browser_context_make_trace:
 * @self: a context
 * @kind: what kind of thing it is
 * @name: its name
 * @where: where it was seen
 * @state: whether it works or is left over
 *
 * Makes a trace that says which browser it is in, and whose.
 *
 * Returns: (transfer full): a new trace
 */
CoTrace *
co_browser_context_make_trace (const CoBrowserContext *self,
                               CoMarkKind kind,
                               const char *name,
                               const char *where,
                               CoTraceState state)
{
  CoTrace *trace = co_trace_new (kind, name, where, state);

  trace->browser = g_strdup (self->browser);
  trace->user = g_strdup (self->user);
  return trace;
}

/**
 * co_browser_context_find:
 * @self: a context
 * @path: a path relative to the root
 * @kind: (out): what lies there
 *
 * Looks whether there is something at @path; that this could not be told is reported.
 *
 * Returns: (transfer full) (nullable): the path as it is spelled on the disk
 */
char *
co_browser_context_find (const CoBrowserContext *self, const char *path, CoEntryKind *kind)
{
  g_autoptr (GError) error = NULL;
  char *found;

  *kind = CO_ENTRY_NONE;
  found = co_root_find (co_target_get_root (self->target), path, kind, &error);
  if (error != NULL)
    co_browser_context_add_failure (self, path, error);
  return found;
}

/**
 * co_browser_context_list:
 * @self: a context
 * @folder: a folder, which may be missing
 *
 * Lists the names in a folder; that this could not be done is reported.
 *
 * Returns: (transfer container) (element-type filename): the names, none if there is no folder
 */
GPtrArray *
co_browser_context_list (const CoBrowserContext *self, const char *folder)
{
  CoEntryKind kind;
  g_autofree char *found = co_browser_context_find (self, folder, &kind);
  g_autoptr (GError) error = NULL;
  GPtrArray *names = NULL;

  if (found != NULL && kind == CO_ENTRY_FOLDER) {
    names = co_root_list (co_target_get_root (self->target), found, &error);
    if (names == NULL)
      co_browser_context_add_failure (self, found, error);
  }
  return names != NULL ? names : g_ptr_array_new_with_free_func (g_free);
}

/**
 * co_browser_context_list_profiles:
 * @self: a context
 * @folder: a folder in which a browser keeps profiles
 *
 * Lists the names in a folder, each of which may be a profile. Each is looked into, so that there
 * is an end to it: that there are more is a problem.
 *
 * Returns: (transfer container) (element-type filename): the names, none if there are none
 */
GPtrArray *
co_browser_context_list_profiles (const CoBrowserContext *self, const char *folder)
{
  GPtrArray *names = co_browser_context_list (self, folder);
  g_autoptr (GError) error = NULL;

  if (names->len <= MAX_PROFILES)
    return names;
  g_set_error (&error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too many profiles", folder);
  co_browser_context_add_failure (self, folder, error);
  g_ptr_array_set_size (names, MAX_PROFILES);
  return names;
}

/**
 * co_browser_context_read:
 * @self: a context
 * @path: a file in its own spelling
 *
 * Reads a file; that this could not be done is reported.
 *
 * Returns: (transfer full) (nullable): the content
 */
GBytes *
co_browser_context_read (const CoBrowserContext *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = co_root_read_file (co_target_get_root (self->target),
                                     path,
                                     MAX_FILE_SIZE,
                                     self->cancellable,
                                     &error);

  if (bytes == NULL)
    co_browser_context_add_failure (self, path, error);
  return bytes;
}

/**
 * co_browser_context_has_content:
 * @self: a context
 * @path: a path relative to the root
 *
 * Looks whether there is anything in a file or folder; that this could not be told is reported.
 *
 * Returns: whether there is
 */
gboolean
co_browser_context_has_content (const CoBrowserContext *self, const char *path)
{
  CoEntryKind kind;
  g_autofree char *found = co_browser_context_find (self, path, &kind);
  g_autoptr (GError) error = NULL;
  gboolean content = FALSE;

  if (found != NULL &&
      !co_root_has_content (co_target_get_root (self->target), found, &content, &error))
    co_browser_context_add_failure (self, found, error);
  return content;
}

static CoTraceState
find_on_windows (const CoBrowserContext *self, const char *recorded, const char *below)
{
  CoRoot *root = co_target_get_root (self->target);
  g_autofree char *path = g_strconcat (recorded, below, NULL);
  CoWindowsPlace file = co_windows_path_find_file (root, path);

  return co_windows_place_to_state (
    file == CO_WINDOWS_GONE ? co_windows_path_find_folder (root, path) : file);
}

/**
 * co_browser_context_find_recorded:
 * @self: a context
 * @recorded: a path as the browser wrote it down: an absolute path of the system it runs on
 * @below: what shall lie below it: empty, or it begins with a slash
 *
 * Looks whether files of an extension are where the browser says.
 *
 * Returns: whether they are there, lie where we cannot look, or are gone
 */
CoTraceState
co_browser_context_find_recorded (const CoBrowserContext *self,
                                  const char *recorded,
                                  const char *below)
{
  g_autofree char *path = NULL;

  if (co_target_get_system (self->target) == CO_SYSTEM_WINDOWS)
    return find_on_windows (self, recorded, below);
  if (*recorded != '/')
    return CO_TRACE_LEFT;
  path = g_strconcat (recorded + strspn (recorded, "/"), below, NULL);
  return co_browser_context_has_content (self, path) ? CO_TRACE_WORKING : CO_TRACE_LEFT;
}
