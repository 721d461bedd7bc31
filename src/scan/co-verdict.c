/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-verdict.h"

static const char *const verdicts[CO_N_VERDICTS] = {
  [CO_VERDICT_INSTALLED] = "installed",
  [CO_VERDICT_MANAGEMENT_AGENT] = "management-agent",
  [CO_VERDICT_SUCCESSOR] = "successor",
  [CO_VERDICT_MAY_EMBED] = "may-embed",
  [CO_VERDICT_EXTENSION_ONLY] = "extension-only",
  [CO_VERDICT_RAN_ONCE] = "ran-once",
  [CO_VERDICT_LEFTOVER] = "leftover",
};

static const char *const outcomes[CO_N_OUTCOMES] = {
  [CO_OUTCOME_CHECKED] = "checked",
  [CO_OUTCOME_PARTLY_CHECKED] = "partly-checked",
  [CO_OUTCOME_COULD_NOT_CHECK] = "could-not-check",
};

/**
 * co_verdict_to_string:
 * @verdict: a verdict
 *
 * Gets the name of a verdict in the result of a check.
 *
 * Returns: the name, such as `installed`
 */
const char *
co_verdict_to_string (CoVerdict verdict)
{
  g_return_val_if_fail (verdict < CO_N_VERDICTS, NULL);

  return verdicts[verdict];
}

/**
 * co_verdict_from_string:
 * @text: a name
 * @verdict: (out): the verdict of that name
 *
 * Finds a verdict by its name in the result of a check.
 *
 * Returns: whether there is one
 */
gboolean
co_verdict_from_string (const char *text, CoVerdict *verdict)
{
  g_return_val_if_fail (text != NULL && verdict != NULL, FALSE);

  for (guint i = 0; i < CO_N_VERDICTS; i++) {
    if (g_str_equal (verdicts[i], text)) {
      *verdict = i;
      return TRUE;
    }
  }
  return FALSE;
}

/**
 * co_outcome_to_string:
 * @outcome: an outcome
 *
 * Gets the name of an outcome in the result of a check.
 *
 * Returns: the name, such as `partly-checked`
 */
const char *
co_outcome_to_string (CoOutcome outcome)
{
  g_return_val_if_fail (outcome < CO_N_OUTCOMES, NULL);

  return outcomes[outcome];
}
