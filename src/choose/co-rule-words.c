/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-rule-words.h"

#include <glib/gi18n.h>

/**
 * co_rule_words_get_opening:
 *
 * Says how the rules make a ranking.
 *
 * Returns: a few sentences
 */
const char *
co_rule_words_get_opening (void)
{
  return _ ("These are all the rules. Each one that holds adds its number to the score "
            "of what it is about. What scores highest comes first, and equals stand in "
            "the order of the alphabet. No rule names a product, a maker or a "
            "laboratory.");
}

static const char *
say_option (const CoQuestion *question, CoTexts *texts, const char *id)
{
  const CoOption *option = question != NULL ? co_question_get_option (question, id) : NULL;

  if (g_str_equal (id, CO_UNANSWERED))
    return _ ("no answer");
  return option != NULL ? co_texts_say (texts, option->text) : id;
}

/**
 * co_rule_words_say_condition:
 * @condition: a question, and the options for which a rule counts
 * @knowledge: what the questions are
 * @texts: the texts of the catalog
 *
 * Says for which answers a rule counts.
 *
 * Returns: (transfer full): a line
 */
char *
co_rule_words_say_condition (const CoChoice *condition,
                             const CoKnowledge *knowledge,
                             CoTexts *texts)
{
  const CoQuestion *question = co_knowledge_get_question (knowledge, condition->name);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();
  g_autofree char *options = NULL;

  for (guint i = 0; condition->options[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) say_option (question, texts, condition->options[i]));
  g_ptr_array_add (words, NULL);
  options = g_strjoinv (_ ("; "), (char **) words->pdata);
  /* Translators: a question, and the answers for which a rule counts. */
  return g_strdup_printf (_ ("Counts only for: %s %s"),
                          question != NULL ? co_texts_say (texts, question->question)
                                           : condition->name,
                          options);
}
