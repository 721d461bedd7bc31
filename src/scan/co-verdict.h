/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoVerdict:
 * @CO_VERDICT_INSTALLED: it is installed.
 * @CO_VERDICT_MANAGEMENT_AGENT: a company manages this computer with it; it protects nothing.
 * @CO_VERDICT_SUCCESSOR: another maker's product took over.
 * @CO_VERDICT_MAY_EMBED: another maker's product that may contain the engine.
 * @CO_VERDICT_EXTENSION_ONLY: only an extension in a browser.
 * @CO_VERDICT_RAN_ONCE: a tool ran here; it was never installed.
 * @CO_VERDICT_LEFTOVER: it was removed, and pieces stayed.
 *
 * What a finding means, what matters most first.
 */
typedef enum {
  CO_VERDICT_INSTALLED,
  CO_VERDICT_MANAGEMENT_AGENT,
  CO_VERDICT_SUCCESSOR,
  CO_VERDICT_MAY_EMBED,
  CO_VERDICT_EXTENSION_ONLY,
  CO_VERDICT_RAN_ONCE,
  CO_VERDICT_LEFTOVER,
  CO_N_VERDICTS,
} CoVerdict;

/**
 * CoOutcome:
 * @CO_OUTCOME_CHECKED: everything that should be read was read.
 * @CO_OUTCOME_PARTLY_CHECKED: something could not be read.
 * @CO_OUTCOME_COULD_NOT_CHECK: nothing that counts could be read.
 *
 * How far a check came.
 */
typedef enum {
  CO_OUTCOME_CHECKED,
  CO_OUTCOME_PARTLY_CHECKED,
  CO_OUTCOME_COULD_NOT_CHECK,
  CO_N_OUTCOMES,
} CoOutcome;

const char *co_verdict_to_string (CoVerdict verdict);
gboolean co_verdict_from_string (const char *text, CoVerdict *verdict);
const char *co_outcome_to_string (CoOutcome outcome);

G_END_DECLS
