/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-json-check.h"
#include "co-json-place.h"
#include "co-refresh-outcome.h"
#include "co-signature.h"

/* libjcat reads its files as ones that are right: a text that goes on without end, brackets in
 * brackets, or a number in place of an object bring it down. Nobody vouches for a signature yet
 * when it is read, so that it is read here, as strictly as a catalog. What is in it is judged by
 * libjcat.
 */

#define FILE_NAME "signature"

/* It has some hundred bytes when it is unpacked. */
#define MAX_TEXT (64 * 1024)

/* Names a file beside that of the signature, and leads nowhere else. */
#define NAME_PATTERN "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"

static GBytes *
unpack (GBytes *signature, GError **error)
{
  g_autoptr (GInputStream) packed = g_memory_input_stream_new_from_bytes (signature);
  g_autoptr (GConverter) converter =
    G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  g_autoptr (GInputStream) stream = g_converter_input_stream_new (packed, converter);
  g_autofree char *text = g_malloc (MAX_TEXT + 1);
  gsize length;

  if (!g_input_stream_read_all (stream, text, MAX_TEXT + 1, &length, NULL, error))
    return NULL;
  if (length <= MAX_TEXT)
    return g_bytes_new_take (g_steal_pointer (&text), length);
  g_set_error_literal (error, CO_REFRESH_ERROR, CO_REFRESH_NOT_TRUSTED, "too long");
  return NULL;
}

/* Checksums and other kinds of signatures may stand beside ours. */
static gboolean
read_blob (JcatItem *item, JsonNode *node, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] =
    {"Kind", "Target", "Flags", "AppstreamId", "Timestamp", "Data", NULL};
  JsonObject *object = co_json_object (node, members, place, error);
  const char *text = object != NULL ? co_json_member_string (object, "Data", place, error) : NULL;
  g_autoptr (GBytes) data = NULL;
  g_autoptr (JcatBlob) blob = NULL;
  guchar *content;
  gsize length;
  gint64 kind;

  if (text == NULL || !co_json_member_int (object, "Kind", place, &kind, error))
    return FALSE;
  if (kind != JCAT_BLOB_KIND_ED25519)
    return TRUE;
  content = g_base64_decode (text, &length);
  data = g_bytes_new_take (content, length);
  blob = jcat_blob_new (JCAT_BLOB_KIND_ED25519, data);
  jcat_item_add_blob (item, blob);
  return TRUE;
}

static JcatItem *
read_item (JsonNode *node, const CoJsonPlace *place, GError **error)
{
  static const char *const members[] = {"Id", "AliasIds", "Blobs", NULL};
  CoJsonPlace list = CO_JSON_MEMBER (place, "Blobs");
  JsonObject *object = co_json_object (node, members, place, error);
  const char *id = object != NULL ? co_json_member_string (object, "Id", place, error) : NULL;
  JsonArray *blobs = id != NULL ? co_json_member_array (object, "Blobs", place, error) : NULL;
  g_autoptr (JcatItem) item = NULL;

  if (blobs == NULL)
    return NULL;
  if (!g_regex_match_simple (NAME_PATTERN, id, G_REGEX_DOLLAR_ENDONLY, 0)) {
    co_json_place_set_error (place, error, "a strange name of a file");
    return NULL;
  }
  item = jcat_item_new (id);
  for (guint i = 0; i < json_array_get_length (blobs); i++) {
    CoJsonPlace here = CO_JSON_ELEMENT (&list, i);

    if (!read_blob (item, json_array_get_element (blobs, i), &here, error))
      return NULL;
  }
  return g_steal_pointer (&item);
}

static JcatItem *
read_file (JsonNode *root, GError **error)
{
  static const char *const members[] = {"JcatVersionMajor", "JcatVersionMinor", "Items", NULL};
  CoJsonPlace place = CO_JSON_FILE (FILE_NAME);
  CoJsonPlace list = CO_JSON_MEMBER (&place, "Items");
  CoJsonPlace first = CO_JSON_ELEMENT (&list, 0);
  JsonObject *object = co_json_object (root, members, &place, error);
  JsonArray *items = object != NULL ? co_json_member_array (object, "Items", &place, error) : NULL;

  if (items == NULL)
    return NULL;
  if (json_array_get_length (items) == 1)
    return read_item (json_array_get_element (items, 0), &first, error);
  co_json_place_set_error (&list, error, "must be one file");
  return NULL;
}

/**
 * co_signature_read:
 * @signature: a file as `jcat-tool` writes it
 * @error: return location for a [error@Co.RefreshError]
 *
 * Reads which file something is a signature of. Nothing says yet that this can be trusted: the name
 * only tells what to fetch.
 *
 * Returns: (transfer full): the one item in it, or `NULL` on error
 */
JcatItem *
co_signature_read (GBytes *signature, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (JsonNode) root = NULL;
  JcatItem *item;

  g_return_val_if_fail (signature != NULL, NULL);

  text = unpack (signature, &local_error);
  root = text != NULL ? co_json_parse (text, FILE_NAME, &local_error) : NULL;
  item = root != NULL ? read_file (root, &local_error) : NULL;
  if (item == NULL)
    g_set_error (error,
                 CO_REFRESH_ERROR,
                 CO_REFRESH_NOT_TRUSTED,
                 "the signature cannot be read: %s",
                 local_error->message);
  return item;
}
