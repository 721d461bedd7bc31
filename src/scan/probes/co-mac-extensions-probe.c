/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-plist.h"
#include "co-probes.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads which system extensions a Mac has: in the list that the system keeps of them, and in the
 * folders where it puts them. An extension stays when its app is thrown away. */

#define LIST    "Library/SystemExtensions/db.plist"
#define FOLDERS "Library/SystemExtensions/*/*.systemextension"
/* What the list says of one that is switched on begins like this. */
#define SWITCHED_ON "activated"

static gboolean
is_known (CoTraces *traces, const char *id)
{
  CoMatch match;

  return id != NULL &&
         co_catalog_find (co_traces_get_catalog (traces), CO_MARK_SYSTEM_EXTENSION, id, &match);
}

static void
read_extension (CoTraces *traces, CoPlistNode *extension)
{
  g_autofree char *id = co_plist_node_dup_text (co_plist_node_find (extension, "identifier"));
  g_autofree char *state = co_plist_node_dup_text (co_plist_node_find (extension, "state"));
  CoPlistNode *version = co_plist_node_find (extension, "bundleVersion");
  gboolean is_on = state != NULL && g_str_has_prefix (state, SWITCHED_ON);
  CoTrace *trace;

  if (!is_known (traces, id))
    return;
  trace =
    co_trace_new (CO_MARK_SYSTEM_EXTENSION, id, LIST, is_on ? CO_TRACE_WORKING : CO_TRACE_LEFT);
  trace->version =
    co_plist_node_dup_text (co_plist_node_find (version, "CFBundleShortVersionString"));
  co_traces_add (traces, trace);
}

static gboolean
read_list (CoRoot *root, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoPlist) list = NULL;
  g_autoptr (GError) local_error = NULL;
  CoPlistNode *extensions;
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *path = co_root_find (root, LIST, &kind, &local_error);

  if (path != NULL)
    list = co_plist_open (root, path, cancellable, &local_error);
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  if (local_error != NULL)
    co_probe_add_failure (&co_mac_extensions_probe, traces, LIST, local_error);
  if (list == NULL)
    return TRUE;
  extensions = co_plist_node_find (co_plist_get_top (list), "extensions");
  for (guint i = 0; i < co_plist_node_count (extensions); i++)
    read_extension (traces, co_plist_node_get (extensions, i));
  return TRUE;
}

static void
look_at_folder (CoTraces *traces, const char *path)
{
  g_autofree char *id = g_path_get_basename (path);

  id[strlen (id) - strlen (".systemextension")] = '\0';
  if (is_known (traces, id))
    co_traces_add (traces, co_trace_new (CO_MARK_SYSTEM_EXTENSION, id, path, CO_TRACE_LEFT));
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GPtrArray) paths = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
      !read_list (root, traces, cancellable, error))
    return FALSE;
  paths = co_probe_glob (&co_mac_extensions_probe, root, FOLDERS, traces);
  for (guint i = 0; i < paths->len; i++)
    look_at_folder (traces, g_ptr_array_index (paths, i));
  return TRUE;
}

const CoProbe co_mac_extensions_probe = {
  .id = "mac-extensions",
  .doing = N_ ("Looking for system extensions"),
  .place = "Library/SystemExtensions",
  .systems = 1u << CO_SYSTEM_MACOS,
  .run = run,
};
