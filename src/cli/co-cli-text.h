/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoCliStyle:
 * @CO_CLI_PLAIN: as it is.
 * @CO_CLI_STRONG: stands out.
 * @CO_CLI_QUIET: less important.
 * @CO_CLI_WARNING: needs care.
 *
 * How a text looks on a terminal that can do it.
 */
typedef enum {
  CO_CLI_PLAIN,
  CO_CLI_STRONG,
  CO_CLI_QUIET,
  CO_CLI_WARNING,
} CoCliStyle;

void co_cli_text_print (CoCliStyle style, guint indent, const char *text);
void co_cli_text_print_line (CoCliStyle style, const char *line);
gboolean co_cli_text_is_terminal (int fd);
guint co_cli_text_get_width (void);
guint co_cli_text_count_columns (const char *text);
GPtrArray *co_cli_text_break (const char *text, guint width);
char *co_cli_text_fit (const char *text, int fd);
void co_cli_text_print_place (guint indent, const char *text);
void co_cli_text_print_item (CoCliStyle style, guint indent, const char *text);

G_END_DECLS
