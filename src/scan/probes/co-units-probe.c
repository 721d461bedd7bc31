/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-root-file.h"

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
  CoEntryKind kind = CO_ENTRY_NONE;

  if (g_bytes_get_size (unit) == 0)
    return CO_TRACE_LEFT;
  text = g_utf8_make_valid (g_bytes_get_data (unit, NULL), (gssize) g_bytes_get_size (unit));
  program = get_program (text);
  if (program == NULL)
    return CO_TRACE_LEFT;
  found = co_root_find (root, program + 1, &kind, NULL);
  return found != NULL && kind == CO_ENTRY_FILE ? CO_TRACE_WORKING : CO_TRACE_LEFT;
}

static void
read_unit (CoRoot *root, CoTraces *traces, const char *name, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) unit = co_root_read_file (root, path, MAX_UNIT_SIZE, NULL, &error);

  if (unit == NULL) {
    /* A unit that is masked is a link to /dev/null: it is switched off, and nothing to read. */
    if (!g_error_matches (error, CO_ERROR, CO_ERROR_NOT_REGULAR))
      co_probe_add_failure (&co_units_probe, traces, path, error);
    return;
  }
  co_traces_add (traces, co_trace_new (CO_MARK_UNIT, name, path, get_state (root, unit)));
}

/* A unit has one definition that counts, the first in the order of the folders. On most systems
 * lib is also a link to usr/lib. */
static void
look_for (CoRoot *root, CoTraces *traces, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++) {
    g_autofree char *path = g_strconcat (folders[i], "/", name, NULL);
    g_autoptr (GError) error = NULL;
    CoEntryKind kind = CO_ENTRY_NONE;
    g_autofree char *found = co_root_find (root, path, &kind, &error);

    if (error != NULL)
      co_probe_add_failure (&co_units_probe, traces, path, error);
    if (found == NULL)
      continue;
    read_unit (root, traces, name, found);
    return;
  }
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  GPtrArray *marks = co_catalog_get_marks (co_traces_get_catalog (traces), CO_MARK_UNIT);

  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (!co_mark_is_pattern (mark))
      look_for (co_target_get_root (target), traces, co_mark_get_match (mark));
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
