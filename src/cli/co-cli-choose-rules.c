/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-choose-output.h"
#include "co-cli-text.h"

#include <glib/gi18n.h>

/* Columns before the text: a weight such as -10 and what keeps it apart. */
#define INDENT 5

static const char *
say_option (const CoCliChoice *choice, const CoQuestion *question, const char *id)
{
  const CoOption *option = question != NULL ? co_question_get_option (question, id) : NULL;

  if (g_str_equal (id, CO_UNANSWERED))
    return _ ("no answer");
  return option != NULL ? co_texts_say (choice->texts, option->text) : id;
}

static void
print_condition (const CoCliChoice *choice, const CoChoice *condition)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (choice->catalog);
  const CoQuestion *question = co_knowledge_get_question (knowledge, condition->name);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autofree char *options = NULL;
  g_autofree char *line = NULL;

  for (guint i = 0; condition->options[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) say_option (choice, question, condition->options[i]));
  g_ptr_array_add (words, NULL);
  options = g_strjoinv (_ ("; "), (char **) words->pdata);
  /* Translators: a question, and the answers for which a rule counts. */
  line = g_strdup_printf (_ ("Counts only for: %s %s"),
                          question != NULL ? co_texts_say (choice->texts, question->question)
                                           : condition->name,
                          options);
  co_cli_text_print (CO_CLI_PLAIN, INDENT + 2, line);
}

static void
print_rule (const CoCliChoice *choice, const CoRule *rule)
{
  g_autofree char *title =
    co_cli_sources_cite (choice->sources, co_texts_say (choice->texts, rule->title), rule->sources);
  g_autofree char *line = g_strdup_printf ("%+*d  %s", INDENT - 2, rule->weight, title);

  co_cli_text_print (CO_CLI_PLAIN, 0, line);
  for (guint i = 0; i < rule->answers->len; i++)
    print_condition (choice, g_ptr_array_index (rule->answers, i));
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

  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     _ ("These are all the rules. Each one that holds adds its number to the score "
                        "of what it is about. What scores highest comes first, and equals stand in "
                        "the order of the alphabet. No rule names a product, a maker or a "
                        "laboratory."));
  g_print ("\n");
  for (guint i = 0; i < rules->len; i++)
    print_rule (choice, g_ptr_array_index (rules, i));
  co_cli_sources_print (choice->sources, choice->language);
}
