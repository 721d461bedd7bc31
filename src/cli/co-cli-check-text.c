/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-cli-advice.h"
#include "co-cli-check-output.h"
#include "co-cli-text.h"
#include "co-date.h"
#include "co-finding-words.h"
#include "co-problem.h"
#include "co-result.h"
#include "co-text.h"

#include <glib/gi18n.h>

/* Who plays games has a folder of Wine for each; more than these are told of in one sentence. */
#define MAX_UNEVENTFUL 3

/* A date in the future comes from a wrong clock, there or here; then no days are counted. */
static char *
describe_last_update (const char *words, gint64 days)
{
  if (days < 0)
    return g_strdup_printf (_ ("Last update that we know of: %s"), words);
  return g_strdup_printf (ngettext ("Last update that we know of: %s, %u day ago",
                                    "Last update that we know of: %s, %u days ago",
                                    (gulong) days),
                          words,
                          (guint) days);
}

static void
print_last_update (const CoCliCheckWords *words, const char *date_text)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) date = co_date_parse_moment (date_text, utc);
  g_autofree char *shown =
    co_language_format_date (co_texts_get_language (words->texts), date_text);
  g_autofree char *line = NULL;

  if (date == NULL)
    return;
  line = describe_last_update (
    shown,
    g_date_time_compare (date, now) > 0 ? -1 : co_date_days_between (date, now));
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
  if (co_finding_get_last_update (finding) != NULL)
    print_last_update (words, co_finding_get_last_update (finding));
  print_evidence (co_finding_get_evidence (finding));
  print_steps (finding, system);
}

/* A file that somebody made shows a part of a computer, and the notes say which part. */
static const char *
get_nothing_words (CoSystem system)
{
  if (system == CO_SYSTEM_REGISTRY_EXPORT || system == CO_SYSTEM_ANDROID)
    return _ ("Nothing was found in it, and all of it could be read. What it does not show stands "
              "below.");
  return _ ("Nothing was found, and everything that we look at could be read.");
}

static const char *
get_outcome_words (CoResult *result)
{
  gboolean found = g_list_model_get_n_items (co_result_get_findings (result)) > 0;

  switch (co_result_get_outcome (result)) {
  case CO_OUTCOME_CHECKED:
    return found ? NULL : get_nothing_words (co_target_get_system (co_result_get_target (result)));
  case CO_OUTCOME_PARTLY_CHECKED:
    return found ? _ ("There may be more: not everything could be read.")
                 : _ ("We could not tell. Nothing was found, but not everything could be read.");
  case CO_OUTCOME_COULD_NOT_CHECK:
  case CO_N_OUTCOMES:
  default:
    return found ? _ ("There may be more: hardly anything could be read.")
                 : _ ("We could not tell. This could not be checked.");
  }
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
  const char *outcome = get_outcome_words (result);

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

static CoVerdict
get_gravest (GPtrArray *results)
{
  CoVerdict gravest = CO_N_VERDICTS;

  for (guint i = 0; i < results->len; i++) {
    GListModel *findings = co_result_get_findings (g_ptr_array_index (results, i));
    g_autoptr (CoFinding) first = g_list_model_get_item (findings, 0);

    if (first != NULL)
      gravest = MIN (gravest, co_finding_get_verdict (first));
  }
  return gravest;
}

static gboolean
is_all_read (GPtrArray *results)
{
  for (guint i = 0; i < results->len; i++)
    if (co_result_get_outcome (g_ptr_array_index (results, i)) != CO_OUTCOME_CHECKED)
      return FALSE;
  return TRUE;
}

/* With nothing but weak traces, and something that could not be read, the product may be there. */
static gboolean
is_open_question (GPtrArray *results, CoVerdict gravest)
{
  return !is_all_read (results) && gravest != CO_VERDICT_INSTALLED &&
         gravest != CO_VERDICT_MANAGEMENT_AGENT && gravest != CO_N_VERDICTS;
}

/* The answer to the question that a person came with, in one sentence. */
static const char *
get_headline (GPtrArray *results)
{
  CoVerdict gravest = get_gravest (results);

  if (is_open_question (results, gravest))
    return _ ("There are traces, but we could not tell whether Kaspersky software is installed.");
  switch (gravest) {
  case CO_VERDICT_INSTALLED:
    return _ ("Kaspersky software is installed.");
  case CO_VERDICT_MANAGEMENT_AGENT:
    return _ ("Software from Kaspersky for managing computers is installed.");
  case CO_VERDICT_SUCCESSOR:
    return _ ("The product of another company is installed that took the place of Kaspersky.");
  case CO_VERDICT_MAY_EMBED:
    return _ ("A product of another company was found that may contain parts of Kaspersky.");
  case CO_VERDICT_EXTENSION_ONLY:
    return _ ("Kaspersky software is in a browser only.");
  case CO_VERDICT_RAN_ONCE:
    return _ ("Kaspersky software is not installed. One of its tools ran here once.");
  case CO_VERDICT_LEFTOVER:
    return _ ("The software is not installed any more, but pieces of it are left.");
  case CO_N_VERDICTS:
  default:
    return is_all_read (results) ? _ ("No Kaspersky software was found.")
                                 : _ ("We could not tell whether there is Kaspersky software.");
  }
}

/* A folder of Wine of which there is nothing to say. */
static gboolean
is_uneventful (CoResult *result)
{
  return co_target_get_system (co_result_get_target (result)) == CO_SYSTEM_WINE &&
         co_result_get_outcome (result) == CO_OUTCOME_CHECKED &&
         g_list_model_get_n_items (co_result_get_findings (result)) == 0 &&
         co_result_get_notes (result)->len == 0;
}

static guint
count_uneventful (GPtrArray *results)
{
  guint count = 0;

  for (guint i = 0; i < results->len; i++)
    if (is_uneventful (g_ptr_array_index (results, i)))
      count++;
  return count;
}

static void
print_uneventful (guint count)
{
  g_autofree char *words = g_strdup_printf (
    ngettext ("In %u folder with Windows programs of Wine nothing was found, and everything that "
              "we look at could be read.",
              "In %u folders with Windows programs of Wine nothing was found, and everything that "
              "we look at could be read.",
              count),
    count);

  g_print ("\n");
  co_cli_text_print (CO_CLI_PLAIN, 0, words);
}

static void
print_results (const CoCliCheckWords *words, GPtrArray *results)
{
  guint uneventful = count_uneventful (results);

  for (guint i = 0; i < results->len; i++)
    if (uneventful <= MAX_UNEVENTFUL || !is_uneventful (g_ptr_array_index (results, i)))
      print_result (words, g_ptr_array_index (results, i));
  if (uneventful > MAX_UNEVENTFUL)
    print_uneventful (uneventful);
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
                                                   co_catalog_get_date (words->catalog));
  g_autofree char *about = NULL;

  co_cli_text_print (CO_CLI_STRONG, 0, get_headline (results));
  print_results (words, results);
  if (has_findings (results))
    print_way_on ();
  about = g_strdup_printf (
    _ ("We only read, and sent nothing anywhere. Our list of products is from %s."),
    date);
  g_print ("\n");
  co_cli_text_print (CO_CLI_QUIET, 0, about);
}
