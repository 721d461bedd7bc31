/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-evidence.h"
#include "co-sentence.h"

/**
 * CoEvidence:
 *
 * One proof of a finding: what was seen, where, and in words what it means. Immutable.
 */
struct _CoEvidence {
  char *kind;  /* (owned) */
  char *name;  /* (owned) */
  char *where; /* (owned) */
  char *says;  /* (owned): a sentence */
};

G_DEFINE_BOXED_TYPE (CoEvidence, co_evidence, co_evidence_ref, co_evidence_unref)

/**
 * co_evidence_new:
 * @kind: the kind of evidence, such as `registry`
 * @name: what it is called, such as the name of a package
 * @where: a path relative to the root, or a key of the registry
 * @says: what it means: a sentence of [func@Co.sentence_new], or English words
 *
 * Makes a piece of evidence.
 *
 * Returns: (transfer full): new evidence
 */
CoEvidence *
co_evidence_new (const char *kind, const char *name, const char *where, const char *says)
{
  CoEvidence *self;

  g_return_val_if_fail (kind != NULL && name != NULL && where != NULL && says != NULL, NULL);

  self = g_atomic_rc_box_new0 (CoEvidence);
  self->kind = g_strdup (kind);
  self->name = g_strdup (name);
  self->where = g_strdup (where);
  self->says = g_strdup (says);
  return self;
}

/**
 * co_evidence_ref:
 * @self: evidence
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the same evidence
 */
CoEvidence *
co_evidence_ref (CoEvidence *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_evidence (gpointer data)
{
  CoEvidence *self = data;

  g_free (self->kind);
  g_free (self->name);
  g_free (self->where);
  g_free (self->says);
}

/**
 * co_evidence_unref:
 * @self: (transfer full): evidence
 *
 * Drops a reference.
 */
void
co_evidence_unref (CoEvidence *self)
{
  g_atomic_rc_box_release_full (self, clear_evidence);
}

/**
 * co_evidence_get_kind:
 * @self: evidence
 *
 * Gets the kind of evidence.
 *
 * Returns: the kind, as in the result of a check
 */
const char *
co_evidence_get_kind (CoEvidence *self)
{
  return self->kind;
}

/**
 * co_evidence_get_name:
 * @self: evidence
 *
 * Gets what the thing is called: the name of a package, say.
 *
 * Returns: the name
 */
const char *
co_evidence_get_name (CoEvidence *self)
{
  return self->name;
}

/**
 * co_evidence_get_where:
 * @self: evidence
 *
 * Gets where it was seen.
 *
 * Returns: a path relative to the root, or a key of the registry
 */
const char *
co_evidence_get_where (CoEvidence *self)
{
  return self->where;
}

/**
 * co_evidence_get_says:
 * @self: evidence
 *
 * Gets what it means, in the language that the program speaks now.
 *
 * Returns: a sentence for people; it stays, whatever the language is later
 */
const char *
co_evidence_get_says (CoEvidence *self)
{
  return co_sentence_say (self->says);
}
