/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-windows-hives.h"
#include "co-windows-path.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads the SYSTEM hive: the services and drivers of the control set that Windows used last. On a
 * disk there is no CurrentControlSet; Select\Current says which of the numbered ones it is. */

/* Service types from winsvc.h: drivers of the kernel and of file systems. */
#define TYPE_KERNEL_DRIVER      1u
#define TYPE_FILE_SYSTEM_DRIVER 2u

static CoHiveKey
find_services (CoHive *hive, char **where)
{
  CoHiveKey top = co_hive_get_top (hive);
  guint32 current = 1;

  if (!co_hive_get_number (hive, co_hive_find (hive, top, "Select"), "Current", &current) ||
      current == 0 || current > 999)
    current = 1;
  *where = g_strdup_printf ("ControlSet%03u\\Services", current);
  return co_hive_find (hive, top, *where);
}

static gboolean
is_driver (CoHive *hive, CoHiveKey key)
{
  guint32 type = 0;

  return co_hive_get_number (hive, key, "Type", &type) &&
         (type == TYPE_KERNEL_DRIVER || type == TYPE_FILE_SYSTEM_DRIVER);
}

/* Another maker's service may have a name that a pattern matches; then the file that it starts, if
 * it starts any, has another name. */
static gboolean
is_ours (const CoMatch *match, const char *program)
{
  const char *slash;

  if (match->product == NULL)
    return TRUE;
  if (program == NULL)
    return !co_mark_is_pattern (match->mark);
  slash = strrchr (program, '\\');
  return co_product_has_binary (match->product, slash != NULL ? slash + 1 : program);
}

static void
read_service (CoRoot *root, CoHive *hive, CoHiveKey key, const char *parent, CoTraces *traces)
{
  g_autofree char *name = co_hive_dup_name (hive, key);
  CoMarkKind kind = is_driver (hive, key) ? CO_MARK_DRIVER : CO_MARK_SERVICE;
  g_autofree char *command = NULL;
  g_autofree char *program = NULL;
  g_autofree char *where = NULL;
  CoTrace *trace;
  CoMatch match;

  if (name == NULL || !co_catalog_find (co_traces_get_catalog (traces), kind, name, &match))
    return;
  command = co_hive_dup_text (hive, key, "ImagePath");
  program = command != NULL ? co_windows_path_get_program (command) : NULL;
  if (kind == CO_MARK_SERVICE && !is_ours (&match, program))
    return;
  where = g_strconcat ("HKLM\\SYSTEM\\", parent, "\\", name, NULL);
  trace = co_trace_new (kind, name, where, CO_TRACE_LEFT);
  if (kind == CO_MARK_SERVICE && program != NULL) {
    trace->state = co_windows_place_to_state (co_windows_path_find_file (root, program));
    trace->program = g_steal_pointer (&program);
  }
  co_traces_add (traces, trace);
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autofree char *path = co_windows_hives_find_config (root, "SYSTEM", error);
  g_autofree char *where = NULL;
  g_autoptr (CoHive) hive = NULL;
  g_autoptr (GArray) keys = NULL;
  CoHiveKey services;

  if (path == NULL)
    return FALSE;
  hive = co_windows_hives_open (&co_windows_services_probe, root, path, traces, cancellable, error);
  if (hive == NULL)
    return FALSE;
  services = find_services (hive, &where);
  if (services == 0) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no %s", path, where);
    return FALSE;
  }
  keys = co_hive_list (hive, services);
  for (guint i = 0; i < keys->len; i++)
    read_service (root, hive, g_array_index (keys, CoHiveKey, i), where, traces);
  co_windows_hives_finish (&co_windows_services_probe, hive, path, traces);
  return TRUE;
}

const CoProbe co_windows_services_probe = {
  .id = "windows-services",
  .doing = N_ ("Reading the list of services"),
  .place = "Windows/System32/config/SYSTEM",
  .systems = 1u << CO_SYSTEM_WINDOWS,
  .run = run,
};
