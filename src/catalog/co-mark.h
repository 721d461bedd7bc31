/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-mark-kind.h"
#include "co-system.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * CoMarkProof:
 * @CO_PROVES_HINT: adds words to a finding, never makes one.
 * @CO_PROVES_REMAINS: at most a leftover.
 * @CO_PROVES_PRESENCE: the product is there, if the probe finds it working.
 *
 * What a mark proves, weakest first.
 */
typedef enum {
  CO_PROVES_HINT,
  CO_PROVES_REMAINS,
  CO_PROVES_PRESENCE,
  CO_N_PROOFS,
} CoMarkProof;

/**
 * CoMarkStatus:
 * @CO_STATUS_LEAD: unconfirmed.
 * @CO_STATUS_FIELD: seen on real systems.
 * @CO_STATUS_VENDOR: documented by the maker or the owner of the platform.
 *
 * How sure a mark is.
 */
typedef enum {
  CO_STATUS_LEAD,
  CO_STATUS_FIELD,
  CO_STATUS_VENDOR,
  CO_N_STATUSES,
} CoMarkStatus;

typedef struct _CoMark CoMark;

#define CO_TYPE_MARK (co_mark_get_type ())
GType co_mark_get_type (void);

CoMark *co_mark_new (CoMarkKind kind,
                     const char *match,
                     CoSystem system,
                     CoMarkProof proves,
                     CoMarkStatus status,
                     const char *generation,
                     const char *const *sources);
CoMark *co_mark_ref (CoMark *self);
void co_mark_unref (CoMark *self);

CoMarkKind co_mark_get_kind (CoMark *self);
const char *co_mark_get_match (CoMark *self);
CoSystem co_mark_get_system (CoMark *self);
CoMarkProof co_mark_get_proves (CoMark *self);
CoMarkStatus co_mark_get_status (CoMark *self);
const char *co_mark_get_generation (CoMark *self);
const char *const *co_mark_get_sources (CoMark *self);
guint co_mark_get_precision (CoMark *self);

gboolean co_mark_is_pattern (CoMark *self);
gboolean co_mark_ignores_case (CoMark *self);
gboolean co_mark_matches (CoMark *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoMark, co_mark_unref)

G_END_DECLS
