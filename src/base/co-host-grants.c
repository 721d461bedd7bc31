/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-host-grants.h"
#include "co-text.h"

#include <string.h>

/* What a Flatpak sandbox shows of its host, and where: flatpak-metadata(5), flatpak(5), and
 * common/flatpak-exports.c of Flatpak. A place that was granted and is not on the host is skipped
 * without a word, so what was granted and is not there is not on the host; of everything else
 * nothing is known.
 *
 * Paths are absolute ones of the host, without links, "." and "..". */

#define CONTEXT    "Context"
#define OS_RELEASE "run/host/os-release"

typedef struct {
  char *path; /* (owned) */
  gboolean is_open;
} Entry;

struct _CoHostGrants {
  GArray *entries; /* (element-type Entry): the longest that a path lies in says what holds */
  gboolean has_host;
  gboolean has_root;
};

/* These belong to the runtime at their own paths; those of the host are elsewhere. */
static const char *const os_folders[] = {
  "/usr",
  "/bin",
  "/sbin",
  "/lib",
  "/lib32",
  "/lib64",
  "/libx32",
  NULL,
};

/* What the grant of the whole host leaves out, at the top. */
static const char *const never_host[] = {
  "app",
  "boot",
  "dev",
  "efi",
  "proc",
  "root",
  "run",
  "sys",
  "tmp",
  "var",
  NULL,
};

/* Folders of the sandbox's own in places that may be granted with what they lie in. */
static const char *const own_folders[] = {
  "/app",
  "/run/host",
  "/var/cache",
  "/var/config",
  "/var/data",
  "/var/lib/flatpak",
  "/var/tmp",
  NULL,
};

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->path);
}

/* Where people's folders are in /var, /home is a link to there. */
static char *
make_path (const char *path)
{
  /* Two slashes at the beginning would stay. */
  g_autofree char *canonical = g_canonicalize_filename (path + strspn (path, "/"), "/");

  if (co_text_lies_in (canonical, "/home") && co_text_lies_in (g_get_home_dir (), "/var/home"))
    return g_strconcat ("/var", canonical, NULL);
  return g_steal_pointer (&canonical);
}

static void
set_entry (CoHostGrants *self, const char *path, gboolean is_open)
{
  Entry added = {.path = make_path (path), .is_open = is_open};

  for (guint i = 0; i < self->entries->len; i++) {
    Entry *entry = &g_array_index (self->entries, Entry, i);

    if (g_str_equal (entry->path, added.path)) {
      entry->is_open = is_open;
      clear_entry (&added);
      return;
    }
  }
  g_array_append_val (self->entries, added);
}

static void
set_below_home (CoHostGrants *self, const char *name, gboolean is_open)
{
  g_autofree char *path = g_build_filename (g_get_home_dir (), name, NULL);

  set_entry (self, path, is_open);
}

static void
set_all (CoHostGrants *self, const char *const *paths, gboolean is_open)
{
  for (guint i = 0; paths[i] != NULL; i++)
    set_entry (self, paths[i], is_open);
}

/* --- What was granted ---------------------------------------------------------------------- */

