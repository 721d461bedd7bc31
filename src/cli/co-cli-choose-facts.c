/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-facts.h"
#include "co-cli-choose-facts.h"

#include <glib/gi18n.h>

static void
free_fact (gpointer data)
{
  CoCliFact *fact = data;

  g_free (fact->value);
  g_free (fact);
}

/**
 * co_cli_choose_add_fact:
 * @facts: (element-type CoCliFact): a list of facts
 * @label: what it is about
 * @value: what is known of it
 *
 * Adds a fact to a list.
 */
void
co_cli_choose_add_fact (GPtrArray *facts, const char *label, const char *value)
{
  CoCliFact *fact = g_new (CoCliFact, 1);

  fact->label = label;
  fact->value = g_strdup (value);
  g_ptr_array_add (facts, fact);
}

static char *
cite (const CoCliChoice *choice, const CoSaidFact *fact)
{
  g_autoptr (GPtrArray) cited = g_ptr_array_new_null_terminated (4, g_free, TRUE);

  for (guint i = 0; i < fact->parts->len; i++) {
    const CoSaidPart *part = g_ptr_array_index (fact->parts, i);

    g_ptr_array_add (cited, co_cli_sources_cite (choice->sources, part->text, part->sources));
  }
  return g_strjoinv (_ ("; "), (char **) cited->pdata);
}

/**
 * co_cli_choose_get_facts:
 * @choice: what is shown
 * @alternative: an alternative
 *
 * Gets all facts about an alternative for people, with the numbers of their sources. The labels are
 * the same for all alternatives.
 *
 * Returns: (transfer full) (element-type CoCliFact): the facts
 */
GPtrArray *
co_cli_choose_get_facts (const CoCliChoice *choice, const CoAlternative *alternative)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func (free_fact);
  g_autoptr (GPtrArray) said = co_alternative_facts_new (alternative,
                                                         co_catalog_get_knowledge (choice->catalog),
                                                         choice->texts,
                                                         choice->language);

  for (guint i = 0; i < said->len; i++) {
    const CoSaidFact *fact = g_ptr_array_index (said, i);
    g_autofree char *value = cite (choice, fact);

    co_cli_choose_add_fact (facts, fact->label, value);
  }
  return facts;
}
