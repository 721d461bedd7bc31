/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-advice.h"
#include "co-cli-check-output.h"
#include "co-cli-language.h"
#include "co-cli-text.h"
#include "co-finding-words.h"
#include "co-problem.h"
#include "co-result.h"
#include "co-summary.h"

#include <glib/gi18n.h>

static void
print_last_update (const CoCliCheckWords *words, CoFinding *finding)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *line =
    co_finding_say_last_update (finding, co_texts_get_language (words->texts), now);

  if (line != NULL)
    co_cli_text_print (CO_CLI_PLAIN, 4, line);
}

/* What several places say in the same words is said once. */
static void
print_evidence (GPtrArray *evidence)
{
  const char *said = "";

  co_cli_text_print (CO_CLI_PLAIN, 4, _ ("How we know:"));
  for (guint i = 0; i < evidence->len; i++) {
    CoEvidence *proof = g_ptr_array_index (evidence, i);
    const char *says = co_evidence_get_says (proof);

    if (!g_str_equal (says, said))
      co_cli_text_print_item (CO_CLI_PLAIN, 6, says);
    co_cli_text_print_place (8, co_evidence_get_where (proof));
    said = says;
  }
}

static void
print_steps (CoFinding *finding, CoSystem system)
{
  g_autoptr (GPtrArray) steps = co_cli_advice_get_steps (finding, system);

  co_cli_text_print (CO_CLI_PLAIN, 4, _ ("What to do next:"));
  for (guint i = 0; i < steps->len; i++)
    co_cli_text_print_item (CO_CLI_PLAIN, 6, g_ptr_array_index (steps, i));
}

static void
print_finding (const CoCliCheckWords *words, CoFinding *finding, CoSystem system)
{
  const char *verdict = co_cli_advice_get_verdict_words (co_finding_get_verdict (finding));
  const char *name = co_finding_say_name (finding, words->texts);
  const char *version = co_finding_get_version (finding);
  g_autofree char *title = NULL;

  if (version != NULL)
    /* Translators: the name of a product, its version, and what we found out about it. */
    title = g_strdup_printf (_ ("%s %s: %s"), name, version, verdict);
  else
    /* Translators: the name of a product, and what we found out about it. */
    title = g_strdup_printf (_ ("%s: %s"), name, verdict);
  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 2, title);
  co_cli_text_print (CO_CLI_PLAIN, 4, co_finding_say_summary (finding, words->texts));
  print_last_update (words, finding);
  print_evidence (co_finding_get_evidence (finding));
  print_steps (finding, system);
}

static void
print_way (CoProblem *problem)
{
  co_cli_text_print (CO_CLI_PLAIN, 6, co_problem_say_way (problem));
  co_cli_text_print_place (8, co_problem_get_command (problem));
}

/* What keeps us from several places is said once. Where the whole target is meant, its own name
 * stands above. */
static void
print_problems (GPtrArray *problems)
{
  const char *said = "";

  if (problems->len == 0)
    return;
  g_print ("\n");
  co_cli_text_print (CO_CLI_WARNING, 2, _ ("What we could not read, and why:"));
  for (guint i = 0; i < problems->len; i++) {
    CoProblem *problem = g_ptr_array_index (problems, i);
    const char *message = co_problem_get_message (problem);

    if (!g_str_equal (message, said))
      co_cli_text_print_item (CO_CLI_PLAIN, 4, message);
    if (!g_str_equal (co_problem_get_path (problem), "."))
      co_cli_text_print_place (6, co_problem_get_path (problem));
    if (co_problem_get_command (problem) != NULL)
      print_way (problem);
    said = message;
  }
}

static void
print_notes (const CoCliCheckWords *words, GPtrArray *notes)
{
  if (notes->len == 0)
    return;
  g_print ("\n");
  co_cli_text_print (CO_CLI_PLAIN, 2, _ ("Good to know:"));
  for (guint i = 0; i < notes->len; i++)
    co_cli_text_print_item (
      CO_CLI_PLAIN,
      4,
      co_finding_say_note (g_ptr_array_index (notes, i), words->catalog, words->texts));
}

