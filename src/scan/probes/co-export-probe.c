/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-export-coverage.h"
#include "co-export-keys.h"
#include "co-export-record.h"
#include "co-probes.h"
#include "co-registry-text.h"
#include "co-root-file.h"
#include "co-windows-registry.h"

#include <glib/gi18n-lib.h>

/* Reads what was exported from the registry of a Windows: one file, or the folder that the script
 * for Windows makes. There is no disk, so nothing can be said about files. */

#define MAX_FILE_SIZE (256 * 1024 * 1024)

typedef struct {
  CoRoot *root;
  CoTraces *traces;
  CoRegistryText *text;
  GCancellable *cancellable;
} Reader;

static void
add_problem (Reader *reader, const char *path, const char *message)
{
  co_traces_add_problem (reader->traces,
                         co_problem_new (co_export_probe.id, *path != '\0' ? path : ".", message));
}

/* Names may have come in another case from a USB stick. */
static GBytes *
load (Reader *reader, const char *path, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (reader->root, path, &kind, &local_error);

  if (local_error != NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return NULL;
  }
  if (found == NULL) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOT_FOUND, "%s: no such file", path);
    return NULL;
  }
  return co_root_read_file (reader->root, found, MAX_FILE_SIZE, reader->cancellable, error);
}

static gboolean
read_file (Reader *reader, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = load (reader, path, error);
  gboolean faults = FALSE;

  if (bytes == NULL || !co_registry_text_add (reader->text, bytes, &faults, error))
    return FALSE;
  if (faults)
    add_problem (reader,
                 path,
                 N_ ("This file is damaged or was cut off. We read what could be read. Export it "
                     "from Windows again."));
  return TRUE;
}

/* Only a part that the script found in that Windows can be missing. */
static void
add_missing (Reader *reader, const char *file, CoExportState state)
{
  if (state != CO_EXPORT_NOT_THERE && state != CO_EXPORT_FAILED)
    add_problem (reader,
                 file,
                 N_ ("This file is missing. Run “changeover-check.cmd” again on that computer, and "
                     "copy the whole folder."));
}

static gboolean
read_part (Reader *reader, const CoExportKey *key, CoExportState state, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  if (state == CO_EXPORT_FAILED)
    add_problem (reader,
                 key->file,
                 N_ ("This part of the registry could not be exported. Run “changeover-check.cmd” "
                     "again on that computer, as an administrator."));
  if (read_file (reader, key->file, &local_error))
    return TRUE;
  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  if (g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
    add_missing (reader, key->file, state);
  else
    co_probe_add_failure (&co_export_probe, reader->traces, key->file, local_error);
  return TRUE;
}

static gboolean
read_folder (Reader *reader, GError **error)
{
  g_autoptr (GBytes) bytes = load (reader, CO_EXPORT_RECORD, error);
  g_autoptr (CoExportRecord) record = NULL;
  guint count;
  const CoExportKey *keys = co_export_keys_get (&count);

  if (bytes == NULL)
    return FALSE;
  record = co_export_record_new (bytes);
  for (guint i = 0; i < count; i++)
    if (!read_part (reader, &keys[i], co_export_record_get (record, keys[i].file), error))
      return FALSE;
  if (!co_export_record_is_whole (record))
    add_problem (
      reader,
      CO_EXPORT_RECORD,
      N_ ("The script was stopped before it was done. Run “changeover-check.cmd” again on "
          "that computer, and copy the whole folder."));
  return TRUE;
}

static CoRegistryKey
find (Reader *reader, const char *path)
{
  CoRegistry *registry = co_registry_text_get_registry (reader->text);

  return co_registry_find (registry, co_registry_get_top (registry), path);
}

static CoRegistry *
get_part (Reader *reader, const char *path)
{
  return co_registry_new_part (co_registry_text_get_registry (reader->text), find (reader, path));
}

static void
read_users (Reader *reader)
{
  CoRegistry *registry = co_registry_text_get_registry (reader->text);
  g_autoptr (CoRegistry) current = get_part (reader, "HKEY_CURRENT_USER");
  g_autoptr (GArray) users = co_registry_list (registry, find (reader, "HKEY_USERS"));

  co_windows_registry_read_user (NULL, current, "HKCU", reader->traces);
  for (guint i = 0; i < users->len; i++) {
    CoRegistryKey key = g_array_index (users, CoRegistryKey, i);
    g_autoptr (CoRegistry) user = co_registry_new_part (registry, key);
    g_autofree char *sid = co_registry_dup_name (registry, key);
    g_autofree char *name = g_strconcat ("HKU\\", sid, NULL);

    co_windows_registry_read_user (NULL, user, name, reader->traces);
  }
}

static void
read_registry (Reader *reader)
{
  g_autoptr (CoRegistry) software = get_part (reader, "HKEY_LOCAL_MACHINE\\SOFTWARE");
  g_autoptr (CoRegistry) system = get_part (reader, "HKEY_LOCAL_MACHINE\\SYSTEM");

  co_windows_registry_read_software (NULL, software, reader->traces);
  co_windows_registry_read_services (NULL, system, reader->traces);
  read_users (reader);
}

static gboolean
is_file (CoRoot *root)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (root, "", &kind, NULL);

  return found != NULL && kind == CO_ENTRY_FILE;
}

/* A person can export any part of the registry. One list of programs says nothing about the other.
 */
static void
add_coverage (Reader *reader)
{
  if (!co_export_coverage_has_programs (reader->text))
    add_problem (
      reader,
      "",
      N_ ("Windows keeps two lists of installed programs, and this export does not have "
          "both. To get all that we read, run “changeover-check.cmd” on that computer."));
  co_export_coverage_add_note (reader->text, reader->traces);
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  g_autoptr (CoRegistryText) text = co_registry_text_new ();
  Reader reader = {
    .root = co_target_get_root (target),
    .traces = traces,
    .text = text,
    .cancellable = cancellable,
  };
  gboolean single = is_file (reader.root);

  if (!(single ? read_file (&reader, "", error) : read_folder (&reader, error)))
    return FALSE;
  if (!co_export_coverage_has_any (text)) {
    g_set_error (error, CO_ERROR, CO_ERROR_NOTHING_KNOWN, "no key that we read");
    return FALSE;
  }
  read_registry (&reader);
  if (single)
    add_coverage (&reader);
  co_traces_add_note (
    traces,
    N_ ("An export of the registry has no files in it. Whether files of a product "
        "are on that computer, and what is in its web browsers, it does not "
        "show."));
  return TRUE;
}

const CoProbe co_export_probe = {
  .id = "registry-export",
  .doing = N_ ("Reading the export of a registry"),
  .place = ".",
  .systems = 1u << CO_SYSTEM_REGISTRY_EXPORT,
  .run = run,
};
