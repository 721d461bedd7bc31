/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-firefox-extensions.h"
#include "co-firefox-profiles.h"
#include "co-firefox-reader.h"
#include "co-json-file.h"
#include "co-windows-path.h"

#include <string.h>

/* Reads the profiles of Firefox and its relatives. The file extensions.json of a profile lists the
 * extensions; their files are in the folder extensions, called ID.xpi or ID, or where the list
 * says. Firefox before version 25 had another list; there the files alone count. An extension
 * without files is only remembered: that is no trace. */

#define FILE_ENDING ".xpi"

typedef struct {
  const CoBrowserContext *context;
  const char *path;
  GHashTable *known; /* (element-type utf8 CoFirefoxExtension): by id */
  gboolean has_list;
  gboolean unread; /* whether the list is there and could not be read */
} Profile;

static void
read_list (Profile *profile)
{
  g_autofree char *path = g_strconcat (profile->path, "/extensions.json", NULL);
  CoEntryKind kind;
  g_autofree char *found = co_browser_context_find (profile->context, path, &kind);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) extensions = NULL;
  g_autoptr (GError) error = NULL;

  profile->has_list = found != NULL;
  if (found == NULL)
    return;
  bytes = co_browser_context_read (profile->context, found);
  if (bytes != NULL && !co_json_bytes_are_blank (bytes))
    extensions = co_firefox_extensions_parse (bytes, found, &error);
  if (error != NULL)
    co_browser_context_add_failure (profile->context, found, error);
  profile->unread = extensions == NULL;
  if (extensions == NULL)
    return;
  g_ptr_array_set_free_func (extensions, NULL);
  for (guint i = 0; i < extensions->len; i++) {
    CoFirefoxExtension *extension = g_ptr_array_index (extensions, i);

    g_hash_table_replace (profile->known, extension->id, extension);
  }
}

static void
add_trace (const CoBrowserContext *context,
           const char *id,
           const char *where,
           CoTraceState state,
           const CoFirefoxExtension *extension)
{
  CoTrace *trace =
    co_browser_context_make_trace (context, CO_MARK_FIREFOX_EXTENSION, id, where, state);

  if (extension != NULL) {
    trace->version = g_strdup (extension->version);
    trace->switched_off = extension->disabled;
  }
  co_traces_add (context->traces, trace);
}

/* The id of an extension from the name of its file or folder, if the catalog knows it. */
static char *
dup_wanted_id (const CoBrowserContext *context, const char *name)
{
  g_autofree char *id = g_strdup (name);

  if (g_str_has_suffix (id, FILE_ENDING))
    id[strlen (id) - strlen (FILE_ENDING)] = '\0';
  if (!co_firefox_extension_id_is_valid (id) ||
      !co_browser_context_wants (context, CO_MARK_FIREFOX_EXTENSION, id))
    return NULL;
  return g_steal_pointer (&id);
}

/* Files that Firefox does not list are left over, where it has a list. */
static CoTraceState
judge_files (const Profile *profile, const CoFirefoxExtension *extension)
{
  if (extension != NULL || !profile->has_list)
    return CO_TRACE_WORKING;
  return profile->unread ? CO_TRACE_CLAIMED : CO_TRACE_LEFT;
}

static void
look_at_files (const Profile *profile)
{
  const CoBrowserContext *context = profile->context;
  g_autofree char *folder = g_strconcat (profile->path, "/extensions", NULL);
  g_autoptr (GPtrArray) names = co_browser_context_list (context, folder);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *id = dup_wanted_id (context, name);
    g_autofree char *path = g_strconcat (folder, "/", name, NULL);
    const CoFirefoxExtension *extension;

    if (id == NULL || !co_browser_context_has_content (context, path))
      continue;
    extension = g_hash_table_lookup (profile->known, id);
    add_trace (context, id, path, judge_files (profile, extension), extension);
    g_hash_table_remove (profile->known, id);
  }
}

/* Those that are listed, and whose files are not in the profile. */
static void
look_at_list (const Profile *profile)
{
  GHashTableIter iter;
  gpointer id;
  gpointer value;

  g_hash_table_iter_init (&iter, profile->known);
  while (g_hash_table_iter_next (&iter, &id, &value)) {
    const CoFirefoxExtension *extension = value;
    CoTraceState state;

    if (extension->path == NULL || extension->in_profile ||
        !co_browser_context_wants (profile->context, CO_MARK_FIREFOX_EXTENSION, id))
      continue;
    state = co_browser_context_find_recorded (profile->context, extension->path, "");
    if (state != CO_TRACE_LEFT)
      add_trace (profile->context, id, profile->path, state, extension);
  }
}

