/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-grant.h"
#include "co-text.h"

#include <string.h>

/* What a person can type so that a Flatpak sandbox shows us more of its host. Nobody wants to do
 * that for one file after the other, so it is asked for in units: what is granted with one option
 * of "flatpak override". */

#define OS       "host-os"
#define ETC      "host-etc"
#define HOME     "home"
#define APPS     "~/.var/app"
#define PERSONAL "~/"
/* Rather than so many folders of the home folder, a person grants all of it. */
#define MAX_PERSONAL 6

static const char *const os_folders[] = {"usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32"};
static const char *const disk_folders[] = {"/media", "/mnt", "/run/media"};

/* The first names of a path. */
static char *
cut (const char *path, guint names)
{
  const char *end = path;

  for (guint i = 0; i < names && *end != '\0'; i++) {
    end += strspn (end, "/");
    end += strcspn (end, "/");
  }
  return g_strndup (path, (gsize) (end - path));
}

static char *
new_personal_unit (const char *below)
{
  g_autofree char *name = NULL;

  below += strspn (below, "/");
  if (*below == '\0')
    return g_strdup (HOME);
  if (co_text_lies_in (below, ".var/app"))
    return g_strdup (APPS);
  name = cut (below, co_text_lies_in (below, ".local/share") ? 3 : 1);
  return g_strconcat (PERSONAL, name, NULL);
}

/* What lies in the home folder of the person who asks, or NULL. Where these folders are in /var,
 * /home is a link to there. */
static const char *
get_below_home (const char *path)
{
  const char *home = g_get_home_dir ();

  if (co_text_lies_in (path, home))
    return path + strlen (home);
  if (co_text_lies_in (home, "/var/home") && co_text_lies_in (path, home + strlen ("/var")))
    return path + strlen (home) - strlen ("/var");
  return NULL;
}

/**
 * co_grant_new_unit:
 * @path: an absolute path of the host
 *
 * Gets what has to be granted so that a place can be looked at.
 *
 * Returns: (transfer full): an unit: a word of Flatpak, or a path, which may begin with `~/`
 */
char *
co_grant_new_unit (const char *path)
{
  g_autofree char *top = NULL;
  const char *below;

  g_return_val_if_fail (path != NULL, NULL);

  path += strspn (path, "/") - (*path == '/');
  below = get_below_home (path);
  if (below != NULL)
    return new_personal_unit (below);
  for (guint i = 0; i < G_N_ELEMENTS (disk_folders); i++)
    if (co_text_lies_in (path, disk_folders[i]))
      return g_strdup (disk_folders[i]);
  top = g_strndup (path + 1, strcspn (path + 1, "/"));
  for (guint i = 0; i < G_N_ELEMENTS (os_folders); i++)
    if (g_str_equal (top, os_folders[i]))
      return g_strdup (OS);
  if (g_str_equal (top, "etc"))
    return g_strdup (ETC);
  return cut (path, g_str_equal (top, "var") ? 3 : 2);
}

/**
 * co_grant_new_path:
 * @unit: one of [func@Co.grant_new_unit]
 *
 * Gets where an unit begins.
 *
 * Returns: (transfer full): a path relative to the root of the host
 */
char *
co_grant_new_path (const char *unit)
{
  const char *home = g_get_home_dir ();

  g_return_val_if_fail (unit != NULL, NULL);

  home += strspn (home, "/");
  if (g_str_equal (unit, OS))
    return g_strdup ("usr");
  if (g_str_equal (unit, ETC))
    return g_strdup ("etc");
  if (g_str_equal (unit, HOME))
    return g_strdup (home);
  if (g_str_has_prefix (unit, PERSONAL))
    return g_build_filename (home, unit + strlen (PERSONAL), NULL);
  return g_strdup (unit + strspn (unit, "/"));
}

/**
 * co_grant_get_area:
 * @unit: one of [func@Co.grant_new_unit]
 *
 * Gets what an unit is about.
 *
 * Returns: the area
 */
CoGrantArea
co_grant_get_area (const char *unit)
{
  g_return_val_if_fail (unit != NULL, CO_GRANT_SYSTEM);

  if (g_str_equal (unit, HOME) || g_str_has_prefix (unit, PERSONAL))
    return CO_GRANT_HOME;
  for (guint i = 0; i < G_N_ELEMENTS (disk_folders); i++)
    if (g_str_equal (unit, disk_folders[i]))
      return CO_GRANT_DISKS;
  return CO_GRANT_SYSTEM;
}

/* A colon would begin the mode. */
static char *
escape (const char *unit)
{
  GString *out = g_string_new (NULL);

  for (const char *c = unit; *c != '\0'; c++) {
    if (strchr (":\\", *c) != NULL)
      g_string_append_c (out, '\\');
    g_string_append_c (out, *c);
  }
  return g_string_free (out, FALSE);
}

static void
append_option (GString *command, const char *unit)
{
  g_autofree char *escaped = escape (unit);
  g_autofree char *value = g_strconcat (escaped, ":ro", NULL);
  gboolean is_plain =
    value[strspn (value, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "+-._/~:")] == '\0';
  g_autofree char *quoted = g_shell_quote (value);

  g_string_append_printf (command, " --filesystem=%s", is_plain ? value : quoted);
}

/* Whether an unit is one of many in the home folder. Of what other programs of Flatpak keep there,
 * the grant of the home folder says nothing. */
static gboolean
is_personal (const char *unit)
{
  return g_str_has_prefix (unit, PERSONAL) && !g_str_equal (unit, APPS);
}

static gboolean
wants_home (const char *const *units)
{
  guint personal = 0;

  for (guint i = 0; units[i] != NULL; i++)
    personal += is_personal (units[i]);
  return personal > MAX_PERSONAL || g_strv_contains (units, HOME);
}

/**
 * co_grant_new_command:
 * @units: (array zero-terminated=1): what is missing
 *
 * Says what a person can type, outside of the sandbox, so that we may read more from then on.
 *
 * Returns: (transfer full): a command
 */
char *
co_grant_new_command (const char *const *units)
{
  GString *command = g_string_new ("flatpak override --user");
  gboolean home = wants_home (units);

  if (home)
    append_option (command, HOME);
  for (guint i = 0; units[i] != NULL; i++)
    if (!home || (!is_personal (units[i]) && !g_str_equal (units[i], HOME)))
      append_option (command, units[i]);
  g_string_append (command, " " CO_APPLICATION_ID);
  return g_string_free (command, FALSE);
}
