/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-chrome-preferences.h"
#include "co-chrome-reader.h"
#include "co-json-file.h"

#include <string.h>

/* Reads the profiles of Chrome and its relatives. A profile is a folder with a file Preferences.
 * Its extensions are in two places that have to agree: the settings list them, and their files are
 * in Extensions/ID/VERSION, or in a folder of somebody's own. An extension that the settings list
 * and that has no files is only remembered, or known from another computer: that is no trace. */

/* Windows and Macs have the list in the second, Linux in the first. */
static const char *const settings_files[] = {"Preferences", "Secure Preferences"};

/* What a running browser puts beside the profiles, and leaves there after a crash: links to nothing
 * that name this computer, a process, a version or a socket in /tmp. */
static const char *const running_links[] = {"RunningChromeVersion",
                                            "SingletonCookie",
                                            "SingletonLock",
                                            "SingletonSocket",
                                            NULL};

typedef struct {
  const CoBrowserContext *context;
  const char *path;
  GHashTable *known; /* (element-type utf8 CoChromeExtension): by id */
  gboolean unread;   /* whether the list may be longer */
} Profile;

/* Either of the two files can have the whole entry, the other only what it keeps beside it. */
static gboolean
says_less (const CoChromeExtension *extension, const CoChromeExtension *known)
{
  return known != NULL && known->path != NULL && extension->path == NULL && !extension->uninstalled;
}

static void
read_settings (Profile *profile, const char *name)
{
  g_autofree char *path = g_strconcat (profile->path, "/", name, NULL);
  CoEntryKind kind;
  g_autofree char *found = co_browser_context_find (profile->context, path, &kind);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GPtrArray) extensions = NULL;
  g_autoptr (GError) error = NULL;

  if (found == NULL)
    return;
  bytes = co_browser_context_read (profile->context, found);
  if (bytes != NULL && !co_json_bytes_are_blank (bytes))
    extensions = co_chrome_preferences_parse (bytes, found, &error);
  if (error != NULL)
    co_browser_context_add_failure (profile->context, found, error);
  if (extensions == NULL) {
    profile->unread = TRUE;
    return;
  }
  g_ptr_array_set_free_func (extensions, NULL);
  for (guint i = 0; i < extensions->len; i++) {
    CoChromeExtension *extension = g_ptr_array_index (extensions, i);

    if (says_less (extension, g_hash_table_lookup (profile->known, extension->id)))
      co_chrome_extension_free (extension);
    else
      g_hash_table_replace (profile->known, extension->id, extension);
  }
}

static char *
get_folder (const Profile *profile, const char *below)
{
  return g_strconcat (profile->path, "/Extensions/", below, NULL);
}

/* The manifest of an extension whose files are among those of the profile. */
static char *
find_manifest (const Profile *profile, const char *id)
{
  g_autofree char *folder = get_folder (profile, id);
  g_autoptr (GPtrArray) versions = co_browser_context_list (profile->context, folder);

  for (guint i = versions->len; i > 0; i--) {
    g_autofree char *manifest =
      g_strconcat (folder, "/", g_ptr_array_index (versions, i - 1), "/manifest.json", NULL);

    if (co_browser_context_has_content (profile->context, manifest))
      return g_steal_pointer (&manifest);
  }
  return NULL;
}

static gboolean
is_absolute (const char *path)
{
  return *path == '/' || *path == '\\' || (g_ascii_isalpha (*path) && path[1] == ':');
}

/* Whether the files are where the settings say. */
static CoTraceState
find_recorded_files (const Profile *profile, const char *recorded)
{
  g_autofree char *path = NULL;
  g_autofree char *manifest = NULL;

  if (is_absolute (recorded))
    return co_browser_context_find_recorded (profile->context, recorded, "/manifest.json");
  path = g_strdelimit (g_strdup (recorded), "\\", '/');
  manifest = g_strconcat (profile->path, "/Extensions/", path, "/manifest.json", NULL);
  return co_browser_context_has_content (profile->context, manifest) ? CO_TRACE_WORKING
                                                                     : CO_TRACE_LEFT;
}

