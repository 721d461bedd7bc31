/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoCliStatus:
 * @CO_CLI_NOTHING_FOUND: everything was read, and nothing was found.
 * @CO_CLI_FOUND: something was found.
 * @CO_CLI_USAGE: the command line is wrong.
 * @CO_CLI_NOT_SURE: nothing was found, but something could not be read.
 * @CO_CLI_NOT_WRITTEN: the result could not be written.
 * @CO_CLI_STOPPED: stopped with Ctrl-C.
 *
 * The exit status. The first four are a contract; see CONTRIBUTING.md.
 */
typedef enum {
  CO_CLI_NOTHING_FOUND = 0,
  CO_CLI_FOUND = 1,
  CO_CLI_USAGE = 2,
  CO_CLI_NOT_SURE = 3,
  CO_CLI_NOT_WRITTEN = 4,
  CO_CLI_STOPPED = 130,
} CoCliStatus;

/**
 * CoCliCommand:
 * @name: the word after the name of the program
 * @summary: what it does, in one line; to be translated
 * @run: does it; gets its own name and all that follows
 *
 * A command. Each has a file of its own.
 */
typedef struct {
  const char *name;
  const char *summary;
  CoCliStatus (*run) (int argc, char **argv);
} CoCliCommand;

extern const CoCliCommand co_cli_catalog_command;
extern const CoCliCommand co_cli_check_command;
extern const CoCliCommand co_cli_choose_command;
extern const CoCliCommand co_cli_explain_command;
extern const CoCliCommand co_cli_guide_command;
extern const CoCliCommand co_cli_handout_command;
extern const CoCliCommand co_cli_passwords_command;
extern const CoCliCommand co_cli_plan_command;
extern const CoCliCommand co_cli_windows_script_command;

G_END_DECLS
