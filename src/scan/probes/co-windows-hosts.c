/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-windows-hosts.h"

/* Reads the programs that extensions of web browsers may talk to: on Windows each is a key, whose
 * name is that of the host. */

static const struct {
  const char *browser;
  const char *key;
} lists[] = {
  {"Chrome", "Google\\Chrome\\NativeMessagingHosts"},
  {"Chromium", "Chromium\\NativeMessagingHosts"},
  {"Edge", "Microsoft\\Edge\\NativeMessagingHosts"},
  {"Firefox", "Mozilla\\NativeMessagingHosts"},
};

static void
add_host (const char *name, const char *list, const char *browser, CoTraces *traces)
{
  g_autofree char *where = NULL;
  CoTrace *trace;
  CoMatch match;

  if (!co_catalog_find (co_traces_get_catalog (traces),
                        CO_MARK_NATIVE_MESSAGING_HOST,
                        name,
                        &match))
    return;
  where = g_strconcat (list, "\\", name, NULL);
  trace = co_trace_new (CO_MARK_NATIVE_MESSAGING_HOST, name, where, CO_TRACE_LEFT);
  trace->browser = g_strdup (browser);
  co_traces_add (traces, trace);
}

/**
 * co_windows_hosts_read:
 * @registry: a registry
 * @top_name: how to call its top to people, such as `HKLM\SOFTWARE`
 * @view: the path below the top where the keys of programs are; ends with a backslash
 *   or is empty
 * @traces: where the traces are added
 *
 * Looks for catalogued programs that extensions may talk to.
 */
void
co_windows_hosts_read (CoRegistry *registry,
                       const char *top_name,
                       const char *view,
                       CoTraces *traces)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++) {
    g_autofree char *path = g_strconcat (view, lists[i].key, NULL);
    g_autofree char *where = g_strconcat (top_name, "\\", path, NULL);
    CoRegistryKey list = co_registry_find (registry, co_registry_get_top (registry), path);
    g_autoptr (GArray) hosts = co_registry_list (registry, list);

    for (guint j = 0; j < hosts->len; j++) {
      g_autofree char *name =
        co_registry_dup_name (registry, g_array_index (hosts, CoRegistryKey, j));

      if (name != NULL)
        add_host (name, where, lists[i].browser, traces);
    }
  }
}
