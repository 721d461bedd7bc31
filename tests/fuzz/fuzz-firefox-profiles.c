/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-firefox-profiles.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) paths = co_firefox_profiles_parse (bytes, "fuzz", &error);

  g_assert_true ((paths == NULL) == (error != NULL));
  return 0;
}
