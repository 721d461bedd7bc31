/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-mac-path.h"
#include "co-plist.h"
#include "co-probes.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads which programs a Mac starts by itself. The format is that of launchd.plist(5). */

static const char *const patterns[] = {
  "Library/LaunchAgents/*.plist",
  "Library/LaunchDaemons/*.plist",
  "Users/*/Library/LaunchAgents/*.plist",
};

static char *
get_file_label (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);

  name[strlen (name) - strlen (".plist")] = '\0';
  return g_steal_pointer (&name);
}

static char *
read_program (CoPlist *job)
{
  CoPlistNode *arguments;
  char *program = co_plist_dup_text (job, "Program");

  if (program != NULL)
    return program;
  arguments = co_plist_node_find (co_plist_get_top (job), "ProgramArguments");
  return co_plist_node_dup_text (co_plist_node_get (arguments, 0));
}

static gboolean
is_wanted (CoTraces *traces, const char *label)
{
  CoMatch match;

  return co_catalog_find (co_traces_get_catalog (traces), CO_MARK_LAUNCH_JOB, label, &match);
}

static void
add_trace (CoTraces *traces, const char *label, const char *path, CoTraceState state)
{
  if (is_wanted (traces, label))
    co_traces_add (traces, co_trace_new (CO_MARK_LAUNCH_JOB, label, path, state));
}

/* Homebrew, for one, leaves links to jobs of programs that were removed: they start nothing. */
static void
tell_unread (CoTraces *traces, const char *path, const GError *error)
{
  g_autofree char *label = get_file_label (path);

  add_trace (traces, label, path, CO_TRACE_LEFT);
  if (is_wanted (traces, label) || !g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND))
    co_probe_add_failure (&co_mac_jobs_probe, traces, path, error);
}

static gboolean
is_empty (CoRoot *root, const char *path)
{
  gboolean content = TRUE;

  return co_root_has_content (root, path, &content, NULL) && !content;
}

/* What is empty starts nothing; some people make such files to keep a program from making its own.
 * What is damaged does not either, but it could be read wrongly: it is told. */
static gboolean
read_job (CoRoot *root,
          CoTraces *traces,
          const char *path,
          GCancellable *cancellable,
          GError **error)
{
  g_autoptr (CoPlist) job = NULL;
  g_autoptr (GError) local_error = NULL;
  g_autofree char *label = NULL;
  g_autofree char *program = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  if (is_empty (root, path))
    return TRUE;
  job = co_plist_open (root, path, cancellable, &local_error);
  if (job == NULL) {
    tell_unread (traces, path, local_error);
    return TRUE;
  }
  label = co_plist_dup_text (job, "Label");
  if (label == NULL)
    label = get_file_label (path);
  program = read_program (job);
  add_trace (traces, label, path, co_mac_path_get_program_state (root, program));
  return TRUE;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);

  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++) {
    g_autoptr (GPtrArray) paths = co_probe_glob (&co_mac_jobs_probe, root, patterns[i], traces);

    for (guint j = 0; j < paths->len; j++)
      if (!read_job (root, traces, g_ptr_array_index (paths, j), cancellable, error))
        return FALSE;
  }
  return TRUE;
}

const CoProbe co_mac_jobs_probe = {
  .id = "mac-jobs",
  .doing = N_ ("Looking for background services"),
  .place = "Library/LaunchDaemons",
  .systems = 1u << CO_SYSTEM_MACOS,
  .run = run,
};
