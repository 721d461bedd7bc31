/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-finding.h"
#include "co-mark.h"
#include "co-trace.h"

G_BEGIN_DECLS

typedef struct _CoSuspect CoSuspect;

CoSuspect *co_suspect_new (CoProduct *product, const char *title);
void co_suspect_free (CoSuspect *self);

void co_suspect_add (CoSuspect *self, const CoTrace *trace, CoMark *mark);
void co_suspect_take (CoSuspect *self, CoSuspect *other);

CoProduct *co_suspect_get_product (CoSuspect *self);
const char *co_suspect_get_title (CoSuspect *self);
CoTraceState co_suspect_get_state (CoSuspect *self);
gboolean co_suspect_is (CoSuspect *self, CoProduct *product, const char *title);
gboolean co_suspect_has_proof (CoSuspect *self);
gboolean co_suspect_has_title (CoSuspect *self, const char *title);
gboolean co_suspect_uses_parts (CoSuspect *self);
gboolean co_suspect_shares_folder (CoSuspect *self, CoSuspect *host);
gboolean co_suspect_lies_in (CoSuspect *self, CoSuspect *host);
gboolean co_suspect_is_same_app (CoSuspect *self, CoSuspect *host);

CoFinding *co_suspect_to_finding (CoSuspect *self, gboolean beside_program);

G_END_DECLS
