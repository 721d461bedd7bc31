/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoCommandLine:
 * @page: (nullable): the name of a page to show
 * @roots: (nullable) (array zero-terminated=1): what to check, as it was written
 * @is_help: whether the help is asked for
 * @is_version: whether the version is asked for
 *
 * What was written when the program was called.
 */
typedef struct {
  char *page;
  char **roots;
  gboolean is_help;
  gboolean is_version;
} CoCommandLine;

CoCommandLine *co_command_line_parse (const char *const *words, GError **error);
void co_command_line_free (CoCommandLine *self);
char *co_command_line_find_missing (const CoCommandLine *self);
char *co_command_line_get_help (void);
char **co_command_line_list_paths (const CoCommandLine *self, GApplicationCommandLine *call);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoCommandLine, co_command_line_free)

G_END_DECLS
