/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-rpm-header.h"

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
  g_auto (CoRpmPackage) package = {0};
  g_autoptr (GError) error = NULL;

  if (co_rpm_header_read (data, size, &package, &error))
    take_package (&package, NULL);
  else
    g_assert_true (error != NULL && package.name == NULL);
  return 0;
}
