/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

/* What is looked at once somebody we trust has signed it. */
int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) check_error = NULL;
  g_autoptr (CoBundle) bundle = co_bundle_new (bytes, &error);
  g_auto (GStrv) languages = NULL;

  g_assert_true ((bundle == NULL) == (error != NULL));
  if (bundle == NULL)
    return 0;
  if (!co_bundle_check (bundle, &check_error))
    g_assert_nonnull (check_error);
  languages = co_bundle_list_languages (bundle);
  g_assert_cmpstr (languages[0], ==, "en");
  return 0;
}