static char *
dup_version (const Profile *profile, const CoChromeExtension *extension, const char *manifest)
{
  g_autoptr (JsonNode) node = NULL;

  if (extension != NULL && extension->version != NULL)
    return g_strdup (extension->version);
  if (manifest != NULL)
    node = co_json_file_read (co_target_get_root (profile->context->target),
                              manifest,
                              profile->context->cancellable,
                              NULL);
  return g_strdup (co_json_object_get_text (co_json_node_get_object (node), "version"));
}

/* Whether there is a trace at all, and how strong it is. */
static gboolean
judge (const Profile *profile,
       const CoChromeExtension *extension,
       gboolean has_files,
       CoTraceState *state)
{
  CoTraceState recorded = CO_TRACE_LEFT;

  if (extension == NULL || extension->uninstalled) {
    *state = extension == NULL && profile->unread ? CO_TRACE_CLAIMED : CO_TRACE_LEFT;
    return has_files;
  }
  if (extension->path != NULL)
    recorded = find_recorded_files (profile, extension->path);
  *state = has_files ? CO_TRACE_WORKING : recorded;
  return *state != CO_TRACE_LEFT;
}

static void
look_for (const Profile *profile, const char *id)
{
  const CoBrowserContext *context = profile->context;
  const CoChromeExtension *extension = g_hash_table_lookup (profile->known, id);
  g_autofree char *manifest = NULL;
  g_autofree char *where = NULL;
  CoTraceState state;
  CoTrace *trace;

  if (!co_browser_context_wants (context, CO_MARK_CHROME_EXTENSION, id))
    return;
  manifest = find_manifest (profile, id);
  if (!judge (profile, extension, manifest != NULL, &state))
    return;
  where = state == CO_TRACE_LEFT ? get_folder (profile, id) : g_strdup (profile->path);
  trace = co_browser_context_make_trace (context, CO_MARK_CHROME_EXTENSION, id, where, state);
  trace->version = dup_version (profile, extension, manifest);
  trace->switched_off = extension != NULL && extension->disabled && state != CO_TRACE_LEFT;
  co_traces_add (context->traces, trace);
}

static void
look_for_known (const Profile *profile)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, profile->known);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    look_for (profile, id);
}

/* Those whose files are there, and which the settings do not know or which could not be read. */
static void
look_for_others (const Profile *profile)
{
  g_autofree char *folder = get_folder (profile, "");
  g_autoptr (GPtrArray) names = NULL;

  folder[strlen (folder) - 1] = '\0';
  names = co_browser_context_list (profile->context, folder);
  for (guint i = 0; i < names->len; i++) {
    const char *id = g_ptr_array_index (names, i);

    if (co_chrome_extension_id_is_valid (id) && !g_hash_table_contains (profile->known, id))
      look_for (profile, id);
  }
}

static void
read_profile (const CoBrowserContext *context, const char *path)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash,
                                                        g_str_equal,
                                                        NULL,
                                                        (GDestroyNotify) co_chrome_extension_free);
  Profile profile = {.context = context, .path = path, .known = known};

  for (guint i = 0; i < G_N_ELEMENTS (settings_files); i++)
    read_settings (&profile, settings_files[i]);
  look_for_known (&profile);
  look_for_others (&profile);
}

static gboolean
is_profile (const CoBrowserContext *context, const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (settings_files); i++) {
    g_autofree char *settings = g_strconcat (path, "/", settings_files[i], NULL);
    CoEntryKind kind;
    g_autofree char *found = co_browser_context_find (context, settings, &kind);

    if (found != NULL)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_chrome_reader_read:
 * @context: the browser
 * @folder: the folder where it keeps its profiles
 *
 * Looks for catalogued extensions in all profiles of Chrome or one of its relatives. Opera has one
 * in the folder itself.
 */
void
co_chrome_reader_read (const CoBrowserContext *context, const char *folder)
{
  g_autoptr (GPtrArray) names = co_browser_context_list_profiles (context, folder);

  if (is_profile (context, folder))
    read_profile (context, folder);
  for (guint i = 0; i < names->len && !g_cancellable_is_cancelled (context->cancellable); i++) {
    const char *name = g_ptr_array_index (names, i);
    g_autofree char *path = g_strconcat (folder, "/", name, NULL);

    if (!g_strv_contains (running_links, name) && is_profile (context, path))
      read_profile (context, path);
  }
}
