/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-rpm-bdb.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

/* What comes out has to be whole: a name that is text. */
static void
take_package (const CoRpmPackage *package, gpointer user_data)
{
  g_assert_true (package->name != NULL && *package->name != '\0');
  g_assert_true (g_utf8_validate (package->name, -1, NULL));
  g_assert_true (package->version == NULL || g_utf8_validate (package->version, -1, NULL));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GError) error = NULL;
  gboolean read = co_rpm_bdb_read (data, size, take_package, NULL, &error);

  g_assert_true (read == (error == NULL));
  return 0;
}
