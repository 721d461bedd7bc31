/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-uninstall-reader.h"
#include "co-windows-apps.h"
#include "co-windows-certificates.h"
#include "co-windows-hosts.h"
#include "co-windows-keys.h"
#include "co-windows-path.h"
#include "co-windows-registry.h"

#include <string.h>

/* Reads the parts of a registry of Windows, whatever it is kept in: the hives of a disk, the text
 * files of Wine, or an export.
 *
 * A 64-bit Windows keeps what 32-bit programs write apart, in the second view. */

#define SOFTWARE_NAME "HKLM\\SOFTWARE"
#define SYSTEM_NAME   "HKLM\\SYSTEM"

/* Service types from winsvc.h: drivers of the kernel and of file systems. */
#define TYPE_KERNEL_DRIVER      1u
#define TYPE_FILE_SYSTEM_DRIVER 2u

static const char *const software_views[] = {"", "WOW6432Node\\"};
/* A 64-bit Windows has the second for some 32-bit programs. */
static const char *const user_views[] = {"Software\\", "Software\\WOW6432Node\\"};

/**
 * co_windows_registry_read_software:
 * @root: (nullable): the root of the drive C:, or `NULL` if it cannot be looked at
 * @registry: a registry whose top is `HKLM\SOFTWARE`
 * @traces: where the traces are added
 *
 * Reads the list of installed programs, the products' own keys and what extensions may talk to in
 * both views, the list of apps, what Windows Security knows, and the trusted root certificates.
 */
void
co_windows_registry_read_software (CoRoot *root, CoRegistry *registry, CoTraces *traces)
{
  for (guint i = 0; i < G_N_ELEMENTS (software_views); i++) {
    const char *view = software_views[i];

    co_uninstall_reader_read (root, registry, SOFTWARE_NAME, view, traces);
    co_windows_keys_read (root, registry, view, traces);
    co_windows_keys_read_exact (registry, CO_MARK_REGISTRY_KEY, SOFTWARE_NAME, view, traces);
    co_windows_hosts_read (registry, SOFTWARE_NAME, view, traces);
  }
  co_windows_apps_read (root, registry, traces);
  co_windows_keys_read_security_center (registry, traces);
  co_windows_certificates_read (registry, traces);
}

/**
 * co_windows_registry_read_user:
 * @root: (nullable): the root of the drive C:, or `NULL` if it cannot be looked at
 * @registry: a registry whose top is `HKCU`
 * @top_name: how to call its top to people
 * @traces: where the traces are added
 *
 * Reads the programs that were installed for one user alone, and settings that a product kept for
 * a user.
 */
void
co_windows_registry_read_user (CoRoot *root,
                               CoRegistry *registry,
                               const char *top_name,
                               CoTraces *traces)
{
  for (guint i = 0; i < G_N_ELEMENTS (user_views); i++) {
    co_uninstall_reader_read (root, registry, top_name, user_views[i], traces);
    co_windows_hosts_read (registry, top_name, user_views[i], traces);
  }
  co_windows_keys_read_exact (registry, CO_MARK_USER_REGISTRY_KEY, top_name, "", traces);
}

/* On a disk there is no CurrentControlSet; Select\Current says which of the numbered ones it is.
 * An export and Wine can have just the one that is in force. */
static CoRegistryKey
find_services (CoRegistry *registry, char **where)
{
  CoRegistryKey top = co_registry_get_top (registry);
  CoRegistryKey select = co_registry_find (registry, top, "Select");
  CoRegistryKey services;
  guint32 current = 1;

  if (!co_registry_get_number (registry, select, "Current", &current) || current == 0 ||
      current > 999)
    current = 1;
  *where = g_strdup_printf ("ControlSet%03u\\Services", current);
  services = co_registry_find (registry, top, *where);
  if (services != 0)
    return services;
  g_free (*where);
  *where = g_strdup ("CurrentControlSet\\Services");
  return co_registry_find (registry, top, *where);
}

static gboolean
is_driver (CoRegistry *registry, CoRegistryKey key)
{
  guint32 type = 0;

  return co_registry_get_number (registry, key, "Type", &type) &&
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
read_service (CoRoot *root,
              CoRegistry *registry,
              CoRegistryKey key,
              const char *parent,
              CoTraces *traces)
{
  g_autofree char *name = co_registry_dup_name (registry, key);
  CoMarkKind kind = is_driver (registry, key) ? CO_MARK_DRIVER : CO_MARK_SERVICE;
  g_autofree char *command = NULL;
  g_autofree char *program = NULL;
  g_autofree char *where = NULL;
  CoTrace *trace;
  CoMatch match;

  if (name == NULL || !co_catalog_find (co_traces_get_catalog (traces), kind, name, &match))
    return;
  command = co_registry_dup_text (registry, key, "ImagePath");
  program = command != NULL ? co_windows_path_get_program (command) : NULL;
  if (kind == CO_MARK_SERVICE && !is_ours (&match, program))
    return;
  where = g_strconcat (SYSTEM_NAME "\\", parent, "\\", name, NULL);
  trace = co_trace_new (kind, name, where, CO_TRACE_LEFT);
  if (kind == CO_MARK_SERVICE && program != NULL) {
    trace->state = co_windows_place_to_state (co_windows_path_find_file (root, program));
    trace->program = g_steal_pointer (&program);
  }
  co_traces_add (traces, trace);
}

/**
 * co_windows_registry_read_services:
 * @root: (nullable): the root of the drive C:, or `NULL` if it cannot be looked at
 * @registry: a registry whose top is `HKLM\SYSTEM`
 * @traces: where the traces are added
 *
 * Reads the services and drivers of the control set that Windows used last.
 *
 * Returns: whether there is a list of services
 */
gboolean
co_windows_registry_read_services (CoRoot *root, CoRegistry *registry, CoTraces *traces)
{
  g_autofree char *where = NULL;
  CoRegistryKey services = find_services (registry, &where);
  g_autoptr (GArray) keys = co_registry_list (registry, services);

  for (guint i = 0; i < keys->len; i++)
    read_service (root, registry, g_array_index (keys, CoRegistryKey, i), where, traces);
  return services != 0;
}
