/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-android-apps.h"
#include "co-error.h"

/* A phone has some hundred apps; the names are 223 characters long at most. */
#define MAX_APPS 65536
#define MAX_NAME 255

/**
 * co_android_apps_new:
 *
 * Makes a list with nothing in it.
 *
 * Returns: (transfer full): a new list
 */
CoAndroidApps *
co_android_apps_new (void)
{
  CoAndroidApps *self = g_new0 (CoAndroidApps, 1);

  self->names = g_ptr_array_new_with_free_func (g_free);
  return self;
}

/**
 * co_android_apps_free:
 * @self: (transfer full): a list
 *
 * Frees a list.
 */
void
co_android_apps_free (CoAndroidApps *self)
{
  g_ptr_array_unref (self->names);
  g_free (self);
}

/* Android itself allows no other characters, and has them as single bytes. */
static gboolean
is_name (const char *name, gsize length)
{
  if (length == 0 || length > MAX_NAME)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (name[i]) && name[i] != '.' && name[i] != '_')
      return FALSE;
  return TRUE;
}

/**
 * co_android_apps_add:
 * @self: a list
 * @name: (array length=length): the name of an app as the phone has it
 * @length: its length in bytes
 * @error: return location for a [error@Co.Error]
 *
 * Adds an app. What cannot be the name of one is only counted.
 *
 * Returns: `FALSE` with an error if there are more apps than any phone has
 */
gboolean
co_android_apps_add (CoAndroidApps *self, const char *name, gsize length, GError **error)
{
  if (!is_name (name, length)) {
    self->odd++;
    return TRUE;
  }
  if (self->names->len >= MAX_APPS) {
    g_set_error (error, CO_ERROR, CO_ERROR_TOO_LARGE, "more than %d apps", MAX_APPS);
    return FALSE;
  }
  g_ptr_array_add (self->names, g_strndup (name, length));
  return TRUE;
}