static void
print_result (const CoCliCheckWords *words, CoResult *result)
{
  CoTarget *target = co_result_get_target (result);
  GListModel *findings = co_result_get_findings (result);
  const char *outcome = co_summary_say_outcome (result);

  g_print ("\n");
  co_cli_text_print (CO_CLI_STRONG, 0, co_target_get_label (target));
  if (outcome != NULL)
    co_cli_text_print (CO_CLI_PLAIN, 2, outcome);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    print_finding (words, finding, co_target_get_system (target));
  }
  print_problems (co_result_get_problems (result));
  print_notes (words, co_result_get_notes (result));
}

static void
print_headline (const CoCliCheckWords *words, GPtrArray *results)
{
  CoSummary summary;
  g_autofree char *line = NULL;

  co_summary_init (&summary);
  for (guint i = 0; i < results->len; i++)
    co_summary_add (&summary, g_ptr_array_index (results, i));
  line = co_summary_say (&summary, co_texts_get_language (words->texts));
  co_cli_text_print (CO_CLI_STRONG, 0, line);
}

static guint
count_uneventful (GPtrArray *results)
{
  guint count = 0;

  for (guint i = 0; i < results->len; i++)
    if (co_summary_is_uneventful (g_ptr_array_index (results, i)))
      count++;
  return count;
}

static void
print_uneventful (const CoCliCheckWords *words, guint count)
{
  g_autofree char *line = co_summary_say_uneventful (count, co_texts_get_language (words->texts));

  g_print ("\n");
  co_cli_text_print (CO_CLI_PLAIN, 0, line);
}

static void
print_results (const CoCliCheckWords *words, GPtrArray *results)
{
  guint uneventful = count_uneventful (results);

  for (guint i = 0; i < results->len; i++)
    if (uneventful <= CO_SUMMARY_MAX_UNEVENTFUL ||
        !co_summary_is_uneventful (g_ptr_array_index (results, i)))
      print_result (words, g_ptr_array_index (results, i));
  if (uneventful > CO_SUMMARY_MAX_UNEVENTFUL)
    print_uneventful (words, uneventful);
}

static gboolean
has_findings (GPtrArray *results)
{
  for (guint i = 0; i < results->len; i++)
    if (g_list_model_get_n_items (co_result_get_findings (g_ptr_array_index (results, i))) > 0)
      return TRUE;
  return FALSE;
}

/* Whoever found something wants to know what it means, and how to go on. */
static void
print_way_on (void)
{
  g_print ("\n");
  co_cli_text_print (CO_CLI_PLAIN,
                     0,
                     _ ("To go on, “changeover-cli explain” tells what the ban means for you. "
                        "“changeover-cli choose” tells what you can use instead. "
                        "“changeover-cli plan” makes a list of steps for what was found."));
}

/**
 * co_cli_check_print_text:
 * @words: what it is told with
 * @results: (element-type CoResult): what the check came to
 *
 * Prints the result of a check for people.
 */
void
co_cli_check_print_text (const CoCliCheckWords *words, GPtrArray *results)
{
  g_autofree char *date = co_language_format_date (co_texts_get_language (words->texts),
                                                   co_catalog_get_edition (words->catalog)->date);
  g_autofree char *about = NULL;

  print_headline (words, results);
  print_results (words, results);
  if (has_findings (results))
    print_way_on ();
  about = g_strdup_printf (
    _ ("We only read, and sent nothing anywhere. Our list of products is from %s."),
    date);
  g_print ("\n");
  co_cli_text_print (CO_CLI_QUIET, 0, about);
  co_cli_language_print_age (words->catalog, co_texts_get_language (words->texts));
}
