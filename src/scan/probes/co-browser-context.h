/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-probe.h"

G_BEGIN_DECLS

/**
 * CoBrowserContext:
 * @probe: the probe that asks
 * @target: the target
 * @traces: where traces, problems and notes are added
 * @cancellable: (nullable): to stop early
 * @browser: the name of the web browser for people
 * @user: (nullable): the name of the folder of the person whose files are read
 *
 * What the readers of browsers share. All fields are borrowed.
 */
typedef struct {
  const CoProbe *probe;
  CoTarget *target;
  CoTraces *traces;
  GCancellable *cancellable;
  const char *browser;
  const char *user;
} CoBrowserContext;

void co_browser_context_add_failure (const CoBrowserContext *self,
                                     const char *path,
                                     const GError *error);
gboolean co_browser_context_wants (const CoBrowserContext *self, CoMarkKind kind, const char *name);
CoTrace *co_browser_context_make_trace (const CoBrowserContext *self,
                                        CoMarkKind kind,
                                        const char *name,
                                        const char *where,
                                        CoTraceState state);

char *co_browser_context_find (const CoBrowserContext *self, const char *path, CoEntryKind *kind);
GPtrArray *co_browser_context_list (const CoBrowserContext *self, const char *folder);
GPtrArray *co_browser_context_list_profiles (const CoBrowserContext *self, const char *folder);
GBytes *co_browser_context_read (const CoBrowserContext *self, const char *path);
gboolean co_browser_context_has_content (const CoBrowserContext *self, const char *path);
CoTraceState co_browser_context_find_recorded (const CoBrowserContext *self,
                                               const char *recorded,
                                               const char *below);

G_END_DECLS
