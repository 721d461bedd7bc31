/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"
#include "co-root-file.h"

#include <glib/gi18n-lib.h>

#include <string.h>

/* Reads pacman's list of packages: a folder NAME-VERSION-RELEASE for each, with a file desc in it.
 * The names of the folders say which of those files matter. */

#define LOCAL_FOLDER  "var/lib/pacman/local"
#define MAX_DESC_SIZE (1024 * 1024)

/* What remains of "kesl-gui-12.1.0-1" without its last two parts, or NULL. */
static char *
get_name (const char *folder)
{
  const char *release = strrchr (folder, '-');
  const char *version = release != NULL ? g_strrstr_len (folder, release - folder, "-") : NULL;

  return version != NULL && version > folder ? g_strndup (folder, (gsize) (version - folder))
                                             : NULL;
}

/* The line after the one that is @key. */
static char *
get_field (GBytes *desc, const char *key)
{
  gsize size;
  const char *data = g_bytes_get_data (desc, &size);
  g_autofree char *text = g_utf8_make_valid (size > 0 ? data : "", (gssize) size);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL && lines[i + 1] != NULL; i++)
    if (g_str_equal (g_strstrip (lines[i]), key) && *g_strstrip (lines[i + 1]) != '\0')
      return g_strdup (lines[i + 1]);
  return NULL;
}

/* That the folder is there says that the package is installed, whatever is in it. */
static gboolean
read_package (CoRoot *root,
              CoTraces *traces,
              const char *name,
              const char *folder,
              GCancellable *cancellable,
              GError **error)
{
  g_autofree char *where = g_strconcat (LOCAL_FOLDER "/", folder, NULL);
  g_autofree char *path = g_strconcat (where, "/desc", NULL);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) desc =
    co_root_read_file (root, path, MAX_DESC_SIZE, cancellable, &local_error);
  CoTrace *trace;

  if (g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_CANCELLED)) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  trace = co_trace_new (CO_MARK_PACMAN, name, where, CO_TRACE_WORKING);
  if (desc != NULL)
    trace->version = get_field (desc, "%VERSION%");
  if (local_error == NULL && trace->version == NULL)
    g_set_error (&local_error, CO_ERROR, CO_ERROR_MALFORMED, "%s: has no version", path);
  if (local_error != NULL)
    co_probe_add_failure (&co_pacman_probe, traces, path, local_error);
  co_traces_add (traces, trace);
  return TRUE;
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GPtrArray) folders = co_root_list (root, LOCAL_FOLDER, &local_error);

  if (g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
    return TRUE;
  if (folders == NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  for (guint i = 0; i < folders->len; i++) {
    const char *folder = g_ptr_array_index (folders, i);
    g_autofree char *name = get_name (folder);
    CoMatch match;

    if (name != NULL &&
        co_catalog_find (co_traces_get_catalog (traces), CO_MARK_PACMAN, name, &match) &&
        !read_package (root, traces, name, folder, cancellable, error))
      return FALSE;
  }
  return TRUE;
}

const CoProbe co_pacman_probe = {
  .id = "pacman",
  .doing = N_ ("Reading the list of installed packages"),
  .place = LOCAL_FOLDER,
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
