/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-texts.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) texts_error = NULL;
  g_autoptr (CoCatalog) catalog = co_catalog_load (bytes, "fuzz", &error);
  g_autoptr (CoTexts) texts = co_texts_load (bytes, "fuzz", &texts_error);

  g_assert_true ((catalog == NULL) == (error != NULL));
  g_assert_true ((texts == NULL) == (texts_error != NULL));
  return 0;
}