static void
read_profile (const CoBrowserContext *context, const char *path)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash,
                                                        g_str_equal,
                                                        NULL,
                                                        (GDestroyNotify) co_firefox_extension_free);
  Profile profile = {.context = context, .path = path, .known = known};

  read_list (&profile);
  look_at_files (&profile);
  look_at_list (&profile);
}

/* The path of a profile that a person has put elsewhere, relative to the root; `NULL` if it is not
 * on this disk or is read anyway. */
static char *
dup_relative (const CoBrowserContext *context, const char *path, const char *folder)
{
  g_autofree char *inside = g_strconcat (folder, "/", NULL);
  g_autofree char *relative = NULL;
  char drive = 'C';

  if (co_target_get_system (context->target) == CO_SYSTEM_WINDOWS)
    relative = co_windows_path_to_relative (path, &drive);
  else if (*path == '/')
    relative = g_strdup (path + strspn (path, "/"));
  if (drive != 'C') {
    g_autoptr (GError) error =
      g_error_new (CO_ERROR, CO_ERROR_ELSEWHERE, "%s: on another drive", path);

    co_browser_context_add_failure (context, path, error);
    return NULL;
  }
  if (relative == NULL || g_str_has_prefix (relative, inside))
    return NULL;
  return g_steal_pointer (&relative);
}

/* Windows and the Mac keep the list beside the folder of the profiles, Linux in it. */
static void
read_elsewhere (const CoBrowserContext *context, const char *folder, const char *list)
{
  CoEntryKind kind;
  g_autofree char *found = co_browser_context_find (context, list, &kind);
  g_autoptr (GBytes) bytes = found != NULL ? co_browser_context_read (context, found) : NULL;
  g_auto (GStrv) paths = NULL;
  g_autoptr (GError) error = NULL;

  if (bytes == NULL || co_json_bytes_are_blank (bytes))
    return;
  paths = co_firefox_profiles_parse (bytes, found, &error);
  if (error != NULL)
    co_browser_context_add_failure (context, found, error);
  for (guint i = 0; paths != NULL && paths[i] != NULL; i++) {
    g_autofree char *relative = dup_relative (context, paths[i], folder);
    g_autofree char *profile =
      relative != NULL ? co_browser_context_find (context, relative, &kind) : NULL;

    if (profile != NULL && kind == CO_ENTRY_FOLDER)
      read_profile (context, profile);
  }
}

/**
 * co_firefox_reader_read:
 * @context: the browser
 * @folder: the folder where it keeps its profiles
 *
 * Looks for catalogued extensions in all profiles of Firefox or one of its relatives.
 */
void
co_firefox_reader_read (const CoBrowserContext *context, const char *folder)
{
  g_autoptr (GPtrArray) names = co_browser_context_list_profiles (context, folder);
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *inner = g_strconcat (folder, "/profiles.ini", NULL);
  g_autofree char *outer = g_strconcat (parent, "/profiles.ini", NULL);

  for (guint i = 0; i < names->len && !g_cancellable_is_cancelled (context->cancellable); i++) {
    g_autofree char *path = g_strconcat (folder, "/", g_ptr_array_index (names, i), NULL);

    read_profile (context, path);
  }
  read_elsewhere (context, folder, inner);
  read_elsewhere (context, folder, outer);
}

/**
 * co_firefox_reader_read_shared:
 * @context: the browser
 * @folder: a folder of extensions that are in every profile
 *
 * Looks for catalogued extensions outside of the profiles.
 */
void
co_firefox_reader_read_shared (const CoBrowserContext *context, const char *folder)
{
  g_autoptr (GPtrArray) names = co_browser_context_list (context, folder);

  for (guint i = 0; i < names->len; i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *id = dup_wanted_id (context, name);
    g_autofree char *path = g_strconcat (folder, "/", name, NULL);

    if (id != NULL && co_browser_context_has_content (context, path))
      add_trace (context, id, path, CO_TRACE_WORKING, NULL);
  }
}
