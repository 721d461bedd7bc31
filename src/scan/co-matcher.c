/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence-text.h"
#include "co-finding.h"
#include "co-matcher.h"
#include "co-suspect.h"
#include "co-text.h"

/* The matcher is a pure function: traces × catalog → findings.
 *
 *   1. Each trace is looked up. What a trap matches is dropped; if the trap has a note, it is said.
 *   2. The rest is gathered into suspects, one for each product and, where the catalog knows no
 *      exact name, for each name.
 *   3. What cannot stand alone is folded into what it belongs to: a key that says only "a home
 *      edition" into the edition that was found, shared parts into the product that uses them.
 *   4. Each suspect with a proof becomes a finding. An extension of a web browser is always one of
 *      its own, because it is removed in its own way. */

/* A disk made to be hostile can have any number of unknown names; beyond this they are one. */
#define MAX_SUSPECTS 500

/* Names are known for Windows alone, where an app of a Mac or a phone can have the same one. */
static gboolean
share_a_system (CoProduct *product, CoProduct *other)
{
  for (CoSystem system = 0; system < CO_N_SYSTEMS; system++)
    if (co_product_runs_on (product, system) && co_product_runs_on (other, system))
      return TRUE;
  return FALSE;
}

/* A key or a service says which family a product is of; the name beside it says which edition. */
static CoProduct *
refine (CoCatalog *catalog, CoProduct *product, const CoTrace *trace)
{
  CoMatch named;

  if (trace->title == NULL || !co_product_is_generic (product))
    return product;
  if (!co_catalog_find (catalog, CO_MARK_UNINSTALL_ENTRY, trace->title, &named) ||
      named.product == NULL || co_product_is_generic (named.product) ||
      !share_a_system (product, named.product))
    return product;
  return named.product;
}

static CoSuspect *
get_suspect (GPtrArray *suspects, CoProduct *product, const char *title)
{
  CoSuspect *suspect;

  for (guint i = 0; i < suspects->len; i++) {
    suspect = g_ptr_array_index (suspects, i);
    if (co_suspect_is (suspect, product, title) ||
        (suspects->len >= MAX_SUSPECTS && co_suspect_get_product (suspect) == product))
      return suspect;
  }
  suspect = co_suspect_new (product, title);
  g_ptr_array_add (suspects, suspect);
  return suspect;
}

static void
add_note (GPtrArray *notes, const char *note)
{
  if (note != NULL && !g_ptr_array_find_with_equal_func (notes, note, g_str_equal, NULL))
    g_ptr_array_add (notes, g_strdup (note));
}

static GPtrArray *
gather (CoCatalog *catalog, GPtrArray *traces, GPtrArray *notes)
{
  GPtrArray *suspects = g_ptr_array_new_with_free_func ((GDestroyNotify) co_suspect_free);

  for (guint i = 0; i < traces->len; i++) {
    const CoTrace *trace = g_ptr_array_index (traces, i);
    CoProduct *product;
    CoMatch match;

    if (!co_catalog_find (catalog, trace->kind, trace->name, &match))
      continue;
    if (match.trap != NULL) {
      add_note (notes, co_trap_get_note (match.trap));
      continue;
    }
    product = refine (catalog, match.product, trace);
    co_suspect_add (get_suspect (suspects, product, trace->title), trace, match.mark);
  }
  return suspects;
}

static gboolean
is_named_of_group (CoSuspect *suspect, const char *group)
{
  CoProduct *product = co_suspect_get_product (suspect);

  return !co_product_is_generic (product) && g_strcmp0 (group, co_product_get_group (product)) == 0;
}

/* What bears no name at all, such as a service named AVP, is of the antivirus that was found. */
static gboolean
is_same_product (CoSuspect *suspect, CoSuspect *host)
{
  if (co_suspect_get_title (suspect) == NULL)
    return co_product_get_kind (co_suspect_get_product (host)) == CO_PRODUCT_SECURITY;
  return co_suspect_has_title (host, co_suspect_get_title (suspect)) ||
         co_suspect_shares_folder (suspect, host) || co_suspect_is_same_app (suspect, host);
}

/* Weak signs first, so that what they belong to is there when the next round asks. */
typedef enum {
  ROUND_FILES,  /* files in the folder of a product */
  ROUND_NAMES,  /* "another product", by its name */
  ROUND_GROUPS, /* "a home edition" */
  ROUND_PARTS,  /* what several products share */
  N_ROUNDS,
} Round;

