/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-bundle.h"
#include "co-problem.h"
#include "co-reader-process.h"
#include "co-scan-limits.h"
#include "co-target-scan.h"

/* check-with-limit ROOT SECONDS: checks one target, with another limit than the usual one for each
 * part. Prints the outcome, then the probe and path of each problem. */

int
main (int argc, char **argv)
{
  const CoScanWatch watch = {0};
  CoScanLimits limits = {0};
  g_autoptr (CoTarget) target = NULL;
  g_autoptr (CoBundle) bundle = NULL;
  g_autoptr (CoCatalog) catalog = NULL;
  g_autoptr (CoResult) result = NULL;

  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  if (argc != 3)
    return 2;
  limits.seconds = (guint) g_ascii_strtoull (argv[2], NULL, 10);
  target = co_target_new (argv[1]);
  bundle = co_bundle_new_builtin ();
  catalog = co_bundle_load_catalog (bundle, CO_BUNDLE_PRODUCTS, NULL);
  result = co_target_scan (target, catalog, &limits, &watch, NULL, NULL);
  g_print ("%s\n", co_outcome_to_string (co_result_get_outcome (result)));
  for (guint i = 0; i < co_result_get_problems (result)->len; i++) {
    CoProblem *problem = g_ptr_array_index (co_result_get_problems (result), i);

    g_print ("%s %s\n", co_problem_get_probe (problem), co_problem_get_path (problem));
  }
  return 0;
}
