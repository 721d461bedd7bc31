/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-list.h"
#include "co-error.h"

#include <string.h>

/* Reads what "pm list packages" says: "package:NAME" on each line. With -f the path of the app and
 * an equals sign come before the name; other options put more words behind it. */

#define BEGINNING "package:"
/* What adb on the computer says before the phone answers. */
#define ADB_WORDS "* daemon "

static gboolean
is_extra (const char *word)
{
  static const char *const extras[] = {"versionCode:", "installer=", "uid:", "stopped="};

  for (guint i = 0; i < G_N_ELEMENTS (extras); i++)
    if (g_str_has_prefix (word, extras[i]))
      return TRUE;
  return FALSE;
}

/* Takes the words that we know off the end: a path in front of the name may have blanks too. */
static void
cut_extras (char *entry)
{
  char *blank = strrchr (entry, ' ');

  while (blank != NULL && is_extra (blank + 1)) {
    *blank = '\0';
    g_strchomp (entry);
    blank = strrchr (entry, ' ');
  }
}

/* Words that a newer phone may put behind the name do not hide the name. */
static gboolean
read_entry (char *entry, CoAndroidApps *apps, GError **error)
{
  const char *name = entry;
  gsize length;

  cut_extras (entry);
  if (*entry == '/') {
    const char *equals = strrchr (entry, '=');

    name = equals != NULL ? equals + 1 : "";
  }
  length = strcspn (name, " \t");
  if (length > 0 && name[length] != '\0')
    apps->odd++;
  return co_android_apps_add (apps, name, length, error);
}

static gboolean
read_line (const char *start, gsize length, CoAndroidApps *apps, GError **error)
{
  g_autofree char *copy = g_strndup (start, length);
  char *line = g_strstrip (copy);

  if (*line == '\0' || g_str_has_prefix (line, ADB_WORDS))
    return TRUE;
  if (g_str_has_prefix (line, BEGINNING))
    return read_entry (line + strlen (BEGINNING), apps, error);
  apps->odd++;
  return TRUE;
}

/**
 * co_android_list_is_one:
 * @text: the beginning of a text
 *
 * Tells whether a text is such a list.
 *
 * Returns: whether it begins like one
 */
gboolean
co_android_list_is_one (const char *text)
{
  while (g_ascii_isspace (*text) || g_str_has_prefix (text, ADB_WORDS))
    text += g_ascii_isspace (*text) ? 1 : strcspn (text, "\n");
  return g_str_has_prefix (text, BEGINNING);
}

/**
 * co_android_list_read:
 * @text: (array length=length): a text in UTF-8 that ends with a zero
 * @length: its length in bytes
 * @apps: filled with what could be read, also on error
 * @error: return location for a [error@Co.Error]
 *
 * Reads a list of apps as “pm list packages” writes it.
 *
 * Returns: whether the list is whole
 */
gboolean
co_android_list_read (const char *text, gsize length, CoAndroidApps *apps, GError **error)
{
  const char *end = text + length;

  g_return_val_if_fail (text != NULL && apps != NULL, FALSE);

  while (text < end) {
    const char *newline = memchr (text, '\n', (gsize) (end - text));
    gsize line = (gsize) ((newline != NULL ? newline : end) - text);

    if (!read_line (text, line, apps, error))
      return FALSE;
    if (newline == NULL) {
      g_set_error (error, CO_ERROR, CO_ERROR_MALFORMED, "the last line has no end");
      return FALSE;
    }
    text = newline + 1;
  }
  return TRUE;
}
