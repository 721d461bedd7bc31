/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean co_cli_table_fits (guint columns);
void co_cli_table_print_row (const char *label, const char *const *cells, gboolean strong);

G_END_DECLS
