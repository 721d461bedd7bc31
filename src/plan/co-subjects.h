/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-result.h"
#include "co-subject.h"

G_BEGIN_DECLS

GPtrArray *co_subjects_merge (GPtrArray *remembered, GPtrArray *results, gint64 now);
CoSubject *co_subjects_find (GPtrArray *subjects, CoTarget *target, CoProduct *product);
gboolean co_subjects_is_on (const CoSubjectInfo *info, CoTarget *target);

G_END_DECLS
