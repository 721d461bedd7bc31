/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-suspect.h"

G_BEGIN_DECLS

/**
 * CoSuspect:
 *
 * A product that may be on a target, with the clues for it, while the matcher works.
 */
struct _CoSuspect {
  CoProduct *product;
  char *title;         /* (owned) (nullable): how the system calls it, where we do not know */
  GHashTable *titles;  /* (owned) (element-type utf8): all names in the clues, folded */
  GHashTable *folders; /* (owned) (element-type utf8): where its files should be, folded */
  GPtrArray *clues;    /* (owned) (element-type CoClue) */
};

typedef struct {
  const CoTrace *trace;
  CoMark *mark;
  CoTraceState state;
} CoClue;

G_END_DECLS
