/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-firefox-extensions.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

/* Whatever the list of a profile is: each id is safe as the name of a file. */
int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) extensions = co_firefox_extensions_parse (bytes, "fuzz", &error);

  g_assert ((extensions == NULL) == (error != NULL));
  for (guint i = 0; extensions != NULL && i < extensions->len; i++) {
    const CoFirefoxExtension *extension = g_ptr_array_index (extensions, i);

    g_assert (co_firefox_extension_id_is_valid (extension->id));
    g_assert (strchr (extension->id, '/') == NULL);
    g_assert (extension->path == NULL || strlen (extension->path) <= size);
    g_assert (extension->version == NULL || strlen (extension->version) <= size);
  }
  return 0;
}
