/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-catalog-loader.h"
#include "co-test-catalog.h"

#include <string.h>

/* Makes a catalog of the products and traps given as lists in JSON; they cite the source "s". */
CoCatalog *
co_test_load_catalog (const char *products, const char *traps)
{
  g_autofree char *text = g_strdup_printf (
    "{\"schema\":1,\"serial\":1,\"date\":\"2026-01-01\",\"expires\":\"2026-07-01\",\"files\":{"
    "\"products/p.json\":{\"family\":\"f\",\"products\":%s},"
    "\"sources/s.json\":{\"sources\":[{\"id\":\"s\",\"kind\":\"page\",\"title\":\"T\","
    "\"publisher\":\"P\",\"read\":\"2026-01-01\"}]},"
    "\"traps/t.json\":{\"traps\":%s}}}",
    products,
    traps);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  CoCatalog *catalog = co_catalog_load (bytes, "test", &error);

  g_assert_no_error (error);
  return catalog;
}
