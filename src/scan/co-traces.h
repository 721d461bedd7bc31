/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-problem.h"
#include "co-trace.h"

G_BEGIN_DECLS

typedef struct _CoTraces CoTraces;

CoTraces *co_traces_new (CoCatalog *catalog);
void co_traces_free (CoTraces *self);

CoCatalog *co_traces_get_catalog (CoTraces *self);

void co_traces_add (CoTraces *self, CoTrace *trace);
void co_traces_add_problem (CoTraces *self, CoProblem *problem);
void co_traces_add_note (CoTraces *self, const char *note);
void co_traces_take (CoTraces *self, CoTraces *other);

GPtrArray *co_traces_get_traces (CoTraces *self);
GPtrArray *co_traces_get_problems (CoTraces *self);
GPtrArray *co_traces_get_notes (CoTraces *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoTraces, co_traces_free)

G_END_DECLS
