/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-mark-index.h"
#include "co-text.h"

/* CoMarkIndex: the marks of one kind, found by name. A list of thousands of packages is looked up
 * name by name, so plain names are hashed and only the few patterns are tried one by one. */
struct _CoMarkIndex {
  GHashTable *plain; /* (owned) (element-type utf8 Entry): by name; folded where case is ignored */
  GPtrArray *patterns; /* (owned) (element-type Entry) */
};

typedef struct {
  CoMark *mark; /* (owned) */
  gpointer owner;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  co_mark_unref (entry->mark);
  g_free (entry);
}

/**
 * co_mark_index_new:
 *
 * Makes an empty index.
 *
 * Returns: (transfer full): a new index
 */
CoMarkIndex *
co_mark_index_new (void)
{
  CoMarkIndex *self = g_new0 (CoMarkIndex, 1);

  self->plain = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  self->patterns = g_ptr_array_new_with_free_func (entry_free);
  return self;
}

/**
 * co_mark_index_free:
 * @self: (transfer full): an index
 *
 * Frees an index.
 */
void
co_mark_index_free (CoMarkIndex *self)
{
  g_hash_table_unref (self->plain);
  g_ptr_array_unref (self->patterns);
  g_free (self);
}

/**
 * co_mark_index_add:
 * @self: an index
 * @mark: a mark of the index' kind
 * @owner: what the mark belongs to; not referenced
 *
 * Adds a mark. Of two equal names the first one stays.
 */
void
co_mark_index_add (CoMarkIndex *self, CoMark *mark, gpointer owner)
{
  const char *match = co_mark_get_match (mark);
  g_autofree char *key = co_mark_ignores_case (mark) ? co_text_fold (match) : g_strdup (match);
  Entry *entry;

  if (!co_mark_is_pattern (mark) && g_hash_table_contains (self->plain, key))
    return;
  entry = g_new0 (Entry, 1);
  entry->mark = co_mark_ref (mark);
  entry->owner = owner;
  if (co_mark_is_pattern (mark))
    g_ptr_array_add (self->patterns, entry);
  else
    g_hash_table_insert (self->plain, g_steal_pointer (&key), entry);
}

static Entry *
find_plain (CoMarkIndex *self, const char *text, const char *folded)
{
  Entry *entry = g_hash_table_lookup (self->plain, text);

  if (entry == NULL) {
    entry = g_hash_table_lookup (self->plain, folded);
    if (entry != NULL && !co_mark_ignores_case (entry->mark))
      return NULL;
  }
  return entry;
}

/**
 * co_mark_index_find:
 * @self: an index
 * @text: a name that was seen
 * @owner: (out) (transfer none): what the mark belongs to
 *
 * Finds the mark that matches a name. A plain name wins over every pattern, and of the patterns
 * the one that says most.
 *
 * Returns: (transfer none) (nullable): the mark, or `NULL` if none matches
 */
CoMark *
co_mark_index_find (CoMarkIndex *self, const char *text, gpointer *owner)
{
  g_autofree char *folded = NULL;
  Entry *best;

  if (g_hash_table_size (self->plain) == 0 && self->patterns->len == 0)
    return NULL;
  folded = co_text_fold (text);
  best = find_plain (self, text, folded);
  if (best == NULL) {
    for (guint i = 0; i < self->patterns->len; i++) {
      Entry *entry = g_ptr_array_index (self->patterns, i);
      const char *name = co_mark_ignores_case (entry->mark) ? folded : text;

      if (best != NULL && co_mark_get_precision (entry->mark) <= co_mark_get_precision (best->mark))
        continue;
      if (co_mark_matches (entry->mark, name))
        best = entry;
    }
  }
  if (best == NULL)
    return NULL;
  *owner = best->owner;
  return best->mark;
}
