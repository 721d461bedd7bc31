/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-refresh-outcome.h"

/* Left as it is: clang-format takes the hyphens for minus signs. */
/* clang-format off */
G_DEFINE_QUARK (co-refresh-error-quark, co_refresh_error)
/* clang-format on */

static const char *const names[] = {
  [CO_REFRESH_NEWER] = "newer",
  [CO_REFRESH_NEWEST] = "newest",
  [CO_REFRESH_NO_ADDRESS] = "no-address",
  [CO_REFRESH_NO_KEY] = "no-key",
  [CO_REFRESH_UNREACHABLE] = "unreachable",
  [CO_REFRESH_REFUSED] = "refused",
  [CO_REFRESH_NOT_SECURE] = "not-secure",
  [CO_REFRESH_NOT_TRUSTED] = "not-trusted",
  [CO_REFRESH_OLDER] = "older",
  [CO_REFRESH_OTHER_VERSION] = "other-version",
  [CO_REFRESH_BROKEN] = "broken",
  [CO_REFRESH_NOT_WRITTEN] = "not-written",
  [CO_REFRESH_BUSY] = "busy",
  [CO_REFRESH_FAILED] = "failed",
};

/**
 * co_refresh_outcome_to_string:
 * @outcome: an outcome
 *
 * Gets the name of an outcome, which never changes.
 *
 * Returns: a name
 */
const char *
co_refresh_outcome_to_string (CoRefreshOutcome outcome)
{
  g_return_val_if_fail (outcome < G_N_ELEMENTS (names), NULL);

  return names[outcome];
}

/**
 * co_refresh_outcome_from_string:
 * @name: a name
 * @outcome: (out): the outcome
 *
 * Finds an outcome by its name.
 *
 * Returns: whether there is one of that name
 */
gboolean
co_refresh_outcome_from_string (const char *name, CoRefreshOutcome *outcome)
{
  g_return_val_if_fail (name != NULL && outcome != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++) {
    if (g_str_equal (names[i], name)) {
      *outcome = i;
      return TRUE;
    }
  }
  return FALSE;
}
