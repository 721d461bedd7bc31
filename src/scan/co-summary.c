/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding.h"
#include "co-summary.h"

#include <glib/gi18n-lib.h>

/**
 * co_summary_init:
 * @self: a summary
 *
 * Makes a summary of no results.
 */
void
co_summary_init (CoSummary *self)
{
  g_return_if_fail (self != NULL);

  *self = (CoSummary){.verdict = CO_N_VERDICTS, .system = CO_SYSTEM_UNKNOWN};
}

static CoVerdict
get_gravest (GListModel *findings)
{
  CoVerdict gravest = CO_N_VERDICTS;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++) {
    g_autoptr (CoFinding) finding = g_list_model_get_item (findings, i);

    gravest = MIN (gravest, co_finding_get_verdict (finding));
  }
  return gravest;
}

static void
add_place (CoSummary *self, CoTarget *target, CoVerdict verdict)
{
  if (verdict < self->verdict) {
    self->verdict = verdict;
    self->n_places = 0;
    self->is_here = FALSE;
  }
  self->n_places++;
  if (co_target_is_this_computer (target))
    self->is_here = TRUE;
  else
    self->system = co_target_get_system (target);
}

/**
 * co_summary_add:
 * @self: a summary
 * @result: the result of one more target
 *
 * Takes a result into account.
 */
void
co_summary_add (CoSummary *self, CoResult *result)
{
  CoVerdict gravest;

  g_return_if_fail (self != NULL && CO_IS_RESULT (result));

  gravest = get_gravest (co_result_get_findings (result));
  self->n_results++;
  self->n_findings += g_list_model_get_n_items (co_result_get_findings (result));
  if (co_result_get_outcome (result) == CO_OUTCOME_CHECKED)
    self->n_whole++;
  else if (co_result_get_outcome (result) == CO_OUTCOME_COULD_NOT_CHECK)
    self->n_unread++;
  if (gravest < CO_N_VERDICTS && gravest <= self->verdict)
    add_place (self, co_result_get_target (result), gravest);
}

/**
 * co_summary_get_answer:
 * @self: a summary
 *
 * Tells what the results come to. These are the rules, first to last:
 *
 * 1. What is installed, or lets a company manage a computer, is found, whatever could not be read.
 * 2. With weaker findings alone, what could not be read may hold the product itself: it stays open.
 *    If everything was read, they are the answer, the gravest first.
 * 3. "Nothing" is the answer only if everything was read.
 *
 * Returns: the answer
 */
CoAnswer
co_summary_get_answer (const CoSummary *self)
{
  gboolean is_whole;

  g_return_val_if_fail (self != NULL, CO_ANSWER_NOT_CHECKED);

  is_whole = self->n_whole == self->n_results;
  if (self->n_results == 0)
    return CO_ANSWER_NOT_CHECKED;
  if (self->verdict <= CO_VERDICT_MANAGEMENT_AGENT)
    return CO_ANSWER_FOUND;
  if (self->verdict < CO_N_VERDICTS)
    return is_whole ? CO_ANSWER_FOUND : CO_ANSWER_TRACES;
  if (is_whole)
    return CO_ANSWER_NOTHING;
  return self->n_unread == self->n_results ? CO_ANSWER_COULD_NOT_READ : CO_ANSWER_COULD_NOT_TELL;
}

static const char *
get_installed_pattern (const CoSummary *self)
{
  if (self->n_places > 1 && self->is_here)
    return _ ("{count, plural, one {Kaspersky software is installed on this computer and in # "
              "other place.} other {Kaspersky software is installed on this computer and in # "
              "other places.}}");
  if (self->n_places > 1)
    return _ ("{count, plural, one {Kaspersky software is installed in # place.} other {Kaspersky "
              "software is installed in # places.}}");
  if (self->is_here)
    return _ ("Kaspersky software is installed on this computer.");
  switch ((int) self->system) {
  case CO_SYSTEM_WINDOWS:
    return _ ("Kaspersky software is installed on the Windows disk.");
  case CO_SYSTEM_MACOS:
    return _ ("Kaspersky software is installed on the Mac disk.");
  case CO_SYSTEM_LINUX:
    return _ ("Kaspersky software is installed on the Linux disk.");
  case CO_SYSTEM_WINE:
    return _ ("Kaspersky software is installed in a folder of Wine.");
  case CO_SYSTEM_REGISTRY_EXPORT:
    return _ ("Kaspersky software is installed on the PC that the export is from.");
  case CO_SYSTEM_ANDROID:
    return _ ("Kaspersky software is installed on the phone.");
  default:
    return _ ("Kaspersky software is installed.");
  }
}

static const char *
get_found_pattern (const CoSummary *self)
{
  switch (self->verdict) {
  case CO_VERDICT_INSTALLED:
    return get_installed_pattern (self);
  case CO_VERDICT_MANAGEMENT_AGENT:
    return _ ("Software from Kaspersky for managing computers is installed.");
  case CO_VERDICT_SUCCESSOR:
    return _ ("A product of another company is installed. It took the place of Kaspersky.");
  case CO_VERDICT_MAY_EMBED:
    return _ ("A product of another company was found that may contain parts of Kaspersky.");
  case CO_VERDICT_EXTENSION_ONLY:
    return _ ("Kaspersky software is in a browser only.");
  case CO_VERDICT_RAN_ONCE:
    return _ ("Kaspersky software is not installed. One of its tools ran here once.");
  case CO_VERDICT_LEFTOVER:
  case CO_N_VERDICTS:
  default:
    return _ ("The software is not installed any more, but pieces of it are left.");
  }
}

