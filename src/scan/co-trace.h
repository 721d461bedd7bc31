/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-mark-kind.h"

G_BEGIN_DECLS

/**
 * CoTraceState:
 * @CO_TRACE_LEFT: only something that a product leaves behind.
 * @CO_TRACE_CLAIMED: the system says that it is installed; its files lie where we cannot look.
 * @CO_TRACE_WORKING: installed, and its files are there.
 *
 * What was seen of the thing that a trace is about, weakest first.
 */
typedef enum {
  CO_TRACE_LEFT,
  CO_TRACE_CLAIMED,
  CO_TRACE_WORKING,
} CoTraceState;

/**
 * CoTriState:
 * @CO_UNKNOWN: it could not be told.
 * @CO_NO: no.
 * @CO_YES: yes.
 *
 * An answer that may be missing.
 */
typedef enum {
  CO_UNKNOWN,
  CO_NO,
  CO_YES,
} CoTriState;

/**
 * CoTrace:
 * @kind: what kind of thing it is
 * @name: its name; what the catalog is asked for
 * @where: where it was seen: a path relative to the root, or a key of the registry
 * @state: whether it works or is left over
 * @title: (nullable): the name of the product as the system shows it
 * @version: (nullable): the version of the product
 * @last_update: (nullable): when the product last got updates, `YYYY-MM-DD`
 * @protection: whether a password protects the product from being removed
 * @program: (nullable): where the files of the product should be, if that is recorded
 * @browser: (nullable): the web browser that it is in, by its name for people
 * @user: (nullable): the name of the folder of the person whose it is
 * @switched_off: whether it is there, but a person switched it off
 *
 * Something that a probe has seen on a target. A plain value: all fields are owned, and whoever
 * made it may fill them in until it is added to a [struct@Co.Traces].
 */
typedef struct {
  CoMarkKind kind;
  char *name;
  char *where;
  CoTraceState state;
  char *title;
  char *version;
  char *last_update;
  CoTriState protection;
  char *program;
  char *browser;
  char *user;
  gboolean switched_off;
} CoTrace;

CoTrace *co_trace_new (CoMarkKind kind, const char *name, const char *where, CoTraceState state);
void co_trace_free (CoTrace *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoTrace, co_trace_free)

G_END_DECLS
