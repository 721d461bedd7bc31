/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-root-file.h"
#include "co-root-glob.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Looks for the catalogued systemd units. A unit whose program is gone is a leftover. The format is
 * that of systemd.service(5); only the first ExecStart= is read. */

#define MAX_UNIT_SIZE (256 * 1024)

static const char *const folders[] = {
  "etc/systemd/system",
  "usr/local/lib/systemd/system",
  "usr/lib/systemd/system",
  "lib/systemd/system",
};

/* The path of the program in "ExecStart=-/opt/x/y --option": without the signs before it, which
 * say how to start it, and without what follows. */
static char *
get_program (const char *text)
{
  g_autoptr (GRegex) regex =
    g_regex_new ("^ExecStart=\\s*[-@:+!]*\"?(/[^\"\\s]+)", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr (GMatchInfo) info = NULL;

  if (!g_regex_match (regex, text, 0, &info))
    return NULL;
  return g_match_info_fetch (info, 1);
}

static CoTraceState
get_state (CoRoot *root, GBytes *unit)
{
  g_autofree char *text = NULL;
  g_autofree char *program = NULL;
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;
  CoEntryKind kind = CO_ENTRY_NONE;

  if (g_bytes_get_size (unit) == 0)
    return CO_TRACE_LEFT;
  text = g_utf8_make_valid (g_bytes_get_data (unit, NULL), (gssize) g_bytes_get_size (unit));
  program = get_program (text);
  if (program == NULL)
    return CO_TRACE_LEFT;
  found = co_root_find (root, program + 1, &kind, &error);
  if (error != NULL)
    return CO_TRACE_CLAIMED;
  return found != NULL && kind == CO_ENTRY_FILE ? CO_TRACE_WORKING : CO_TRACE_LEFT;
}

/* A unit that is masked is a link to /dev/null: it is switched off, and there is nothing to read.
 * On a disk beside this computer there is no /dev/null either. */
static gboolean
is_masked (const GError *error)
{
  return g_error_matches (error, CO_ERROR, CO_ERROR_NOT_REGULAR) ||
         g_error_matches (error, CO_ERROR, CO_ERROR_ELSEWHERE);
}

static void
read_unit (CoRoot *root, CoTraces *traces, const char *name, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) unit = co_root_read_file (root, path, MAX_UNIT_SIZE, NULL, &error);

  if (unit != NULL)
    co_traces_add (traces, co_trace_new (CO_MARK_UNIT, name, path, get_state (root, unit)));
  else if (!is_masked (error))
    co_probe_add_failure (&co_units_probe, traces, path, error);
}

/* A unit has one definition that counts, the first in the order of the folders. On most systems
 * lib is also a link to usr/lib. */
static void
look_in (CoRoot *root, CoTraces *traces, const char *folder, const char *match, GHashTable *seen)
{
  g_autofree char *pattern = g_strconcat (folder, "/", match, NULL);
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (root, pattern, failures);

  for (guint i = 0; i < failures->len; i++) {
    const CoRootFailure *failure = g_ptr_array_index (failures, i);

    if (!is_masked (failure->error))
      co_probe_add_failure (&co_units_probe, traces, failure->path, failure->error);
  }
  for (guint i = 0; i < paths->len; i++) {
    const char *path = g_ptr_array_index (paths, i);
    g_autofree char *name = g_path_get_basename (path);

    if (g_hash_table_add (seen, g_strdup (name)))
      read_unit (root, traces, name, path);
  }
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  GPtrArray *marks = co_catalog_get_marks (co_traces_get_catalog (traces), CO_MARK_UNIT);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < marks->len; i++) {
    const char *match = co_mark_get_match (g_ptr_array_index (marks, i));

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    for (guint j = 0; j < G_N_ELEMENTS (folders); j++)
      look_in (co_target_get_root (target), traces, folders[j], match, seen);
  }
  return TRUE;
}

const CoProbe co_units_probe = {
  .id = "units",
  .doing = N_ ("Looking for background services"),
  .place = "etc/systemd/system",
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
