/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"
#include "co-finding-words.h"
#include "co-sentence.h"

#include <glib/gi18n-lib.h>

#define PRODUCTS "products"
#define TRAPS    "traps"

/**
 * co_finding_say_name:
 * @self: a finding
 * @texts: the language to say it in
 *
 * Says what was found. A name that the system itself gives is said as it is there.
 *
 * Returns: the name
 */
const char *
co_finding_say_name (CoFinding *self, CoTexts *texts)
{
  CoProduct *product;

  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  product = co_finding_get_product (self);
  if (!g_str_equal (co_finding_get_name (self), co_product_get_name (product)))
    return co_finding_get_name (self);
  return co_texts_look_up (texts,
                           PRODUCTS,
                           co_product_get_id (product),
                           "name",
                           co_product_get_name (product));
}

/**
 * co_finding_say_summary:
 * @self: a finding
 * @texts: the language to say it in
 *
 * Says what the product that was found is.
 *
 * Returns: the summary of the product
 */
const char *
co_finding_say_summary (CoFinding *self, CoTexts *texts)
{
  CoProduct *product;

  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  product = co_finding_get_product (self);
  return co_texts_look_up (texts,
                           PRODUCTS,
                           co_product_get_id (product),
                           "summary",
                           co_product_get_summary (product));
}

/* Days are exact and soon too many to mean anything. */
static const char *
get_last_update_pattern (gint64 days, gint64 *count)
{
  *count = days;
  if (days < 0)
    return _ ("Last update that we know of: {date}.");
  if (days < 60)
    return _ ("{count, plural, =0 {Last update that we know of: {date}, today.} one {Last update "
              "that we know of: {date}, # day ago.} other {Last update that we know of: {date}, # "
              "days ago.}}");
  *count = days * 12 / 365;
  if (days < 2 * 365)
    return _ ("{count, plural, one {Last update that we know of: {date}, # month ago.} other "
              "{Last update that we know of: {date}, # months ago.}}");
  *count = days / 365;
  return _ ("{count, plural, one {Last update that we know of: {date}, # year ago.} other {Last "
            "update that we know of: {date}, # years ago.}}");
}

/**
 * co_finding_say_last_update:
 * @self: a finding
 * @language: the language to say it in
 * @now: what time it is
 *
 * Says when the product last got updates. A date in the future comes from a wrong clock, there or
 * here; then no time is counted.
 *
 * Returns: (transfer full) (nullable): a sentence, or `NULL` if the date is not known
 */
char *
co_finding_say_last_update (CoFinding *self, CoLanguage *language, GDateTime *now)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *shown = NULL;
  const char *pattern;
  gint64 count;

  g_return_val_if_fail (CO_IS_FINDING (self) && language != NULL && now != NULL, NULL);

  if (co_finding_get_last_update (self) != NULL)
    date = co_date_parse_moment (co_finding_get_last_update (self), utc);
  if (date == NULL)
    return NULL;
  shown = co_language_format_date (language, co_finding_get_last_update (self));
  pattern = get_last_update_pattern (
    g_date_time_compare (date, now) > 0 ? -1 : co_date_days_between (date, now),
    &count);
  return co_language_format (language, pattern, "count", count, "date", shown, NULL);
}

/**
 * co_finding_say_protection:
 * @self: a finding
 *
 * Says that a password is needed to remove the product.
 *
 * Returns: (nullable): a sentence or two, or `NULL` if none is needed that we know of
 */
const char *
co_finding_say_protection (CoFinding *self)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  if (co_finding_get_protection (self) != CO_YES)
    return NULL;
  return _ ("A password is needed to remove it. Find that password before you begin.");
}

static gboolean
has_evidence_of (CoFinding *self, CoMarkKind kind)
{
  GPtrArray *evidence = co_finding_get_evidence (self);

  for (guint i = 0; i < evidence->len; i++)
    if (g_str_equal (co_evidence_get_kind (g_ptr_array_index (evidence, i)),
                     co_mark_kind_get_evidence (kind)))
      return TRUE;
  return FALSE;
}

static gboolean
is_of_windows (CoSystem system)
{
  return system == CO_SYSTEM_WINDOWS || system == CO_SYSTEM_REGISTRY_EXPORT;
}

/**
 * co_finding_say_caution:
 * @self: a finding
 * @system: the system of the target it is on
 *
 * Says what must not be done by hand about what was found.
 *
 * Returns: (nullable): a sentence, or `NULL` if there is nothing to be careful about
 */
const char *
co_finding_say_caution (CoFinding *self, CoSystem system)
{
  g_return_val_if_fail (CO_IS_FINDING (self), NULL);

  if (is_of_windows (system) && (co_finding_get_verdict (self) == CO_VERDICT_LEFTOVER ||
                                 has_evidence_of (self, CO_MARK_DRIVER)))
    return _ ("Do not delete files of drivers by hand: keyboard and mouse may stop working.");
  if (has_evidence_of (self, CO_MARK_SYSTEM_EXTENSION))
    return _ ("Do not delete files of system extensions by hand.");
  return NULL;
}

/**
 * co_finding_say_note:
 * @note: a note of a result
 * @catalog: what was looked for
 * @texts: the language to say it in
 *
 * Says a note. Those of traps are words of the catalog.
 *
 * Returns: the note
 */
const char *
co_finding_say_note (const char *note, CoCatalog *catalog, CoTexts *texts)
{
  GPtrArray *traps;

  g_return_val_if_fail (note != NULL && CO_IS_CATALOG (catalog), note);

  traps = co_catalog_get_traps (catalog);
  for (guint i = 0; i < traps->len; i++) {
    CoTrap *trap = g_ptr_array_index (traps, i);

    if (g_strcmp0 (co_trap_get_note (trap), note) == 0)
      return co_texts_look_up (texts, TRAPS, co_trap_get_id (trap), "note", note);
  }
  return co_sentence_say (note);
}
