/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-problem.h"
#include "co-trace.h"

G_BEGIN_DECLS

/* A disk made to be hostile could yield millions; nobody reads that many. What is beyond is told.
 */
#define CO_TRACES_MAX          20000
#define CO_TRACES_MAX_PROBLEMS 200
#define CO_TRACES_MAX_NOTES    100
/* All text of all traces, in bytes. */
#define CO_TRACES_MAX_TEXT (16 * 1024 * 1024)

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
