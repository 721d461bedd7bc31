/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark.h"
#include "co-text.h"

#include <string.h>

/**
 * CoMark:
 *
 * Something that a product leaves behind, and what it proves. Immutable.
 */
struct _CoMark {
  CoMarkKind kind;
  char *match;  /* (owned) */
  char *folded; /* (owned): what to compare with */
  CoSystem system;
  CoMarkProof proves;
  CoMarkStatus status;
  char *generation; /* (owned) (nullable) */
  char **sources;   /* (owned) */
  guint precision;
};

G_DEFINE_BOXED_TYPE (CoMark, co_mark, co_mark_ref, co_mark_unref)

/* How much of a pattern is fixed text: the pattern that says most wins. */
static guint
count_literals (const char *match)
{
  guint literals = 0;

  for (const char *p = match; *p != '\0'; p++) {
    if (*p == '[') {
      const char *end = strchr (p, ']');

      p = end != NULL ? end : p;
      continue;
    }
    if (*p != '*' && *p != '?')
      literals++;
  }
  return literals;
}

/**
 * co_mark_new:
 * @kind: what kind of thing it is
 * @match: a name or pattern, see [func@Co.text_matches]
 * @system: for a path the system whose tree it is in, else `CO_SYSTEM_UNKNOWN`
 * @proves: what it proves
 * @status: how sure it is
 * @generation: (nullable): in words, which builds of the product leave it
 * @sources: (array zero-terminated=1): ids of the sources that say so
 *
 * Makes a mark.
 *
 * Returns: (transfer full): a new mark
 */
CoMark *
co_mark_new (CoMarkKind kind,
             const char *match,
             CoSystem system,
             CoMarkProof proves,
             CoMarkStatus status,
             const char *generation,
             const char *const *sources)
{
  CoMark *self;

  g_return_val_if_fail (kind < CO_N_MARK_KINDS && match != NULL && sources != NULL, NULL);

  self = g_atomic_rc_box_new0 (CoMark);
  self->kind = kind;
  self->match = g_strdup (match);
  self->system = system;
  self->folded = co_mark_ignores_case (self) ? co_text_fold (match) : g_strdup (match);
  self->proves = proves;
  self->status = status;
  self->generation = g_strdup (generation);
  self->sources = g_strdupv ((char **) sources);
  self->precision = count_literals (match);
  return self;
}

/**
 * co_mark_ref:
 * @self: a mark
 *
 * Adds a reference.
 *
 * Returns: (transfer full): the same mark
 */
CoMark *
co_mark_ref (CoMark *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_mark (gpointer data)
{
  CoMark *self = data;

  g_free (self->match);
  g_free (self->folded);
  g_free (self->generation);
  g_strfreev (self->sources);
}

/**
 * co_mark_unref:
 * @self: (transfer full): a mark
 *
 * Drops a reference.
 */
void
co_mark_unref (CoMark *self)
{
  g_atomic_rc_box_release_full (self, clear_mark);
}

/**
 * co_mark_get_kind:
 * @self: a mark
 *
 * Gets what kind of thing it is.
 *
 * Returns: the kind
 */
CoMarkKind
co_mark_get_kind (CoMark *self)
{
  return self->kind;
}

/**
 * co_mark_get_match:
 * @self: a mark
 *
 * Gets the name or pattern as the catalog has it.
 *
 * Returns: the pattern
 */
const char *
co_mark_get_match (CoMark *self)
{
  return self->match;
}

/**
 * co_mark_get_system:
 * @self: a mark
 *
 * Gets the system whose tree a path is in.
 *
 * Returns: the system, or `CO_SYSTEM_UNKNOWN` for what is no path
 */
CoSystem
co_mark_get_system (CoMark *self)
{
  return self->system;
}

/**
 * co_mark_get_proves:
 * @self: a mark
 *
 * Gets what the mark proves.
 *
 * Returns: the most that a trace of it can prove
 */
CoMarkProof
co_mark_get_proves (CoMark *self)
{
  return self->proves;
}

/**
 * co_mark_get_status:
 * @self: a mark
 *
 * Gets how sure the mark is.
 *
 * Returns: the status
 */
CoMarkStatus
co_mark_get_status (CoMark *self)
{
  return self->status;
}

/**
 * co_mark_get_generation:
 * @self: a mark
 *
 * Gets which builds of the product leave the mark.
 *
 * Returns: (nullable): words such as "2021 or later"
 */
const char *
co_mark_get_generation (CoMark *self)
{
  return self->generation;
}

/**
 * co_mark_get_sources:
 * @self: a mark
 *
 * Gets where the fact comes from.
 *
 * Returns: (array zero-terminated=1): ids of sources
 */
const char *const *
co_mark_get_sources (CoMark *self)
{
  return (const char *const *) self->sources;
}

/**
 * co_mark_get_precision:
 * @self: a mark
 *
 * Gets how much of the pattern is fixed text. Of two marks that match the same name, the one that
 * says more is right: "Kaspersky Standard" before "Kaspersky *".
 *
 * Returns: a count of letters
 */
guint
co_mark_get_precision (CoMark *self)
{
  return self->precision;
}

/**
 * co_mark_is_pattern:
 * @self: a mark
 *
 * Tells whether the mark has wildcards.
 *
 * Returns: `FALSE` for a plain name
 */
gboolean
co_mark_is_pattern (CoMark *self)
{
  return co_text_is_pattern (self->match);
}

/**
 * co_mark_ignores_case:
 * @self: a mark
 *
 * Tells whether upper and lower case are the same.
 *
 * Returns: whether case does not count
 */
gboolean
co_mark_ignores_case (CoMark *self)
{
  if (self->kind == CO_MARK_PATH)
    return self->system == CO_SYSTEM_WINDOWS || self->system == CO_SYSTEM_MACOS;
  return co_mark_kind_ignores_case (self->kind);
}

/**
 * co_mark_matches:
 * @self: a mark
 * @text: a name; where [method@Co.Mark.ignores_case], folded with [func@Co.text_fold]
 *
 * Compares a name with the mark.
 *
 * Returns: whether it matches
 */
gboolean
co_mark_matches (CoMark *self, const char *text)
{
  CoTextFlags flags = self->kind == CO_MARK_PATH ? CO_TEXT_PATH : CO_TEXT_DEFAULT;

  return co_text_matches (self->folded, text, flags);
}
