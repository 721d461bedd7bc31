/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-text.h"
#include "co-cli.h"
#include "co-interface-language.h"
#include "co-reader-process.h"
#include "co-text.h"

#include <glib/gi18n.h>

#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

/* The only place that lists the commands. */
static const CoCliCommand *const commands[] = {
  &co_cli_catalog_command,
  &co_cli_check_command,
  &co_cli_choose_command,
  &co_cli_explain_command,
  &co_cli_guide_command,
  &co_cli_handout_command,
  &co_cli_passwords_command,
  &co_cli_plan_command,
  &co_cli_windows_script_command,
};

static void
print_help (void)
{
  g_print ("%s\n\n", _ ("Usage: changeover-cli COMMAND [OPTION…]"));
  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     _ ("Finds Kaspersky products on this computer and on the disks beside it. A "
                        "check only reads: nothing is changed, and nothing is sent anywhere."));
  g_print ("\n");
  g_print ("%s\n", _ ("Commands:"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-16s %s\n", commands[i]->name, _ (commands[i]->summary));
  g_print ("\n%s\n", _ ("Options:"));
  g_print ("  %-16s %s\n", "--help", _ ("Show this help"));
  g_print ("  %-16s %s\n", "--version", _ ("Show the version"));
  g_print ("\n%s\n", _ ("“changeover-cli COMMAND --help” tells more about a command."));
}

static CoCliStatus
refuse (const char *word)
{
  g_autofree char *shown = word != NULL ? co_text_printable (word) : NULL;

  if (word == NULL)
    g_printerr ("changeover-cli: %s\n", _ ("Tell what to do, for example: changeover-cli check"));
  else
    g_printerr (_ ("changeover-cli: There is no command “%s”.\n"), shown);
  g_printerr ("%s\n", _ ("“changeover-cli --help” lists the commands."));
  return CO_CLI_USAGE;
}

/* Whoever pipes into "head" knows why the rest was not written. */
static gboolean
is_reader_gone (void)
{
  struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};

  return poll (&out, 1, 0) > 0 && (out.revents & POLLERR) != 0;
}

/* A full disk or a closed pipe shows only when the last bytes are written. */
static CoCliStatus
close_output (CoCliStatus status)
{
  if (status == CO_CLI_USAGE || status == CO_CLI_STOPPED)
    return status; /* nothing was written */
  if (fflush (stdout) == 0 && !ferror (stdout) && close (STDOUT_FILENO) == 0)
    return status;
  if (is_reader_gone ())
    return CO_CLI_NOT_WRITTEN;
  g_printerr ("changeover-cli: %s\n",
              _ ("The result could not be written. Is the disk full? Nothing else went wrong: free "
                 "some space, or write it somewhere else, and run the command again."));
  return CO_CLI_NOT_WRITTEN;
}

static CoCliStatus
run (int argc, char **argv)
{
  if (argc < 2)
    return refuse (NULL);
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h")) {
    print_help ();
    return CO_CLI_NOTHING_FOUND;
  }
  if (g_str_equal (argv[1], "--version")) {
    g_print ("changeover-cli %s\n", CO_VERSION);
    return CO_CLI_NOTHING_FOUND;
  }
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (argv[1], commands[i]->name))
      return commands[i]->run (argc - 1, argv + 1);
  return refuse (argv[1]);
}

int
main (int argc, char **argv)
{
  co_interface_language_bind ();
  if (co_reader_process_is_meant (argc, argv))
    return co_reader_process_run (argc, argv);
  /* A reader that goes away ("| head") is an error to report, not a reason to die. */
  signal (SIGPIPE, SIG_IGN);
  return close_output (run (argc, argv));
}
