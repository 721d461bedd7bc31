/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle.h"
#include "co-matcher.h"
#include "co-reader-message.h"

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

/* What a reader says goes through the matcher, whatever it is. */
int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  static CoCatalog *catalog = NULL;
  g_autoptr (CoBundle) bundle = co_bundle_new_builtin ();
  g_autoptr (GBytes) message = g_bytes_new (data, size);
  g_autoptr (GError) failure = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (CoTraces) traces = NULL;

  if (catalog == NULL)
    catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_PRODUCTS, NULL);
  traces = co_traces_new (catalog);
  co_reader_message_unpack (message, "fuzz", traces, &failure);
  findings = co_matcher_find (catalog, co_traces_get_traces (traces), co_traces_get_notes (traces));
  return 0;
}
