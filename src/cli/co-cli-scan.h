/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-cli-options.h"

G_BEGIN_DECLS

/* The option that every command that checks has. */
#define CO_CLI_SCAN_ENTRY(where)                                                                   \
  {                                                                                                \
    "root", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, (where),                                            \
      N_ ("Check the system in this folder. Can be given more than once"), N_ ("PATH")             \
  }

gboolean co_cli_scan_has_roots (const CoCliOptions *options, char **roots, CoCliStatus *status);
GPtrArray *co_cli_scan_run (CoCatalog *catalog, char **roots);

G_END_DECLS
