/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-phrase.h"

/**
 * co_phrase_new:
 * @path: the path of the entry that the words are in, such as `faq/can-i-keep-using-it`
 * @member: their name in that entry, such as `answer`
 * @english: the words
 *
 * Makes words of the catalog.
 *
 * Returns: (transfer full): a new phrase
 */
CoPhrase *
co_phrase_new (const char *path, const char *member, const char *english)
{
  CoPhrase *self;

  g_return_val_if_fail (path != NULL && member != NULL && english != NULL, NULL);

  self = g_new (CoPhrase, 1);
  self->id = g_strconcat (path, "/", member, NULL);
  self->english = g_strdup (english);
  return self;
}

/**
 * co_phrase_free:
 * @self: (transfer full): a phrase
 *
 * Frees a phrase.
 */
void
co_phrase_free (CoPhrase *self)
{
  g_free (self->id);
  g_free (self->english);
  g_free (self);
}
