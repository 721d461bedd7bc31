/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-chrome-preferences.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

/* Whatever the settings of a profile are: each id is safe as the name of a folder. */
int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) extensions = co_chrome_preferences_parse (bytes, "fuzz", &error);

  g_assert ((extensions == NULL) == (error != NULL));
  for (guint i = 0; extensions != NULL && i < extensions->len; i++) {
    const CoChromeExtension *extension = g_ptr_array_index (extensions, i);

    g_assert (co_chrome_extension_id_is_valid (extension->id));
    g_assert (extension->path == NULL || strlen (extension->path) <= size);
    g_assert (extension->version == NULL || strlen (extension->version) <= size);
  }
  return 0;
}
