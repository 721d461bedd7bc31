/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-mark.h"

G_BEGIN_DECLS

typedef struct _CoMarkIndex CoMarkIndex;

CoMarkIndex *co_mark_index_new (void);
void co_mark_index_free (CoMarkIndex *self);

void co_mark_index_add (CoMarkIndex *self, CoMark *mark, gpointer owner);
CoMark *co_mark_index_find (CoMarkIndex *self, const char *text, gpointer *owner);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoMarkIndex, co_mark_index_free)

G_END_DECLS
