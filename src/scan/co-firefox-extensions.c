/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-firefox-extensions.h"
#include "co-json-file.h"

#include <string.h>

/* Reads "addons" of the file extensions.json, as Firefox's XPIDatabase writes it:
 *
 *   id, version
 *   location   "app-profile": in the profile; others: in a folder of the system, or where other
 *              software said that it is
 *   path       where the files are
 *   active     whether it runs; false also while a person has switched it off
 */

#define ID_CHARACTERS                                                                              \
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"                                 \
  "-._@{}"
#define MAX_ID_LENGTH 200

/**
 * co_firefox_extension_free:
 * @self: (transfer full): an extension
 *
 * Frees an extension.
 */
void
co_firefox_extension_free (CoFirefoxExtension *self)
{
  g_free (self->id);
  g_free (self->path);
  g_free (self->version);
  g_free (self);
}

/**
 * co_firefox_extension_id_is_valid:
 * @id: an id from a strange disk
 *
 * Tells whether an id is one that Firefox allows. It then is also safe as the name of a file.
 *
 * Returns: whether it is
 */
gboolean
co_firefox_extension_id_is_valid (const char *id)
{
  gsize length;

  g_return_val_if_fail (id != NULL, FALSE);

  length = strlen (id);
  return length > 0 && length <= MAX_ID_LENGTH && *id != '.' &&
         strspn (id, ID_CHARACTERS) == length;
}

static CoFirefoxExtension *
read_addon (const char *id, JsonObject *addon)
{
  CoFirefoxExtension *extension = g_new0 (CoFirefoxExtension, 1);
  gint64 active;

  extension->id = g_strdup (id);
  extension->path = g_strdup (co_json_object_get_text (addon, "path"));
  extension->version = g_strdup (co_json_object_get_text (addon, "version"));
  extension->in_profile =
    g_strcmp0 (co_json_object_get_text (addon, "location"), "app-profile") == 0;
  extension->disabled = co_json_object_get_number (addon, "active", &active) && active == 0;
  return extension;
}

static GPtrArray *
read_addons (JsonArray *addons)
{
  GPtrArray *extensions =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_firefox_extension_free);

  for (guint i = 0; addons != NULL && i < json_array_get_length (addons); i++) {
    JsonObject *addon = co_json_node_get_object (json_array_get_element (addons, i));
    const char *id = co_json_object_get_text (addon, "id");

    if (id != NULL && co_firefox_extension_id_is_valid (id))
      g_ptr_array_add (extensions, read_addon (id, addon));
  }
  return extensions;
}

/**
 * co_firefox_extensions_parse:
 * @bytes: the content of the file extensions.json of a profile
 * @what: how to call it in an error
 * @error: return location for a [error@Co.Error]
 *
 * Finds out which extensions a profile of Firefox or one of its relatives has. A pure function.
 *
 * Returns: (transfer full) (element-type CoFirefoxExtension): the extensions, or `NULL` on error
 */
GPtrArray *
co_firefox_extensions_parse (GBytes *bytes, const char *what, GError **error)
{
  g_autoptr (JsonNode) node = NULL;
  JsonObject *top;

  g_return_val_if_fail (bytes != NULL && what != NULL, NULL);

  node = co_json_bytes_parse_object (bytes, what, error);
  if (node == NULL)
    return NULL;
  top = json_node_get_object (node);
  return read_addons (co_json_object_get_array (top, "addons"));
}