static gboolean
folds_in_round (CoSuspect *suspect, Round round)
{
  CoProduct *product = co_suspect_get_product (suspect);

  if (co_product_get_kind (product) == CO_PRODUCT_EXTENSION)
    return FALSE;
  switch (round) {
  case ROUND_FILES:
    return TRUE;
  case ROUND_NAMES:
    return co_product_is_generic (product) && co_product_get_group (product) == NULL;
  case ROUND_GROUPS:
    return co_product_is_generic (product) && co_product_get_group (product) != NULL;
  case ROUND_PARTS:
    return co_product_get_kind (product) == CO_PRODUCT_PARTS;
  case N_ROUNDS:
  default:
    return FALSE;
  }
}

static gboolean
belongs_to (CoSuspect *suspect, CoSuspect *host, Round round)
{
  if (suspect == host || !co_suspect_has_proof (host))
    return FALSE;
  switch (round) {
  case ROUND_FILES:
    return co_suspect_lies_in (suspect, host);
  case ROUND_NAMES:
    return is_same_product (suspect, host);
  case ROUND_GROUPS:
    return co_suspect_get_state (host) >= co_suspect_get_state (suspect) &&
           is_named_of_group (host, co_product_get_group (co_suspect_get_product (suspect)));
  case ROUND_PARTS:
    return co_suspect_uses_parts (host);
  case N_ROUNDS:
  default:
    return FALSE;
  }
}

static CoSuspect *
find_host (GPtrArray *suspects, CoSuspect *suspect, Round round)
{
  CoSuspect *best = NULL;

  if (!folds_in_round (suspect, round))
    return NULL;
  for (guint i = 0; i < suspects->len; i++) {
    CoSuspect *host = g_ptr_array_index (suspects, i);

    if (belongs_to (suspect, host, round) &&
        (best == NULL || co_suspect_get_state (host) > co_suspect_get_state (best)))
      best = host;
  }
  return best;
}

static void
fold (GPtrArray *suspects)
{
  for (Round round = 0; round < N_ROUNDS; round++) {
    for (guint i = 0; i < suspects->len;) {
      CoSuspect *suspect = g_ptr_array_index (suspects, i);
      CoSuspect *host = find_host (suspects, suspect, round);

      if (host == NULL) {
        i++;
        continue;
      }
      co_suspect_take (host, suspect);
      g_ptr_array_remove_index (suspects, i);
    }
  }
}

static gboolean
is_installed_program (CoSuspect *suspect)
{
  CoProductKind kind = co_product_get_kind (co_suspect_get_product (suspect));

  return (kind == CO_PRODUCT_SECURITY || kind == CO_PRODUCT_COMPANION) &&
         co_suspect_has_proof (suspect) && co_suspect_get_state (suspect) != CO_TRACE_LEFT;
}

static gboolean
has_program (GPtrArray *suspects)
{
  for (guint i = 0; i < suspects->len; i++)
    if (is_installed_program (g_ptr_array_index (suspects, i)))
      return TRUE;
  return FALSE;
}

static gboolean
is_extension (CoFinding *finding)
{
  return co_product_get_kind (co_finding_get_product (finding)) == CO_PRODUCT_EXTENSION;
}

static int
compare_findings (gconstpointer a, gconstpointer b)
{
  CoFinding *one = *(CoFinding *const *) a;
  CoFinding *other = *(CoFinding *const *) b;

  if (co_finding_get_verdict (one) != co_finding_get_verdict (other))
    return co_finding_get_verdict (one) < co_finding_get_verdict (other) ? -1 : 1;
  if (is_extension (one) != is_extension (other))
    return is_extension (one) ? 1 : -1;
  return g_strcmp0 (co_finding_get_name (one), co_finding_get_name (other));
}

/**
 * co_matcher_find:
 * @catalog: what we know
 * @traces: (element-type CoTrace): what was seen on one target
 * @notes: (element-type utf8): where sentences are added about things that only look like a product
 *
 * Works out which products are on a target. A pure function: it reads nothing but its arguments.
 *
 * Returns: (transfer full) (element-type CoFinding): the findings, what matters most first
 */
GPtrArray *
co_matcher_find (CoCatalog *catalog, GPtrArray *traces, GPtrArray *notes)
{
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) suspects = NULL;
  gboolean beside_program;

  g_return_val_if_fail (CO_IS_CATALOG (catalog), findings);
  g_return_val_if_fail (traces != NULL && notes != NULL, findings);

  suspects = gather (catalog, traces, notes);
  fold (suspects);
  beside_program = has_program (suspects);
  for (guint i = 0; i < suspects->len; i++) {
    CoSuspect *suspect = g_ptr_array_index (suspects, i);

    if (co_suspect_has_proof (suspect))
      g_ptr_array_add (findings, co_suspect_to_finding (suspect, beside_program));
  }
  g_ptr_array_sort (findings, compare_findings);
  return findings;
}