static gboolean
set_xdg (CoHostGrants *self, const char *name, gboolean is_open)
{
  static const struct {
    const char *name;
    const char *variable;
    const char *usual;
  } folders[] = {
    {"xdg-config", "HOST_XDG_CONFIG_HOME", ".config"},
    {"xdg-data", "HOST_XDG_DATA_HOME", ".local/share"},
    {"xdg-cache", "HOST_XDG_CACHE_HOME", ".cache"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (folders); i++) {
    const char *folder = g_getenv (folders[i].variable);
    g_autofree char *usual = g_build_filename (g_get_home_dir (), folders[i].usual, NULL);
    g_autofree char *path = NULL;

    if (!co_text_lies_in (name, folders[i].name))
      continue;
    path = g_build_filename (folder != NULL && g_path_is_absolute (folder) ? folder : usual,
                             name + strlen (folders[i].name),
                             NULL);
    set_entry (self, path, is_open);
    return TRUE;
  }
  return FALSE;
}

static void
set_host (CoHostGrants *self, gboolean is_open)
{
  self->has_host = is_open;
  set_all (self, os_folders, is_open);
  set_entry (self, "/etc", is_open);
  set_entry (self, "/run/media", is_open);
}

/* What we do not know is not granted: then we say too little, and never too much. */
static void
set_grant (CoHostGrants *self, const char *name, gboolean is_open)
{
  if (*name == '/')
    set_entry (self, name, is_open);
  else if (g_str_has_prefix (name, "~/"))
    set_below_home (self, name + 2, is_open);
  else if (g_str_equal (name, "~") || g_str_equal (name, "home"))
    set_entry (self, g_get_home_dir (), is_open);
  else if (g_str_equal (name, "host"))
    set_host (self, is_open);
  else if (g_str_equal (name, "host-os"))
    set_all (self, os_folders, is_open);
  else if (g_str_equal (name, "host-etc"))
    set_entry (self, "/etc", is_open);
  else if (g_str_equal (name, "host-root"))
    self->has_root = is_open;
  else if (!set_xdg (self, name, is_open))
    g_debug ("not known of a sandbox: %s", name);
}

/* "~/a\:b:ro" is "~/a:b", for reading. */
static char *
get_name (const char *grant)
{
  static const char *const modes[] = {":ro", ":rw", ":create", ":reset", NULL};
  g_autofree char *name = g_strdup (grant);

  for (guint i = 0; modes[i] != NULL; i++)
    if (g_str_has_suffix (name, modes[i])) {
      name[strlen (name) - strlen (modes[i])] = '\0';
      break;
    }
  return g_strcompress (name);
}

/* The general ones first: what is said of a part of them holds, whatever the order. */
static gboolean
is_general (const char *name)
{
  return g_str_equal (name, "host") || g_str_equal (name, "home") ||
         g_str_has_prefix (name, "host-");
}

static void
set_grants (CoHostGrants *self, char **grants, gboolean general)
{
  for (guint i = 0; grants[i] != NULL; i++) {
    gboolean is_open = *grants[i] != '!';
    g_autofree char *name = get_name (grants[i] + !is_open);

    if (is_general (name) == general && !g_str_has_suffix (grants[i], ":reset"))
      set_grant (self, name, is_open);
  }
}

/* --- What each sandbox has ------------------------------------------------------------------ */

/* The folder of the program itself, and those that the person chose in a dialog. */
static void
set_own (CoHostGrants *self, GKeyFile *file)
{
  g_autofree char *id = g_key_file_get_string (file, "Application", "name", NULL);
  g_autofree char *folder = id != NULL ? g_build_filename (".var/app", id, NULL) : NULL;
  g_autofree char *chosen = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);

  set_all (self, own_folders, FALSE);
  set_below_home (self, ".var/app", FALSE);
  set_below_home (self, ".local/share/flatpak", FALSE);
  if (folder != NULL)
    set_below_home (self, folder, TRUE);
  set_entry (self, chosen, TRUE);
  /* A link to it switches a service off; it is the same everywhere. */
  set_entry (self, "/dev/null", TRUE);
  set_entry (self, "/etc/os-release", TRUE);
  set_entry (self, "/usr/lib/os-release", TRUE);
}

/**
 * co_host_grants_new:
 * @info: the content of /.flatpak-info
 * @error: return location for a [error@GLib.KeyFileError]
 *
 * Reads what a sandbox shows of its host.
 *
 * Returns: (transfer full): what may be looked at, or `NULL` if that could not be understood
 */
CoHostGrants *
co_host_grants_new (GBytes *info, GError **error)
{
  g_autoptr (CoHostGrants) self = g_new0 (CoHostGrants, 1);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_auto (GStrv) grants = NULL;

  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, clear_entry);
  if (!g_key_file_load_from_bytes (file, info, G_KEY_FILE_NONE, error))
    return NULL;
  set_own (self, file);
  grants = g_key_file_get_string_list (file, CONTEXT, "filesystems", NULL, NULL);
  if (grants != NULL) {
    set_grants (self, grants, TRUE);
    set_grants (self, grants, FALSE);
  }
  return g_steal_pointer (&self);
}

/**
 * co_host_grants_free:
 * @self: (transfer full): grants
 *
 * Frees them.
 */
