/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mac-path.h"
#include "co-probe-paths.h"
#include "co-probes.h"
#include "co-root-glob.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Looks at the catalogued paths of a system, and at nothing else: there is no walk over the disk.
 * An empty file or folder is no trace, whatever its name. */

/* A folder that is called as a program is none. */
static gboolean
is_program_name (const char *path)
{
  g_autofree char *lower = g_ascii_strdown (path, -1);

  return g_str_has_suffix (lower, ".exe") || g_str_has_suffix (lower, ".sys");
}

static gboolean
is_what_it_says (CoRoot *root, const char *path)
{
  CoEntryKind kind = CO_ENTRY_NONE;
  g_autofree char *found = co_root_find (root, path, &kind, NULL);

  return found != NULL && (kind == CO_ENTRY_FILE || !is_program_name (path));
}

/* An app that was taken apart can leave its folder behind. */
static CoTraceState
get_state (CoRoot *root, const char *path)
{
  return g_str_has_suffix (path, ".app") ? co_mac_path_get_app_state (root, path)
                                         : CO_TRACE_WORKING;
}

static void
add_trace (CoTarget *target, CoTraces *traces, const char *name, const char *path)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) error = NULL;
  gboolean content = FALSE;

  if (!co_root_has_content (root, path, &content, &error))
    co_probe_paths_add_failure (&co_files_probe, target, traces, path, error);
  else if (content && is_what_it_says (root, path))
    co_traces_add (traces, co_trace_new (CO_MARK_PATH, name, path, get_state (root, path)));
}

/* Where the files of a pattern are on this disk. */
static char *
get_place (CoTarget *target, const char *pattern)
{
  if (co_target_get_system (target) == CO_SYSTEM_MACOS)
    return co_mac_path_get_place (co_target_get_root (target), pattern);
  return g_strdup (pattern);
}

static void
look_for (CoTarget *target, CoTraces *traces, const char *pattern, GHashTable *seen)
{
  g_autofree char *place = get_place (target, pattern);
  /* The catalog knows nothing of a folder that a place has before it. */
  gsize skipped = strlen (place) - strlen (pattern);
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (co_target_get_root (target), place, failures);

  for (guint i = 0; i < failures->len; i++) {
    const CoRootFailure *failure = g_ptr_array_index (failures, i);

    co_probe_paths_add_failure (&co_files_probe, target, traces, failure->path, failure->error);
  }
  for (guint i = 0; i < paths->len; i++) {
    const char *path = g_ptr_array_index (paths, i);

    /* Patterns overlap; the matcher finds the best mark for a path by itself. */
    if (g_hash_table_add (seen, g_strdup (path)))
      add_trace (target, traces, path + skipped, path);
  }
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  GPtrArray *marks = co_catalog_get_marks (co_traces_get_catalog (traces), CO_MARK_PATH);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (co_mark_get_system (mark) == co_target_get_system (target))
      look_for (target, traces, co_mark_get_match (mark), seen);
  }
  return TRUE;
}

const CoProbe co_files_probe = {
  .id = "files",
  .doing = N_ ("Looking for files of the products"),
  .place = ".",
  .systems = 1u << CO_SYSTEM_LINUX | 1u << CO_SYSTEM_WINDOWS | 1u << CO_SYSTEM_MACOS,
  .run = run,
};
