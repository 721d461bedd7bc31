/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-trace.h"

/**
 * co_trace_new:
 * @kind: what kind of thing it is
 * @name: its name
 * @where: where it was seen
 * @state: whether it works or is left over
 *
 * Makes a trace.
 *
 * Returns: (transfer full): a new trace
 */
CoTrace *
co_trace_new (CoMarkKind kind, const char *name, const char *where, CoTraceState state)
{
  CoTrace *self;

  g_return_val_if_fail (name != NULL && where != NULL, NULL);

  self = g_new0 (CoTrace, 1);
  self->kind = kind;
  self->name = g_strdup (name);
  self->where = g_strdup (where);
  self->state = state;
  return self;
}

/**
 * co_trace_free:
 * @self: (transfer full): a trace
 *
 * Frees a trace.
 */
void
co_trace_free (CoTrace *self)
{
  g_free (self->name);
  g_free (self->where);
  g_free (self->title);
  g_free (self->version);
  g_free (self->last_update);
  g_free (self->program);
  g_free (self->browser);
  g_free (self->user);
  g_free (self);
}
