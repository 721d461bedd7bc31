/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-alternative-words.h"
#include "co-cli-choose-facts.h"
#include "co-cli-choose-output.h"
#include "co-cli-text.h"
#include "co-result-words.h"

#include <glib/gi18n.h>

/* More than these hide what matters; --all shows the rest. */
#define MAX_REASONS_FOR     3
#define MAX_REASONS_AGAINST 2

static void
print_cited (const CoCliChoice *choice, const char *text, char **sources)
{
  g_autofree char *cited = co_cli_sources_cite (choice->sources, text, sources);

  co_cli_text_print_item (CO_CLI_PLAIN, 5, cited);
}

/* With all of them, the weights are shown too, so that the score can be checked. */
static void
print_reason (const CoCliChoice *choice, const CoReason *reason)
{
  g_autofree char *said = co_reason_say (reason, choice->texts, choice->language);
  g_autofree char *weighed = NULL;

  if (choice->all)
    /* Translators: a reason, and what it adds to the score, such as +3. */
    weighed = g_strdup_printf (_ ("%s (%+d)"), said, reason->rule->weight);
  print_cited (choice, weighed != NULL ? weighed : said, reason->rule->sources);
}

static int
get_sign (int number)
{
  return (number > 0) - (number < 0);
}

/* Prints the reasons whose weights have a sign; those that weigh most come first. */
static void
print_reasons (const CoCliChoice *choice,
               CoRanked *ranked,
               int sign,
               guint maximum,
               const char *title)
{
  GPtrArray *reasons = co_ranked_get_reasons (ranked);
  guint printed = 0;

  for (guint i = 0; i < reasons->len && (choice->all || printed < maximum); i++) {
    const CoReason *reason = g_ptr_array_index (reasons, i);

    if (get_sign (reason->rule->weight) != sign)
      continue;
    if (printed++ == 0)
      co_cli_text_print (CO_CLI_PLAIN, 3, title);
    print_reason (choice, reason);
  }
}

static void
print_results (const CoCliChoice *choice, CoRanked *ranked)
{
  GPtrArray *results = co_ranked_get_results (ranked);

  if (co_aged_results_get_age (results) != CO_RESULT_CURRENT)
    co_cli_text_print (CO_CLI_PLAIN, 3, co_result_words_get_none ());
  for (guint i = 0; i < results->len; i++) {
    const CoAgedResult *result = g_ptr_array_index (results, i);
    g_autofree char *words = co_result_words_say (result, choice->texts, choice->language);

    if (i == 0)
      co_cli_text_print (CO_CLI_PLAIN, 3, _ ("What laboratories found:"));
    print_cited (choice, words, result->result->sources);
  }
}

/* Whether something that counts here speaks against it because of a trait. */
static gboolean
counts_against (CoRanked *ranked, const CoTrait *trait)
{
  GPtrArray *reasons = co_ranked_get_reasons (ranked);

  for (guint i = 0; i < reasons->len; i++) {
    const CoReason *reason = g_ptr_array_index (reasons, i);

    if (reason->rule->weight < 0 && g_ptr_array_find (reason->traits, trait, NULL))
      return TRUE;
  }
  return FALSE;
}

/* However short the rest is: what "you should know" is said. */
static void
print_traits (const CoCliChoice *choice, CoRanked *ranked)
{
  GPtrArray *traits = co_ranked_get_alternative (ranked)->traits;
  gboolean is_first = TRUE;

  for (guint i = 0; i < traits->len; i++) {
    const CoTrait *trait = g_ptr_array_index (traits, i);

    if (!choice->all && !counts_against (ranked, trait))
      continue;
    if (is_first)
      co_cli_text_print (CO_CLI_PLAIN, 3, _ ("What is known of it:"));
    is_first = FALSE;
    print_cited (choice, co_texts_say (choice->texts, trait->text), trait->sources);
  }
}

static void
print_devices (const CoCliChoice *choice, CoRanked *ranked)
{
  g_autofree char *line =
    co_alternative_words_say_reach (co_ranked_get_alternative (ranked),
                                    co_ranked_get_reach (ranked),
                                    co_catalog_get_knowledge (choice->catalog),
                                    choice->texts);

  if (line != NULL)
    co_cli_text_print (CO_CLI_PLAIN, 3, line);
}

static void
print_device_notes (const CoCliChoice *choice, const CoAlternative *alternative)
{
  const CoKnowledge *knowledge = co_catalog_get_knowledge (choice->catalog);

  for (guint i = 0; i < alternative->devices->len; i++) {
    const CoDeviceSupport *support = g_ptr_array_index (alternative->devices, i);
    g_autofree char *line = NULL;

    if (support->note == NULL)
      continue;
    /* Translators: a kind of device, and what to know about it. */
    line =
      g_strdup_printf (_ ("%s: %s"),
                       co_alternative_words_get_device (knowledge, choice->texts, support->device),
                       co_texts_say (choice->texts, support->note));
    print_cited (choice, line, support->sources);
  }
}

static void
print_facts (const CoCliChoice *choice, const CoAlternative *alternative)
{
  g_autoptr (GPtrArray) facts = co_cli_choose_get_facts (choice, alternative);

  co_cli_text_print (CO_CLI_PLAIN, 3, _ ("Facts:"));
  for (guint i = 0; i < facts->len; i++) {
    const CoCliFact *fact = g_ptr_array_index (facts, i);
    /* Translators: what a fact is about, and the fact. */
    g_autofree char *line = g_strdup_printf (_ ("%s: %s"), fact->label, fact->value);

    co_cli_text_print_item (CO_CLI_PLAIN, 5, line);
  }
  print_device_notes (choice, alternative);
}

static void
print_price (const CoAlternative *alternative)
{
  g_autofree char *line =
    g_strdup_printf (_ ("Price: %s"), co_alternative_words_get_price (alternative->price->choice));

  co_cli_text_print (CO_CLI_PLAIN, 3, line);
}

/**
 * co_cli_choose_print_entry:
 * @choice: what is shown
 * @ranked: an alternative in the ranking
 * @place: its place, beginning with 1
 *
 * Prints an alternative for people, with what speaks for and against it.
 */
void
co_cli_choose_print_entry (const CoCliChoice *choice, CoRanked *ranked, guint place)
{
  const CoAlternative *alternative = co_ranked_get_alternative (ranked);
  /* Translators: the place in a ranking, the name of a product, and its score by our rules. */
  g_autofree char *title = g_strdup_printf (_ ("%u. %s (score: %d)"),
                                            place,
                                            alternative->name,
                                            co_ranked_get_score (ranked));

  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, title);
  co_cli_text_print (CO_CLI_PLAIN, 3, co_texts_say (choice->texts, alternative->summary));
  if (!choice->all)
    print_price (alternative);
  print_devices (choice, ranked);
  print_reasons (choice, ranked, 1, MAX_REASONS_FOR, _ ("For it:"));
  print_reasons (choice, ranked, -1, MAX_REASONS_AGAINST, _ ("Against it:"));
  if (choice->all)
    print_reasons (choice, ranked, 0, 0, _ ("Good to know:"));
  print_results (choice, ranked);
  print_traits (choice, ranked);
  if (choice->all)
    print_facts (choice, alternative);
}
