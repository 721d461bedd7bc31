/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-options.h"
#include "co-text.h"

#include <glib/gi18n.h>

/* GLib's own --help would end the program before anybody sees whether the help could be written. */
static GOptionContext *
make_context (const CoCliOptions *self, gboolean *help)
{
  const GOptionEntry help_entries[] = {
    {"help", 'h', 0, G_OPTION_ARG_NONE, help, N_ ("Show this help"), NULL},
    G_OPTION_ENTRY_NULL,
  };
  GOptionContext *context = g_option_context_new (NULL);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);
  g_option_context_set_summary (context, self->summary);
  g_option_context_set_description (context, self->description);
  g_option_context_add_main_entries (context, self->entries, GETTEXT_PACKAGE);
  g_option_context_add_main_entries (context, help_entries, GETTEXT_PACKAGE);
  return context;
}

static CoCliStatus
refuse_stray (const CoCliOptions *self, const char *word)
{
  g_autofree char *message = NULL;

  if (self->stray != NULL)
    message = g_strdup_printf (_ ("“%s” is not an option. Perhaps you mean %s=%s"),
                               word,
                               self->stray,
                               word);
  else
    message = g_strdup_printf (_ ("“%s” is not an option."), word);
  return co_cli_options_refuse (self, message);
}

/**
 * co_cli_options_parse:
 * @self: the options of a command
 * @argc: how many words were written
 * @argv: (array length=argc): the words, the name of the command first
 * @status: (out): how the command ends, if it does
 *
 * Reads the command line. What is wrong there is told, and so is the help, if somebody asks for it.
 *
 * Returns: whether the command goes on
 */
gboolean
co_cli_options_parse (const CoCliOptions *self, int argc, char **argv, CoCliStatus *status)
{
  gboolean help = FALSE;
  g_autoptr (GOptionContext) context = make_context (self, &help);
  g_autofree char *program = g_strconcat ("changeover-cli ", self->command, NULL);
  g_autoptr (GError) error = NULL;

  g_set_prgname (program);
  if (!g_option_context_parse (context, &argc, &argv, &error)) {
    *status = co_cli_options_refuse (self, error->message);
    return FALSE;
  }
  if (argc > 1) {
    *status = refuse_stray (self, argv[1]);
    return FALSE;
  }
  if (help) {
    g_autofree char *text = g_option_context_get_help (context, TRUE, NULL);

    g_print ("%s", text);
    *status = CO_CLI_NOTHING_FOUND;
    return FALSE;
  }
  return TRUE;
}

/**
 * co_cli_options_refuse:
 * @self: the options of a command
 * @message: what is wrong with what was written
 *
 * Tells what is wrong with the command line, and where the help is.
 *
 * Returns: how the command ends
 */
CoCliStatus
co_cli_options_refuse (const CoCliOptions *self, const char *message)
{
  g_autofree char *shown = co_text_printable (message);

  g_printerr ("changeover-cli: %s\n", shown);
  g_printerr (_ ("“changeover-cli %s --help” tells which options there are.\n"), self->command);
  return CO_CLI_USAGE;
}
