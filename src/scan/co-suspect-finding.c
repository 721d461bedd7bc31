/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence-text.h"
#include "co-suspect-private.h"
#include "co-text.h"

/* Nobody reads more proofs than this; the strongest come first. */
#define MAX_EVIDENCE 100

/* An extension alone protects nothing; beside a program it is a part of what is installed. */
static CoVerdict
get_extension_verdict (gboolean left, gboolean beside_program)
{
  if (left)
    return CO_VERDICT_LEFTOVER;
  return beside_program ? CO_VERDICT_INSTALLED : CO_VERDICT_EXTENSION_ONLY;
}

static CoVerdict
get_verdict (CoSuspect *self, gboolean beside_program)
{
  gboolean left = co_suspect_get_state (self) == CO_TRACE_LEFT;

  switch (co_product_get_kind (self->product)) {
  case CO_PRODUCT_TOOL:
    return CO_VERDICT_RAN_ONCE;
  case CO_PRODUCT_EXTENSION:
    return get_extension_verdict (left, beside_program);
  case CO_PRODUCT_AGENT:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_MANAGEMENT_AGENT;
  case CO_PRODUCT_SUCCESSOR:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_SUCCESSOR;
  case CO_PRODUCT_ENGINE:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_MAY_EMBED;
  case CO_PRODUCT_SECURITY:
  case CO_PRODUCT_COMPANION:
  case CO_PRODUCT_SERVER:
  case CO_PRODUCT_PARTS:
  case CO_N_PRODUCT_KINDS:
  default:
    return left ? CO_VERDICT_LEFTOVER : CO_VERDICT_INSTALLED;
  }
}

/* What people can look up for themselves comes first: the lists of programs, and files last. */
static int
get_rank (const CoClue *clue)
{
  return clue->trace->kind == CO_MARK_PATH ? CO_N_MARK_KINDS : (int) clue->trace->kind;
}

/* Strongest first. */
static int
compare_clues (gconstpointer a, gconstpointer b)
{
  const CoClue *one = *(const CoClue *const *) a;
  const CoClue *other = *(const CoClue *const *) b;
  gboolean one_hints = co_mark_get_proves (one->mark) == CO_PROVES_HINT;
  gboolean other_hints = co_mark_get_proves (other->mark) == CO_PROVES_HINT;

  if (one_hints != other_hints)
    return one_hints ? 1 : -1;
  if (one->state != other->state)
    return one->state > other->state ? -1 : 1;
  if (get_rank (one) != get_rank (other))
    return get_rank (one) - get_rank (other);
  return g_strcmp0 (one->trace->where, other->trace->where);
}

static CoEvidence *
to_evidence (const CoClue *clue, gboolean is_part)
{
  g_autofree char *says = co_evidence_text (clue->trace, clue->mark, is_part);
  g_autofree char *name = g_utf8_make_valid (clue->trace->name, -1);
  g_autofree char *where = g_utf8_make_valid (clue->trace->where, -1);

  return co_evidence_new (co_mark_kind_get_evidence (clue->trace->kind), name, where, says);
}

/* Some versions keep their settings in two places, and one of them looks like a leftover alone. */
static gboolean
is_about_installed (CoSuspect *self, const CoClue *clue, CoTraceState best)
{
  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *other = g_ptr_array_index (self->clues, i);

    if (other->state >= best && other->trace->kind == clue->trace->kind &&
        g_ascii_strcasecmp (other->trace->name, clue->trace->name) == 0)
      return TRUE;
  }
  return FALSE;
}

/* What an earlier version left behind must not lend its number to the one that is installed. */
static void
add_facts (CoSuspect *self, CoFindingInfo *info, const CoClue *clue, CoTraceState best)
{
  const CoTrace *trace = clue->trace;

  if (info->version == NULL && (clue->state != CO_TRACE_LEFT || best == CO_TRACE_LEFT))
    info->version = trace->version;
  if (trace->last_update != NULL && g_strcmp0 (trace->last_update, info->last_update) > 0)
    info->last_update = trace->last_update;
  if (clue->state >= best || is_about_installed (self, clue, best))
    info->protection = MAX (info->protection, trace->protection);
}

/**
 * co_suspect_to_finding:
 * @self: a suspect with a proof
 * @beside_program: whether a program that protects is installed on the same target
 *
 * Makes a finding out of a suspect.
 *
 * Returns: (transfer full): a new finding
 */
CoFinding *
co_suspect_to_finding (CoSuspect *self, gboolean beside_program)
{
  g_autoptr (GPtrArray) evidence =
    g_ptr_array_new_with_free_func ((GDestroyNotify) co_evidence_unref);
  g_autofree char *title = NULL;
  g_autofree char *version = NULL;
  CoTraceState state = co_suspect_get_state (self);
  CoFindingInfo info = {
    .product = self->product,
    .name = co_product_get_name (self->product),
    .verdict = get_verdict (self, beside_program),
    .evidence = evidence,
  };

  if (co_product_is_generic (self->product) && self->title != NULL) {
    title = co_text_printable (self->title);
    info.name = title;
  }
  g_ptr_array_sort (self->clues, compare_clues);
  for (guint i = 0; i < self->clues->len; i++) {
    const CoClue *clue = g_ptr_array_index (self->clues, i);

    if (evidence->len < MAX_EVIDENCE)
      g_ptr_array_add (evidence, to_evidence (clue, state != CO_TRACE_LEFT));
    add_facts (self, &info, clue, state);
  }
  if (info.version != NULL) {
    version = co_text_printable (info.version);
    info.version = version;
  }
  return co_finding_new (&info);
}
