/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target.h"
#include "co-traces.h"

G_BEGIN_DECLS

/**
 * CoProbe:
 * @id: a short name, for problems
 * @doing: what it does, in words for a person who waits; to be translated
 * @place: what it reads above all, to name where it failed as a whole
 * @systems: a bit for each [enum@Co.System] whose targets it can read
 * @run: reads one kind of evidence on a target. Blocks; touches nothing but its arguments. What it
 *   cannot read it adds as a problem and goes on; `FALSE` with an error means that it could not
 *   read anything, or was cancelled
 *
 * Reads one kind of evidence on a target.
 */
typedef struct {
  const char *id;
  const char *doing;
  const char *place;
  guint systems;
  gboolean (*run) (CoTarget *target, CoTraces *traces, GCancellable *cancellable, GError **error);
} CoProbe;

gboolean co_probe_can_read (const CoProbe *self, CoSystem system);
gboolean co_probe_run (const CoProbe *self,
                       CoTarget *target,
                       CoTraces *traces,
                       GCancellable *cancellable,
                       GError **error);
void co_probe_add_failure (const CoProbe *self,
                           CoTraces *traces,
                           const char *path,
                           const GError *error);
GPtrArray *co_probe_glob (const CoProbe *self, CoRoot *root, const char *pattern, CoTraces *traces);

G_END_DECLS
