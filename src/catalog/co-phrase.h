/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoPhrase:
 * @id: its stable id, such as `faq/can-i-keep-using-it/answer`
 * @english: the words, in English; never empty
 *
 * Words of the catalog that people see. Immutable; owned by the record it is in. [class@Co.Texts]
 * says them in a language.
 */
typedef struct {
  char *id;      /* (owned) */
  char *english; /* (owned) */
} CoPhrase;

CoPhrase *co_phrase_new (const char *path, const char *member, const char *english);
void co_phrase_free (CoPhrase *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoPhrase, co_phrase_free)

G_END_DECLS
