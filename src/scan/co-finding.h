/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-evidence.h"
#include "co-product.h"
#include "co-trace.h"
#include "co-verdict.h"

G_BEGIN_DECLS

/**
 * CoFindingInfo:
 *
 * What a finding is made of; all fields are borrowed and copied by [ctor@Co.Finding.new].
 */
typedef struct {
  CoProduct *product;
  const char *name;
  CoVerdict verdict;
  const char *version;     /* (nullable) */
  const char *last_update; /* (nullable): YYYY-MM-DD */
  CoTriState protection;
  GPtrArray *evidence; /* (element-type CoEvidence) */
} CoFindingInfo;

#define CO_TYPE_FINDING (co_finding_get_type ())
G_DECLARE_FINAL_TYPE (CoFinding, co_finding, CO, FINDING, GObject)

CoFinding *co_finding_new (const CoFindingInfo *info);

CoProduct *co_finding_get_product (CoFinding *self);
const char *co_finding_get_name (CoFinding *self);
CoVerdict co_finding_get_verdict (CoFinding *self);
const char *co_finding_get_version (CoFinding *self);
const char *co_finding_get_last_update (CoFinding *self);
CoTriState co_finding_get_protection (CoFinding *self);
GPtrArray *co_finding_get_evidence (CoFinding *self);

G_END_DECLS
