/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-chrome-preferences.h"
#include "co-json-file.h"

#include <string.h>

/* Reads "extensions.settings" of the files Preferences and Secure Preferences, as Chromium's
 * ExtensionPrefs writes it:
 *
 *   path             where the files are; an entry without it is of no installed extension
 *   location         where it came from: 1 the shop, 2-3, 6-7, 9 other software, 4 and 8 a folder
 *                    of a developer, 5 and 10 part of the browser. All of them count
 *   state            0 switched off, 1 on, 2 removed by a person and kept in mind, so that other
 *                    software cannot bring it back; newer versions leave it out
 *   disable_reasons  not 0 or not empty: switched off; a number, in newer versions a list
 *   manifest         a copy of manifest.json
 */

#define STATE_DISABLED    0
#define STATE_UNINSTALLED 2
#define ID_LENGTH         32

/**
 * co_chrome_extension_free:
 * @self: (transfer full): an extension
 *
 * Frees an extension.
 */
void
co_chrome_extension_free (CoChromeExtension *self)
{
  g_free (self->id);
  g_free (self->path);
  g_free (self->version);
  g_free (self);
}

/**
 * co_chrome_extension_id_is_valid:
 * @id: an id from a strange disk
 *
 * Tells whether an id is one that the browsers allow. It then is also safe as the name of a folder.
 *
 * Returns: whether it is
 */
gboolean
co_chrome_extension_id_is_valid (const char *id)
{
  g_return_val_if_fail (id != NULL, FALSE);

  return strlen (id) == ID_LENGTH && strspn (id, "abcdefghijklmnop") == ID_LENGTH;
}

static gboolean
has_disable_reasons (JsonObject *entry)
{
  JsonArray *reasons = co_json_object_get_array (entry, "disable_reasons");
  gint64 number;

  if (reasons != NULL)
    return json_array_get_length (reasons) > 0;
  return co_json_object_get_number (entry, "disable_reasons", &number) && number != 0;
}

static CoChromeExtension *
read_entry (const char *id, JsonObject *entry)
{
  CoChromeExtension *extension = g_new0 (CoChromeExtension, 1);
  JsonObject *manifest = co_json_object_get_object (entry, "manifest");
  gint64 state;
  gboolean has_state = co_json_object_get_number (entry, "state", &state);

  extension->id = g_strdup (id);
  extension->path = g_strdup (co_json_object_get_text (entry, "path"));
  extension->version = g_strdup (co_json_object_get_text (manifest, "version"));
  extension->uninstalled = has_state && state == STATE_UNINSTALLED;
  extension->disabled = (has_state && state == STATE_DISABLED) || has_disable_reasons (entry);
  return extension;
}

static GPtrArray *
read_settings (JsonObject *settings)
{
  GPtrArray *extensions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_chrome_extension_free);
  JsonObjectIter iter;
  const char *id;
  JsonNode *node;

  if (settings == NULL)
    return extensions;
  json_object_iter_init_ordered (&iter, settings);
  while (json_object_iter_next_ordered (&iter, &id, &node)) {
    JsonObject *entry = co_json_node_get_object (node);

    if (entry != NULL && co_chrome_extension_id_is_valid (id))
      g_ptr_array_add (extensions, read_entry (id, entry));
  }
  return extensions;
}

/**
 * co_chrome_preferences_parse:
 * @bytes: the content of the file Preferences or Secure Preferences of a profile
 * @what: how to call it in an error
 * @error: return location for a [error@Co.Error]
 *
 * Finds out which extensions a profile of Chrome or one of its relatives knows. A pure function.
 *
 * Returns: (transfer full) (element-type CoChromeExtension): the extensions, or `NULL` on error
 */
GPtrArray *
co_chrome_preferences_parse (GBytes *bytes, const char *what, GError **error)
{
  g_autoptr (JsonNode) node = NULL;
  JsonObject *top;

  g_return_val_if_fail (bytes != NULL && what != NULL, NULL);

  node = co_json_bytes_parse_object (bytes, what, error);
  if (node == NULL)
    return NULL;
  top = json_node_get_object (node);
  return read_settings (
    co_json_object_get_object (co_json_object_get_object (top, "extensions"), "settings"));
}
