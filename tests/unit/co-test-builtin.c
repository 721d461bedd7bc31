/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-test-builtin.h"

/* Loads the catalog that is linked into the program. */
CoCatalog *
co_test_load_builtin (CoBundlePart part, GError **error)
{
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();

  return co_bundle_load_catalog (bundle, part, error);
}
