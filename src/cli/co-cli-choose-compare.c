/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-choose-facts.h"
#include "co-cli-choose-output.h"
#include "co-cli-table.h"
#include "co-cli-text.h"
#include "co-result-words.h"

#include <glib/gi18n.h>

static void
add_score (const CoCliChoice *choice, GPtrArray *facts, CoRanked *ranked)
{
  g_autofree char *score = NULL;

  if (ranked != NULL)
    score = g_strdup_printf ("%d", co_ranked_get_score (ranked));
  co_cli_choose_add_fact (
    facts,
    _ ("Score"),
    score != NULL ? score : _ ("none: we found no statement that it runs on these devices"));
}

static void
add_results (const CoCliChoice *choice, GPtrArray *facts, const CoAlternative *alternative)
{
  g_autoptr (GPtrArray) results = co_aged_results_new (alternative, &choice->today);
  g_autoptr (GString) text = g_string_new (NULL);

  if (co_aged_results_get_age (results) != CO_RESULT_CURRENT)
    g_string_append (text, co_result_words_get_none ());
  for (guint i = 0; i < results->len; i++) {
    const CoAgedResult *result = g_ptr_array_index (results, i);
    g_autofree char *words = co_result_words_say (result, choice->texts, choice->language);
    g_autofree char *cited = co_cli_sources_cite (choice->sources, words, result->result->sources);

    g_string_append_printf (text, "%s%s.", text->len > 0 ? " " : "", cited);
  }
  co_cli_choose_add_fact (facts, _ ("Tests"), text->str);
}

static void
add_traits (const CoCliChoice *choice, GPtrArray *facts, const CoAlternative *alternative)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < alternative->traits->len; i++) {
    const CoTrait *trait = g_ptr_array_index (alternative->traits, i);
    g_autofree char *cited = co_cli_sources_cite (choice->sources,
                                                  co_texts_say (choice->texts, trait->text),
                                                  trait->sources);

    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", cited);
  }
  co_cli_choose_add_fact (facts, _ ("What is known"), text->len > 0 ? text->str : _ ("not stated"));
}

static GPtrArray *
get_facts (const CoCliChoice *choice, const CoAlternative *alternative)
{
  GPtrArray *facts = co_cli_choose_get_facts (choice, alternative);
  g_autoptr (CoRanked) ranked = co_ranking_find (choice->ranking, alternative);

  add_results (choice, facts, alternative);
  add_traits (choice, facts, alternative);
  add_score (choice, facts, ranked);
  return facts;
}

static const CoCliFact *
get_fact (GPtrArray *columns, guint column, guint row)
{
  return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (columns, column), row);
}

static void
print_table (GPtrArray *alternatives, GPtrArray *columns)
{
  g_autofree const char **cells = g_new0 (const char *, alternatives->len + 1);
  GPtrArray *first = g_ptr_array_index (columns, 0);

  for (guint i = 0; i < alternatives->len; i++)
    cells[i] = ((CoAlternative *) g_ptr_array_index (alternatives, i))->name;
  co_cli_table_print_row ("", cells, TRUE);
  for (guint row = 0; row < first->len; row++) {
    for (guint i = 0; i < alternatives->len; i++)
      cells[i] = get_fact (columns, i, row)->value;
    co_cli_table_print_row (get_fact (columns, 0, row)->label, cells, FALSE);
  }
}

static void
print_block (const CoAlternative *alternative, GPtrArray *facts)
{
  co_cli_text_print (CO_CLI_STRONG, 0, alternative->name);
  for (guint i = 0; i < facts->len; i++) {
    const CoCliFact *fact = g_ptr_array_index (facts, i);
    /* Translators: what a fact is about, and the fact. */
    g_autofree char *line = g_strdup_printf (_ ("%s: %s"), fact->label, fact->value);

    co_cli_text_print_item (CO_CLI_PLAIN, 0, line);
  }
}

/**
 * co_cli_choose_print_comparison:
 * @choice: what is shown
 * @alternatives: (element-type CoAlternative): a few alternatives
 *
 * Prints alternatives side by side, or one after the other where the terminal is too narrow.
 */
void
co_cli_choose_print_comparison (const CoCliChoice *choice, GPtrArray *alternatives)
{
  g_autoptr (GPtrArray) columns =
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < alternatives->len; i++)
    g_ptr_array_add (columns, get_facts (choice, g_ptr_array_index (alternatives, i)));
  if (co_cli_table_fits (alternatives->len))
    print_table (alternatives, columns);
  for (guint i = 0; !co_cli_table_fits (alternatives->len) && i < alternatives->len; i++) {
    if (i > 0)
      g_print ("\n");
    print_block (g_ptr_array_index (alternatives, i), g_ptr_array_index (columns, i));
  }
  co_cli_sources_print (choice->sources, choice->language);
}
