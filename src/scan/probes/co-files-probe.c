/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
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

/* Where the paths of one kind of system begin on a target: at its top, or in a folder of it. */
typedef struct {
  CoTarget *target;
  CoTraces *traces;
  CoRoot *root;
  const char *folder; /* with a slash at the end, or empty */
  GHashTable *seen;
} Search;

static void
add_trace (Search *search, const char *name, const char *path)
{
  g_autofree char *where = g_strconcat (search->folder, path, NULL);
  g_autoptr (GError) error = NULL;
  gboolean content = FALSE;

  if (!co_root_has_content (search->root, path, &content, &error))
    co_probe_paths_add_failure (&co_files_probe, search->target, search->traces, where, error);
  else if (content && is_what_it_says (search->root, path))
    co_traces_add (search->traces,
                   co_trace_new (CO_MARK_PATH, name, where, get_state (search->root, path)));
}

/* Where the files of a pattern are on this disk. */
static char *
get_place (Search *search, const char *pattern)
{
  if (co_target_get_system (search->target) == CO_SYSTEM_MACOS)
    return co_mac_path_get_place (search->root, pattern);
  return g_strdup (pattern);
}

/* What a sandbox does not show cannot have made a finding, if its mark never does. */
static gboolean
matters (CoMark *mark, const GError *error)
{
  return co_mark_get_proves (mark) != CO_PROVES_HINT ||
         !g_error_matches (error, CO_ERROR, CO_ERROR_NOT_GRANTED);
}

static void
look_for (Search *search, CoMark *mark)
{
  const char *pattern = co_mark_get_match (mark);
  g_autofree char *place = get_place (search, pattern);
  /* The catalog knows nothing of a folder that a place has before it. */
  gsize skipped = strlen (place) - strlen (pattern);
  g_autoptr (GPtrArray) failures =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_root_failure_free);
  g_autoptr (GPtrArray) paths = co_root_glob (search->root, place, failures);

  for (guint i = 0; i < failures->len; i++) {
    const CoRootFailure *failure = g_ptr_array_index (failures, i);
    g_autofree char *where = g_strconcat (search->folder, failure->path, NULL);

    if (matters (mark, failure->error))
      co_probe_paths_add_failure (&co_files_probe,
                                  search->target,
                                  search->traces,
                                  where,
                                  failure->error);
  }
  for (guint i = 0; i < paths->len; i++) {
    const char *path = g_ptr_array_index (paths, i);

    /* Patterns overlap; the matcher finds the best mark for a path by itself. */
    if (g_hash_table_add (search->seen, g_strdup (path)))
      add_trace (search, path + skipped, path);
  }
}

static gboolean
look_for_all (Search *search, CoSystem system, GCancellable *cancellable, GError **error)
{
  GPtrArray *marks = co_catalog_get_marks (co_traces_get_catalog (search->traces), CO_MARK_PATH);

  for (guint i = 0; i < marks->len; i++) {
    CoMark *mark = g_ptr_array_index (marks, i);

    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    if (co_mark_get_system (mark) == system)
      look_for (search, mark);
  }
  return TRUE;
}

/* Wine keeps the drive C: of its Windows programs in a folder. */
static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Search search = {
    .target = target,
    .traces = traces,
    .root = co_target_get_root (target),
    .folder = "",
    .seen = seen,
  };
  g_autoptr (CoRoot) drive = NULL;

  if (co_target_get_system (target) != CO_SYSTEM_WINE)
    return look_for_all (&search, co_target_get_system (target), cancellable, error);
  drive = co_root_new_beneath (search.root, "drive_c", CO_ROOT_IGNORE_CASE, error);
  if (drive == NULL)
    return FALSE;
  search.root = drive;
  search.folder = "drive_c/";
  return look_for_all (&search, CO_SYSTEM_WINDOWS, cancellable, error);
}

const CoProbe co_files_probe = {
  .id = "files",
  .doing = N_ ("Looking for files of the products"),
  .place = ".",
  .systems =
    1u << CO_SYSTEM_LINUX | 1u << CO_SYSTEM_WINDOWS | 1u << CO_SYSTEM_MACOS | 1u << CO_SYSTEM_WINE,
  .run = run,
};
