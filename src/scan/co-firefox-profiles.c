/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-error.h"
#include "co-firefox-profiles.h"

/* Reads profiles.ini, where Firefox lists its profiles:
 *
 *   [Profile0]
 *   IsRelative=1          the profile is beside this file; 0: anywhere
 *   Path=x.default
 */

#define MAX_SIZE     (1024 * 1024)
#define MAX_PROFILES 100

static char *
dup_place (GKeyFile *file, const char *group)
{
  if (!g_str_has_prefix (group, "Profile") ||
      g_key_file_get_integer (file, group, "IsRelative", NULL) != 0 ||
      !g_key_file_has_key (file, group, "IsRelative", NULL))
    return NULL;
  return g_key_file_get_string (file, group, "Path", NULL);
}

/**
 * co_firefox_profiles_parse:
 * @bytes: the content of profiles.ini, from anywhere
 * @what: how to call it in an error
 * @error: return location for a [error@Co.Error]
 *
 * Finds the profiles that a person has put elsewhere. A pure function.
 *
 * Returns: (transfer full): their whole paths as the system writes them, or `NULL` on error
 */
char **
co_firefox_profiles_parse (GBytes *bytes, const char *what, GError **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GStrvBuilder) paths = g_strv_builder_new ();
  g_auto (GStrv) groups = NULL;
  guint count = 0;

  if (g_bytes_get_size (bytes) > MAX_SIZE) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too large", what);
    return NULL;
  }
  if (!g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, NULL)) {
    g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "%s: not a list of profiles", what);
    return NULL;
  }
  groups = g_key_file_get_groups (file, NULL);
  for (guint i = 0; groups[i] != NULL; i++) {
    g_autofree char *path = dup_place (file, groups[i]);

    if (path == NULL)
      continue;
    if (count++ == MAX_PROFILES) {
      g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "%s: too many profiles", what);
      return NULL;
    }
    g_strv_builder_add (paths, path);
  }
  return g_strv_builder_end (paths);
}
