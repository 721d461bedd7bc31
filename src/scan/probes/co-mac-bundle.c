/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mac-bundle.h"
#include "co-plist.h"

#include <string.h>

/**
 * co_mac_bundle_free:
 * @self: (transfer full): a bundle
 *
 * Frees a bundle.
 */
void
co_mac_bundle_free (CoMacBundle *self)
{
  g_free (self->path);
  g_free (self->id);
  g_free (self->title);
  g_free (self->version);
  g_free (self->program);
  g_clear_error (&self->failure);
  g_free (self);
}

/* The name of the folder without its ending, such as ".app". */
static char *
get_folder_title (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  char *dot = strrchr (valid, '.');

  if (dot != NULL && dot != valid)
    *dot = '\0';
  return g_steal_pointer (&valid);
}

static char *
read_title (CoPlist *info, const char *path)
{
  char *title = co_plist_dup_text (info, "CFBundleDisplayName");

  if (title == NULL)
    title = co_plist_dup_text (info, "CFBundleName");
  return title != NULL ? title : get_folder_title (path);
}

static void
find_program (CoMacBundle *self, CoRoot *root, CoPlist *info)
{
  g_autofree char *name = co_plist_dup_text (info, "CFBundleExecutable");
  g_autofree char *place = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;
  gboolean content = FALSE;

  if (name == NULL)
    name = get_folder_title (self->path);
  place = g_strconcat (self->path, "/Contents/MacOS/", name, NULL);
  self->program = co_root_find (root, place, &kind, &self->failure);
  if (self->program != NULL && kind == CO_ENTRY_FOLDER)
    g_clear_pointer (&self->program, g_free);
  if (self->program != NULL && !co_root_has_content (root, self->program, &content, &self->failure))
    g_clear_pointer (&self->program, g_free);
  if (self->failure != NULL)
    self->state = CO_TRACE_CLAIMED;
  else
    self->state = content ? CO_TRACE_WORKING : CO_TRACE_LEFT;
}

/**
 * co_mac_bundle_read:
 * @root: a disk of a Mac
 * @path: the folder of the bundle
 * @cancellable: (nullable): to stop early
 * @error: return location for a [error@Co.Error] or `G_IO_ERROR_CANCELLED`
 *
 * Reads what a bundle says about itself.
 *
 * Returns: (transfer full) (nullable): the bundle; `NULL` without an error if the folder is none
 */
CoMacBundle *
co_mac_bundle_read (CoRoot *root, const char *path, GCancellable *cancellable, GError **error)
{
  g_autofree char *place = g_strconcat (path, "/Contents/Info.plist", NULL);
  g_autofree char *found = NULL;
  g_autoptr (CoPlist) info = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;
  CoMacBundle *self;

  found = co_root_find (root, place, &kind, error);
  if (found == NULL)
    return NULL;
  info = co_plist_open (root, found, cancellable, error);
  if (info == NULL)
    return NULL;
  self = g_new0 (CoMacBundle, 1);
  self->path = g_strdup (path);
  self->id = co_plist_dup_text (info, "CFBundleIdentifier");
  self->title = read_title (info, path);
  self->version = co_plist_dup_text (info, "CFBundleShortVersionString");
  find_program (self, root, info);
  return self;
}

/**
 * co_mac_bundle_to_trace:
 * @self: a bundle
 * @kind: what the catalog was asked for
 * @name: the name that it knows
 *
 * Makes a trace out of a bundle.
 *
 * Returns: (transfer full): a new trace
 */
CoTrace *
co_mac_bundle_to_trace (const CoMacBundle *self, CoMarkKind kind, const char *name)
{
  CoTrace *trace = co_trace_new (kind, name, self->path, self->state);

  trace->title = g_strdup (self->title);
  trace->version = g_strdup (self->version);
  return trace;
}
