/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-blocks.h"
#include "co-password-entry.h"

G_BEGIN_DECLS

#define CO_PASSWORD_LAYOUT_MAX 6

/**
 * CoPasswordLayout:
 * @kind: what the entries are about
 * @is_known: whether the names of the fields are known, and not only their number
 * @is_whole: whether no more is known of them than their name; all else is kept as it stands
 * @count: how many fields they have
 * @fields: (array length=count): the fields, in order; the last one can have many lines
 * @keys: (array length=count): lines that name them
 *
 * The form of the entries of a section.
 */
typedef struct {
  CoPasswordKind kind;
  gboolean is_known;
  gboolean is_whole;
  guint count;
  CoPasswordField fields[CO_PASSWORD_LAYOUT_MAX];
  CoPasswordLine keys[CO_PASSWORD_LAYOUT_MAX];
} CoPasswordLayout;

gboolean co_password_layout_is_english (const CoPasswordBlocks *blocks);
void co_password_layout_find (CoPasswordLayout *self,
                              const CoPasswordBlocks *blocks,
                              const CoPasswordSection *section,
                              gboolean is_english);

G_END_DECLS