void
co_host_grants_free (CoHostGrants *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

/**
 * co_host_grants_has_root:
 * @self: grants
 *
 * Tells whether the host is seen as a whole, in a place of its own.
 *
 * Returns: whether it is
 */
gboolean
co_host_grants_has_root (const CoHostGrants *self)
{
  return self->has_root;
}

/* --- Looking up ----------------------------------------------------------------------------- */

static const Entry *
find_entry (const CoHostGrants *self, const char *path)
{
  const Entry *found = NULL;

  for (guint i = 0; i < self->entries->len; i++) {
    const Entry *entry = &g_array_index (self->entries, Entry, i);

    if (co_text_lies_in (path, entry->path) &&
        (found == NULL || strlen (entry->path) > strlen (found->path)))
      found = entry;
  }
  return found;
}

static gboolean
is_in_host (const CoHostGrants *self, const char *path)
{
  g_autofree char *top = g_strndup (path + 1, strcspn (path + 1, "/"));

  return self->has_host && *top != '\0' && !g_strv_contains (never_host, top);
}

static gboolean
is_on_the_way (const CoHostGrants *self, const char *path)
{
  for (guint i = 0; i < self->entries->len; i++) {
    const Entry *entry = &g_array_index (self->entries, Entry, i);

    if (entry->is_open && co_text_lies_in (entry->path, path))
      return TRUE;
  }
  return FALSE;
}

/**
 * co_host_grants_look_up:
 * @self: grants
 * @path: a path of the host
 *
 * Tells what may be seen of a place.
 *
 * Returns: what
 */
CoHostAccess
co_host_grants_look_up (const CoHostGrants *self, const char *path)
{
  g_autofree char *place = make_path (path);
  const Entry *entry = find_entry (self, place);

  if (entry != NULL ? entry->is_open : is_in_host (self, place))
    return CO_HOST_OPEN;
  return g_str_equal (place, "/") || is_on_the_way (self, place) ? CO_HOST_ON_THE_WAY
                                                                 : CO_HOST_CLOSED;
}

static gboolean
lies_in_any (const char *path, const char *const *folders)
{
  for (guint i = 0; folders[i] != NULL; i++)
    if (co_text_lies_in (path, folders[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_whole (const CoHostGrants *self, const char *folder)
{
  return co_host_grants_look_up (self, folder) == CO_HOST_OPEN;
}

/**
 * co_host_grants_dup_place:
 * @self: grants
 * @path: a path of the host
 *
 * Gets where a place of the host is in the sandbox.
 *
 * Returns: (transfer full): a path relative to the root of the sandbox
 */
char *
co_host_grants_dup_place (const CoHostGrants *self, const char *path)
{
  g_autofree char *place = make_path (path);

  /* What the system calls itself is there always, in a place of its own. */
  if ((g_str_equal (place, "/etc/os-release") && !is_whole (self, "/etc")) ||
      (g_str_equal (place, "/usr/lib/os-release") && !is_whole (self, "/usr")))
    return g_strdup (OS_RELEASE);
  if (co_text_lies_in (place, "/etc") || lies_in_any (place, os_folders))
    return g_strconcat ("run/host", place, NULL);
  return g_strdup (place + 1);
}

/**
 * co_host_grants_follow:
 * @self: grants
 * @link: a link on the way to something that was granted, or which was granted itself
 * @end: where it leads to
 *
 * Takes into account that what was granted by a path with a link in it lies elsewhere.
 */
void
co_host_grants_follow (CoHostGrants *self, const char *link, const char *end)
{
  guint length = self->entries->len;

  for (guint i = 0; i < length; i++) {
    const Entry *entry = &g_array_index (self->entries, Entry, i);
    g_autofree char *path = NULL;
    gboolean is_open = entry->is_open;

    if (!co_text_lies_in (entry->path, link))
      continue;
    path = g_build_filename (end, entry->path + strlen (link), NULL);
    set_entry (self, path, is_open);
  }
  if (strchr (link + 1, '/') == NULL && find_entry (self, link) == NULL && is_in_host (self, link))
    set_entry (self, end, TRUE);
}
