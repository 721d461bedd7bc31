/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-mac-path.h"
#include "co-plist.h"
#include "co-probes.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads what the installer of a Mac remembers: a file for each package, named by its id. Only those
 * that the catalog knows are opened. The installer never forgets by itself, so that a receipt does
 * not prove that anything is still there. */

#define FOLDER "var/db/receipts"
#define SUFFIX ".plist"

static void
read_receipt (CoRoot *root, CoTraces *traces, const char *folder, const char *name)
{
  g_autofree char *id = g_strndup (name, strlen (name) - strlen (SUFFIX));
  g_autofree char *path = g_strconcat (folder, "/", name, NULL);
  g_autoptr (CoPlist) receipt = NULL;
  g_autoptr (GError) error = NULL;
  CoTrace *trace;
  CoMatch match;

  if (!co_catalog_find (co_traces_get_catalog (traces), CO_MARK_RECEIPT, id, &match))
    return;
  trace = co_trace_new (CO_MARK_RECEIPT, id, path, CO_TRACE_LEFT);
  receipt = co_plist_open (root, path, NULL, &error);
  if (receipt != NULL)
    trace->version = co_plist_dup_text (receipt, "PackageVersion");
  else
    co_probe_add_failure (&co_mac_receipts_probe, traces, path, error);
  co_traces_add (traces, trace);
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autofree char *place = NULL;
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GError) local_error = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  place = co_mac_path_get_place (root, FOLDER);
  folder = co_root_find (root, place, &kind, &local_error);
  if (folder == NULL && local_error == NULL)
    return TRUE;
  if (folder != NULL)
    names = co_root_list (root, folder, &local_error);
  if (names == NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (g_str_has_suffix (name, SUFFIX))
      read_receipt (root, traces, folder, name);
  }
  return TRUE;
}

const CoProbe co_mac_receipts_probe = {
  .id = "mac-receipts",
  .doing = N_ ("Reading the list of installed packages"),
  .place = FOLDER,
  .systems = 1u << CO_SYSTEM_MACOS,
  .run = run,
};
