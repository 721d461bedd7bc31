/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-registry-text.h"

#include <string.h>

/* Reads any bytes as the text of a registry in each dialect: the first byte says which, so that
 * the fuzzer need not guess the first line. Then everything that came out is asked for. */

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

#define MAX_DEPTH 16

static const char *const beginnings[] = {
  "",
  "REGEDIT4\r\n",
  "Windows Registry Editor Version 5.00\r\n",
  "WINE REGISTRY Version 2\n",
};

static const char *const names[] = {"", "a", "DisplayName", "Blob", "ImagePath"};

static void
ask_for_all (CoRegistry *registry, CoRegistryKey key, guint depth)
{
  g_autoptr (GArray) keys = co_registry_list (registry, key);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    g_autofree char *text = co_registry_dup_text (registry, key, names[i]);
    GBytes *bytes = co_registry_get_data (registry, key, names[i]);
    guint32 number = 0;

    g_assert_true (text == NULL || g_utf8_validate (text, -1, NULL));
    co_registry_get_number (registry, key, names[i], &number);
    g_clear_pointer (&bytes, g_bytes_unref);
  }
  g_free (co_registry_dup_name (registry, key));
  for (guint i = 0; depth < MAX_DEPTH && i < keys->len; i++)
    ask_for_all (registry, g_array_index (keys, CoRegistryKey, i), depth + 1);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (CoRegistryText) text = co_registry_text_new ();
  g_autoptr (GByteArray) content = g_byte_array_new ();
  g_autoptr (GBytes) bytes = NULL;
  CoRegistry *registry = co_registry_text_get_registry (text);
  const char *beginning;
  gboolean faults = FALSE;

  if (size == 0)
    return 0;
  beginning = beginnings[data[0] % G_N_ELEMENTS (beginnings)];
  g_byte_array_append (content, (const guint8 *) beginning, (guint) strlen (beginning));
  g_byte_array_append (content, data + 1, (guint) size - 1);
  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&content));
  if (co_registry_text_add (text, bytes, &faults, NULL))
    ask_for_all (registry, co_registry_get_top (registry), 0);
  return 0;
}
