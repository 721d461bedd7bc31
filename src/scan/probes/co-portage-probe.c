/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-probes.h"

#include <glib/gi18n-lib.h>

/* Reads Portage's list of packages: a folder CATEGORY/NAME-VERSION for each. */

#define LIST_FOLDER "var/db/pkg"
/* Where the version begins is a rule of Gentoo's package manager specification (section 3.2): a
 * hyphen, numbers with dots, a letter, suffixes, a revision. While Portage is about to install
 * something, its folder begins with a hyphen. */
#define NAME_PATTERN                                                                               \
  "^([A-Za-z0-9_][A-Za-z0-9_+-]*?)-"                                                               \
  "([0-9]+(?:\\.[0-9]+)*[a-z]?(?:_(?:alpha|beta|pre|rc|p)[0-9]*)*(?:-r[0-9]+)?)$"

/* One run over the list. */
typedef struct {
  CoRoot *root;
  CoTraces *traces;
  GRegex *pattern;
} Reader;

static void
read_package (Reader *reader, const char *category, const char *folder)
{
  g_autoptr (GMatchInfo) info = NULL;
  g_autofree char *name = NULL;
  g_autofree char *where = NULL;
  CoTrace *trace;
  CoMatch match;

  if (!g_regex_match (reader->pattern, folder, 0, &info))
    return;
  name = g_match_info_fetch (info, 1);
  if (!co_catalog_find (co_traces_get_catalog (reader->traces), CO_MARK_PORTAGE, name, &match))
    return;
  where = g_strconcat (category, "/", folder, NULL);
  trace = co_trace_new (CO_MARK_PORTAGE, name, where, CO_TRACE_WORKING);
  trace->version = g_match_info_fetch (info, 2);
  co_traces_add (reader->traces, trace);
}

/* Beside the categories there may be a file or two that are none. */
static void
read_category (Reader *reader, const char *name)
{
  g_autofree char *category = g_strconcat (LIST_FOLDER "/", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) folders = co_root_list (reader->root, category, &error);

  if (folders == NULL) {
    if (!g_error_matches (error, CO_ERROR, CO_ERROR_NOT_FOUND))
      co_probe_add_failure (&co_portage_probe, reader->traces, category, error);
    return;
  }
  for (guint i = 0; i < folders->len; i++)
    read_package (reader, category, g_ptr_array_index (folders, i));
}

static gboolean
run (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error)
{
  CoRoot *root = co_target_get_root (target);
  g_autoptr (GRegex) pattern = g_regex_new (NAME_PATTERN, G_REGEX_RAW, 0, NULL);
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GPtrArray) names = co_root_list (root, LIST_FOLDER, &local_error);
  Reader reader = {.root = root, .traces = traces, .pattern = pattern};

  if (g_error_matches (local_error, CO_ERROR, CO_ERROR_NOT_FOUND))
    return TRUE;
  if (names == NULL) {
    g_propagate_error (error, g_steal_pointer (&local_error));
    return FALSE;
  }
  for (guint i = 0; i < names->len; i++) {
    if (g_cancellable_set_error_if_cancelled (cancellable, error))
      return FALSE;
    read_category (&reader, g_ptr_array_index (names, i));
  }
  return TRUE;
}

const CoProbe co_portage_probe = {
  .id = "portage",
  .doing = N_ ("Reading the list of installed packages"),
  .place = LIST_FOLDER,
  .systems = 1u << CO_SYSTEM_LINUX,
  .run = run,
};