static const char *
get_pattern (const CoSummary *self)
{
  switch (co_summary_get_answer (self)) {
  case CO_ANSWER_FOUND:
    return get_found_pattern (self);
  case CO_ANSWER_TRACES:
    return _ ("There are traces, but we could not tell whether Kaspersky software is installed.");
  case CO_ANSWER_NOTHING:
    return _ ("No Kaspersky software was found.");
  case CO_ANSWER_COULD_NOT_TELL:
    return _ ("We could not tell whether there is Kaspersky software.");
  case CO_ANSWER_COULD_NOT_READ:
    return _ ("Nothing could be read. So we could not tell whether there is Kaspersky software.");
  case CO_ANSWER_NOT_CHECKED:
  default:
    return _ ("Nothing was checked yet.");
  }
}

/**
 * co_summary_say:
 * @self: a summary
 * @language: the language to say it in
 *
 * Answers the question that a person came with.
 *
 * Returns: (transfer full): one sentence
 */
char *
co_summary_say (const CoSummary *self, CoLanguage *language)
{
  guint count;

  g_return_val_if_fail (self != NULL && language != NULL, NULL);

  count = self->is_here ? self->n_places - 1 : self->n_places;
  return co_language_format (language, get_pattern (self), "count", count, NULL);
}

/**
 * co_summary_say_more:
 * @self: a summary
 *
 * Says what has to be known beside the answer: whether everything was read.
 *
 * Returns: (nullable): a sentence, or `NULL` if the answer says it all
 */
const char *
co_summary_say_more (const CoSummary *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (co_summary_get_answer (self)) {
  case CO_ANSWER_FOUND:
    return self->n_whole < self->n_results ? _ ("There may be more: not everything could be read.")
                                           : NULL;
  case CO_ANSWER_TRACES:
    return _ ("Not everything could be read.");
  case CO_ANSWER_NOTHING:
    return _ ("Everything that we look at could be read.");
  case CO_ANSWER_COULD_NOT_TELL:
    return _ ("Nothing was found, but not everything could be read.");
  case CO_ANSWER_COULD_NOT_READ:
  case CO_ANSWER_NOT_CHECKED:
  default:
    return NULL;
  }
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

/**
 * co_summary_say_outcome:
 * @result: the result of one target
 *
 * Says what the findings do not say: how far the check of one target came.
 *
 * Returns: (nullable): a sentence or two, or `NULL` if the findings are all there is to say
 */
const char *
co_summary_say_outcome (CoResult *result)
{
  gboolean found;

  g_return_val_if_fail (CO_IS_RESULT (result), NULL);

  found = g_list_model_get_n_items (co_result_get_findings (result)) > 0;
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

/**
 * co_summary_say_places:
 * @system: the system of a target
 *
 * Says where the check of such a target looks.
 *
 * Returns: (nullable): a sentence, or `NULL` for a system that we do not check
 */
const char *
co_summary_say_places (CoSystem system)
{
  switch ((int) system) {
  case CO_SYSTEM_LINUX:
    return _ ("We look at the list of installed packages, at background services and at web "
              "browsers. We also look for files of the products.");
  case CO_SYSTEM_WINDOWS:
    return _ (
      "We look at the list of installed programs, at services, and at apps of the Microsoft "
      "Store. We look at the settings of each user and at web browsers. We also look for "
      "files of the products.");
  case CO_SYSTEM_MACOS:
    return _ ("We look at the apps, at the list of what was installed, and at background services. "
              "We look at parts added to the system and to web browsers. We also look for files of "
              "the products.");
  case CO_SYSTEM_WINE:
    return _ ("We look at the registry of Wine, and for files of the products.");
  case CO_SYSTEM_REGISTRY_EXPORT:
    return _ ("We look at the installed programs, the services and the settings that the export "
              "shows.");
  case CO_SYSTEM_ANDROID:
    return _ ("We look at the list of apps.");
  default:
    return NULL;
  }
}

/**
 * co_summary_is_uneventful:
 * @result: the result of one target
 *
 * Tells whether it is a folder of Wine of which there is nothing to say.
 *
 * Returns: whether it is
 */
gboolean
co_summary_is_uneventful (CoResult *result)
{
  g_return_val_if_fail (CO_IS_RESULT (result), FALSE);

  return co_target_get_system (co_result_get_target (result)) == CO_SYSTEM_WINE &&
         co_result_get_outcome (result) == CO_OUTCOME_CHECKED &&
         g_list_model_get_n_items (co_result_get_findings (result)) == 0 &&
         co_result_get_notes (result)->len == 0;
}

/**
 * co_summary_say_uneventful:
 * @count: how many folders of Wine there are of which there is nothing to say
 * @language: the language to say it in
 *
 * Says of all of them at once what each would say.
 *
 * Returns: (transfer full): a sentence
 */
char *
co_summary_say_uneventful (guint count, CoLanguage *language)
{
  return co_language_format (
    language,
    _ ("{count, plural, one {In # folder with Windows programs of Wine nothing was found, and "
       "everything that we look at could be read.} other {In # folders with Windows programs of "
       "Wine nothing was found, and everything that we look at could be read.}}"),
    "count",
    count,
    NULL);
}
