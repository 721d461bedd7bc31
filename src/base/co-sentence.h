/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *co_sentence_new (const char *words, ...) G_GNUC_NULL_TERMINATED;
char *co_sentence_new_with_values (const char *words, const char *const *values, guint n_values);
char *co_sentence_new_with_list (const char *words, const char *const *items, guint n_items);
char *co_sentence_join (const char *first, const char *second);
char *co_sentence_follow (const char *first, const char *second);
const char *co_sentence_say (const char *sentence);

G_END_DECLS
