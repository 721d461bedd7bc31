/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-cli.h"

G_BEGIN_DECLS

/**
 * CoCliOptions:
 * @command: the name of the command
 * @summary: what it does, for --help; each line is short
 * @description: (nullable): what else to know, for --help
 * @entries: its options, but for --help, which every command has
 * @stray: (nullable): the option that somebody probably means who writes a bare word, such as
 *   `--root`
 *
 * The options of a command. The words are translated by the caller.
 */
typedef struct {
  const char *command;
  const char *summary;
  const char *description;
  const GOptionEntry *entries;
  const char *stray;
} CoCliOptions;

gboolean co_cli_options_parse (const CoCliOptions *self,
                               int argc,
                               char **argv,
                               CoCliStatus *status);
CoCliStatus co_cli_options_refuse (const CoCliOptions *self, const char *message);

G_END_DECLS
