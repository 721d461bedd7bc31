/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-step.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

#define INDENT 6

/**
 * co_cli_step_say:
 * @self: what to fill in
 * @phrase: words of a guide
 *
 * Says words of a guide.
 *
 * Returns: (transfer full): the words, with all placeholders filled in
 */
char *
co_cli_step_say (const CoCliStepWords *self, const CoPhrase *phrase)
{
  return co_language_format (co_texts_get_language_of (self->texts, phrase),
                             co_texts_say (self->texts, phrase),
                             NULL,
                             0,
                             "product",
                             self->product,
                             "computer",
                             self->computer,
                             "replacement",
                             self->replacement,
                             NULL);
}

static void
print_phrase (const CoCliStepWords *self,
              CoCliStyle style,
              const char *format,
              const CoPhrase *phrase)
{
  g_autofree char *words = NULL;
  g_autoptr (GString) line = NULL;

  if (phrase == NULL)
    return;
  words = co_cli_step_say (self, phrase);
  line = g_string_new (format);
  g_string_replace (line, "%s", words, 1);
  co_cli_text_print (style, INDENT, line->str);
}

static void
print_page (CoCatalog *catalog, const char *page)
{
  CoSource *source = page != NULL ? co_catalog_get_source (catalog, page) : NULL;

  if (source == NULL || co_source_get_address (source) == NULL)
    return;
  co_cli_text_print (CO_CLI_PLAIN, INDENT, _ ("A page that helps:"));
  co_cli_text_print_place (INDENT + 2, co_source_get_address (source));
}

static void
print_tool (CoTool tool)
{
  if (tool == CO_TOOL_PASSWORDS)
    co_cli_text_print (CO_CLI_PLAIN,
                       INDENT,
                       _ ("For that there is “changeover-cli passwords --help”."));
}

/**
 * co_cli_step_print:
 * @self: what to fill in
 * @catalog: what is known
 * @instruction: what to do
 * @sign: what stands before it, such as its number
 * @sources: (nullable): where sources are gathered, if they are to be named
 *
 * Prints one step: what to do, where, what one sees when it worked, and what to do when not.
 */
void
co_cli_step_print (const CoCliStepWords *self,
                   CoCatalog *catalog,
                   const CoInstruction *instruction,
                   const char *sign,
                   CoCliSources *sources)
{
  g_autofree char *action = co_cli_step_say (self, instruction->action);
  g_autofree char *cited = co_cli_sources_cite (sources, action, instruction->sources);
  g_autofree char *line = g_strdup_printf ("%s %s", sign, cited);

  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 2, line);
  print_phrase (self, CO_CLI_WARNING, _ ("Careful: %s"), instruction->warning);
  print_phrase (self, CO_CLI_PLAIN, _ ("Where: %s"), instruction->where);
  if (instruction->command != NULL)
    co_cli_text_print_place (INDENT + 2, instruction->command);
  print_phrase (self, CO_CLI_PLAIN, _ ("When it worked: %s"), instruction->success);
  print_phrase (self, CO_CLI_PLAIN, _ ("If not: %s"), instruction->otherwise);
  print_page (catalog, instruction->page);
  print_tool (instruction->tool);
}
