/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _CoEvidence CoEvidence;

#define CO_TYPE_EVIDENCE (co_evidence_get_type ())
GType co_evidence_get_type (void);

CoEvidence *co_evidence_new (const char *kind,
                             const char *name,
                             const char *where,
                             const char *says);
CoEvidence *co_evidence_ref (CoEvidence *self);
void co_evidence_unref (CoEvidence *self);

const char *co_evidence_get_kind (CoEvidence *self);
const char *co_evidence_get_name (CoEvidence *self);
const char *co_evidence_get_where (CoEvidence *self);
const char *co_evidence_get_says (CoEvidence *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoEvidence, co_evidence_unref)

G_END_DECLS
