/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-keys.h"
#include "co-refresh-outcome.h"
#include "co-trust.h"

/* Names a file beside that of the signature, and leads nowhere else. */
#define NAME_PATTERN "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"

static gpointer
refuse (GError **error, const char *words)
{
  g_set_error_literal (error, CO_REFRESH_ERROR, CO_REFRESH_NOT_TRUSTED, words);
  return NULL;
}

/**
 * co_trust_read_signature:
 * @signature: a file as `jcat-tool` writes it
 * @error: return location for a [error@Co.RefreshError]
 *
 * Reads which file something is a signature of. Nothing says yet that this can be trusted: the name
 * only tells what to fetch.
 *
 * Returns: (transfer full): the one item in it, or `NULL` on error
 */
JcatItem *
co_trust_read_signature (GBytes *signature, GError **error)
{
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (JcatFile) file = NULL;
  g_autoptr (GPtrArray) items = NULL;

  g_return_val_if_fail (signature != NULL, NULL);

  stream = g_memory_input_stream_new_from_bytes (signature);
  file = jcat_file_new ();
  if (!jcat_file_import_stream (file, stream, JCAT_IMPORT_FLAG_NONE, NULL, NULL))
    return refuse (error, "the signature cannot be read");
  items = jcat_file_get_items (file);
  if (items->len != 1)
    return refuse (error, "the signature is not one of one file");
  if (!g_regex_match_simple (NAME_PATTERN,
                             jcat_item_get_id (g_ptr_array_index (items, 0)),
                             G_REGEX_DOLLAR_ENDONLY,
                             0))
    return refuse (error, "the signature is one of a file with a strange name");
  return g_object_ref (g_ptr_array_index (items, 0));
}

static JcatEngine *
new_engine (JcatContext *context, const char *key, GError **error)
{
  g_autoptr (GBytes) bytes = co_keys_parse (key);
  g_autoptr (JcatEngine) engine = NULL;

  if (bytes == NULL)
    return refuse (error, "a key of this build is damaged");
  engine = jcat_context_get_engine (context, JCAT_BLOB_KIND_ED25519, error);
  if (engine == NULL || !jcat_engine_add_public_key_raw (engine, bytes, error))
    return NULL;
  return g_steal_pointer (&engine);
}

/* Each key in a context of its own: there is no other way to tell which one it was. */
static gboolean
vouches (const char *key, GBytes *bundle, GPtrArray *blobs, GError **error)
{
  g_autoptr (JcatContext) context = jcat_context_new ();
  g_autoptr (JcatEngine) engine = new_engine (context, key, error);

  for (guint i = 0; engine != NULL && i < blobs->len; i++) {
    GBytes *data = jcat_blob_get_data (g_ptr_array_index (blobs, i));
    g_autoptr (JcatResult) result = NULL;

    g_clear_error (error);
    result = jcat_engine_pubkey_verify (engine, bundle, data, JCAT_VERIFY_FLAG_NONE, error);
    if (result != NULL)
      return TRUE;
  }
  return FALSE;
}

/**
 * co_trust_find_key:
 * @bundle: the bytes of a bundle, of which nothing has been looked at
 * @item: its signatures
 * @error: return location for a [error@Co.RefreshError]; `CO_REFRESH_NO_KEY` if this build trusts
 *   nobody
 *
 * Looks for a key of ours that has signed these bytes. Of several signatures one is enough, so that
 * a bundle can be signed with an old key and a new one.
 *
 * Returns: (transfer none): the key, or `NULL` if there is none
 */
const char *
co_trust_find_key (GBytes *bundle, JcatItem *item, GError **error)
{
  g_autoptr (GPtrArray) blobs = NULL;
  g_autoptr (GError) local_error = NULL;

  g_return_val_if_fail (bundle != NULL && JCAT_IS_ITEM (item), NULL);

  if (co_keys_builtin[0] == NULL) {
    g_set_error_literal (error, CO_REFRESH_ERROR, CO_REFRESH_NO_KEY, "this build has no key");
    return NULL;
  }
  blobs = jcat_item_get_blobs_by_kind (item, JCAT_BLOB_KIND_ED25519);
  for (guint i = 0; co_keys_builtin[i] != NULL; i++) {
    g_clear_error (&local_error);
    if (vouches (co_keys_builtin[i], bundle, blobs, &local_error))
      return co_keys_builtin[i];
  }
  return refuse (error, local_error != NULL ? local_error->message : "there is no signature");
}
