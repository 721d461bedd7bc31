/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-keys.h"
#include "co-refresh-outcome.h"
#include "co-trust.h"

static gpointer
refuse (GError **error, const char *words)
{
  g_set_error_literal (error, CO_REFRESH_ERROR, CO_REFRESH_NOT_TRUSTED, words);
  return NULL;
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
