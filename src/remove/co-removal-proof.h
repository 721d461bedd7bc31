/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-finding.h"
#include "co-removal-record.h"
#include "co-result.h"

G_BEGIN_DECLS

CoFinding *co_removal_proof_find (CoResult *result, const char *product);
CoRemovalEventKind co_removal_proof_judge (CoResult *result, const char *product);

G_END_DECLS
