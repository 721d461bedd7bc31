/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-keys.h"

#define KEY_SIZE 32

/**
 * co_keys_parse:
 * @key: 64 hexadecimal digits
 *
 * Reads a public key.
 *
 * Returns: (transfer full) (nullable): its 32 bytes, or `NULL` if @key is none
 */
GBytes *
co_keys_parse (const char *key)
{
  guint8 bytes[KEY_SIZE];

  g_return_val_if_fail (key != NULL, NULL);

  for (guint i = 0; i < KEY_SIZE; i++) {
    int high = g_ascii_xdigit_value (key[2 * i]);
    int low = high >= 0 ? g_ascii_xdigit_value (key[2 * i + 1]) : -1;

    if (low < 0)
      return NULL;
    bytes[i] = (guint8) (high << 4 | low);
  }
  return key[2 * KEY_SIZE] == '\0' ? g_bytes_new (bytes, sizeof bytes) : NULL;
}

/**
 * co_keys_get_name:
 * @key: 64 hexadecimal digits
 *
 * Gets what a key is called where it is noted that it vouches for something.
 *
 * Returns: (transfer full): the SHA-256 of the key
 */
char *
co_keys_get_name (const char *key)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (key != NULL, NULL);

  bytes = co_keys_parse (key);
  return bytes != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes) : g_strdup ("");
}

/**
 * co_keys_has_name:
 * @name: what [func@Co.keys_get_name] said once
 *
 * Tells whether this build trusts a key. One that was trusted by another build may have been
 * withdrawn since.
 *
 * Returns: whether it does
 */
gboolean
co_keys_has_name (const char *name)
{
  g_return_val_if_fail (name != NULL, FALSE);

  for (guint i = 0; co_keys_builtin[i] != NULL; i++) {
    g_autofree char *known = co_keys_get_name (co_keys_builtin[i]);

    if (*known != '\0' && g_str_equal (known, name))
      return TRUE;
  }
  return FALSE;
}
