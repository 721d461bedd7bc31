/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-choose-output.h"
#include "co-cli-text.h"
#include "co-rule-words.h"

/* Columns before the text: a weight such as -10 and what keeps it apart. */
#define INDENT 5

static void
print_rule (const CoCliChoice *choice, const CoRule *rule)
{
  g_autofree char *title =
    co_cli_sources_cite (choice->sources, co_texts_say (choice->texts, rule->title), rule->sources);
  g_autofree char *line = g_strdup_printf ("%+*d  %s", INDENT - 2, rule->weight, title);

  co_cli_text_print (CO_CLI_PLAIN, 0, line);
  for (guint i = 0; i < rule->answers->len; i++) {
    g_autofree char *condition =
      co_rule_words_say_condition (g_ptr_array_index (rule->answers, i),
                                   co_catalog_get_knowledge (choice->catalog),
                                   choice->texts);

    co_cli_text_print (CO_CLI_PLAIN, INDENT + 2, condition);
  }
}

/**
 * co_cli_choose_print_rules:
 * @choice: what is shown
 *
 * Prints every rule with its weight.
 */
void
co_cli_choose_print_rules (const CoCliChoice *choice)
{
  GPtrArray *rules = co_catalog_get_knowledge (choice->catalog)->rules;

  co_cli_text_print (CO_CLI_PLAIN, 0, co_rule_words_get_opening ());
  g_print ("\n");
  for (guint i = 0; i < rules->len; i++)
    print_rule (choice, g_ptr_array_index (rules, i));
  co_cli_sources_print (choice->sources, choice->language);
}
