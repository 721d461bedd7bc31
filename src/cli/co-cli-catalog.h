/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli.h"
#include "co-refresh.h"

G_BEGIN_DECLS

/* What “changeover-cli catalog” can do; each gets its own name and all that follows. */
CoCliStatus co_cli_catalog_show (int argc, char **argv);
CoCliStatus co_cli_catalog_update (int argc, char **argv);
CoCliStatus co_cli_catalog_verify (int argc, char **argv);

char *co_cli_catalog_get_address (void);
void co_cli_catalog_take_report (GObject *source, GAsyncResult *result, gpointer data);
void co_cli_catalog_wait (CoRefreshReport **report);

G_END_DECLS
