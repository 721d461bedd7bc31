/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-dpkg-status.h"
#include "co-error.h"
#include "co-package-list.h"
#include "co-probes.h"
#include "co-root-file.h"
#include "co-root-glob.h"

#include <glib/gi18n-lib.h>

/* Reads dpkg's list of packages: var/lib/dpkg/status, one stanza for each package, and status.d,
 * where images without a package manager keep one file for each. A stanza that is broken is a
 * problem, and the next one is read. */

#define STATUS_FILE     "var/lib/dpkg/status"
#define STATUS_FOLDER   "var/lib/dpkg/status.d"
#define INFO_FOLDER     "var/lib/dpkg/info"
#define JOURNAL_PATTERN "var/lib/dpkg/updates/[0-9]*"
#define MAX_STATUS_SIZE (512 * 1024 * 1024)
/* So many broken stanzas are told one by one; of the rest only that they are there. */
#define MAX_TOLD 5

/* One run over one file. */
typedef struct {
  CoTraces *traces;
  const char *path;
  gboolean needs_status; /* in status.d every package is installed */
  guint told;
} Reader;

static void
tell_broken (Reader *reader, const CoDpkgStanza *stanza)
{
  g_autofree char *path = NULL;

  if (reader->told++ >= MAX_TOLD)
    return;
  path = g_strdup_printf ("%s:%u", reader->path, stanza->line);
  co_traces_add_problem (
    reader->traces,
    co_problem_new (
      co_dpkg_probe.id,
      path,
      N_ ("The list of installed packages is damaged at this line, so one package could "
          "not be read.")));
}

static CoDpkgState
get_state (const Reader *reader, const CoDpkgStanza *stanza)
{
  if (stanza->status.start == NULL && !reader->needs_status)
    return CO_DPKG_PRESENT;
  return co_dpkg_stanza_get_state (stanza);
}

static void
take_stanza (const CoDpkgStanza *stanza, gpointer user_data)
{
  Reader *reader = user_data;
  CoDpkgState state = get_state (reader, stanza);
  gboolean usable = stanza->package.length > 0 && state != CO_DPKG_UNKNOWN;
  g_autofree char *name = NULL;
  CoTrace *trace;
  CoMatch match;

  if (stanza->broken || !usable)
    tell_broken (reader, stanza);
  if (!usable || state == CO_DPKG_NOT_INSTALLED)
    return;
  name = g_strndup (stanza->package.start, stanza->package.length);
  if (!co_catalog_find (co_traces_get_catalog (reader->traces), CO_MARK_DPKG, name, &match))
    return;
  trace = co_trace_new (CO_MARK_DPKG,
                        name,
                        reader->path,
                        state == CO_DPKG_CONFIG_FILES ? CO_TRACE_LEFT : CO_TRACE_WORKING);
  if (stanza->version.length > 0)
    trace->version = g_strndup (stanza->version.start, stanza->version.length);
  co_traces_add (reader->traces, trace);
}

static gboolean
read_file (CoRoot *root,
           CoTraces *traces,
           const char *path,
           gboolean needs_status,
           GCancellable *cancellable,
           GError **error)
{
  Reader reader = {.traces = traces, .path = path, .needs_status = needs_status};
  g_autoptr (GBytes) bytes = co_root_read_file (root, path, MAX_STATUS_SIZE, cancellable, error);
  const char *text;
  gsize size;

  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &size);
  /* No system has no packages at all: the list was lost. Another system's tools make an empty one
   * where dpkg is only a tool beside them. */
  if (co_dpkg_status_read (text, size, take_stanza, &reader) == 0 &&
      !co_package_list_has_other (root, CO_PACKAGE_LIST_DPKG))
    co_traces_add_problem (
      traces,
      co_problem_new (co_dpkg_probe.id, path, N_ ("The list of installed packages is empty.")));
  return TRUE;
}

static gboolean
read_folder (CoRoot *root,
             CoTraces *traces,
             gboolean *found,
             GCancellable *cancellable,
             GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GPtrArray) names = co_root_list (root, STATUS_FOLDER, &local_error);

  if (names == NULL) {
    if (!g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
      co_probe_add_failure (&co_dpkg_probe, traces, STATUS_FOLDER, local_error);
    return TRUE;
  }
  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *path = g_strconcat (STATUS_FOLDER "/", name, NULL);
    g_autoptr (GError) file_error = NULL;

    if (g_str_has_suffix (name, ".md5sums"))
      continue;
    *found = TRUE;
    if (read_file (root, traces, path, FALSE, cancellable, &file_error))
      continue;
    if (g_error_matches (file_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
      g_propagate_error (error, g_steal_pointer (&file_error));
      return FALSE;
    }
    co_probe_add_failure (&co_dpkg_probe, traces, path, file_error);
  }
  return TRUE;
}

/* dpkg writes what it does into numbered files first, and into its list at the end. */
static void
tell_interrupted (CoRoot *root, CoTraces *traces)
{
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (root, JOURNAL_PATTERN, failures);

  if (paths->len > 0)
    co_traces_add_problem (
      traces,
      co_problem_new (co_dpkg_probe.id,
                      g_ptr_array_index (paths, 0),
                      N_ ("Installing or removing was interrupted on this system, so its list of "
                          "packages may be out of date. On that system, let “dpkg --configure -a” "
                          "finish the work, then run the check again.")));
}

/* dpkg keeps a few files for each package beside its list. Where they are, the list was lost, even
 * if a tool beside dpkg has another one. */
static gboolean
is_lost (CoRoot *root)
{
  CoEntryKind kind;
  g_autofree char *path = co_root_find (root, INFO_FOLDER, &kind, NULL);
  gboolean content = FALSE;

  return path != NULL && co_root_has_content (root, path, &content, NULL) && content;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) status_error = NULL;
  gboolean in_folder = FALSE;

  if (!read_folder (root, traces, &in_folder, cancellable, error))
    return FALSE;
  tell_interrupted (root, traces);
  if (read_file (root, traces, STATUS_FILE, TRUE, cancellable, &status_error))
    return TRUE;
  if (!g_error_matches (status_error, CO_ERROR, CO_ERROR_NOT_FOUND)) {
    g_propagate_prefixed_error (error, g_steal_pointer (&status_error), "%s: ", STATUS_FILE);
    return FALSE;
  }
  if (!in_folder && is_lost (root))
    co_probe_add_failure (&co_dpkg_probe, traces, STATUS_FILE, status_error);
  return TRUE;
}

const CoProbe co_dpkg_probe = {
  .id = "dpkg",
  .doing = N_ ("Reading the list of installed packages"),
  .place = STATUS_FILE,
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
