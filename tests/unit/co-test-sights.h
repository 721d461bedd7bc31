/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-subject.h"

G_BEGIN_DECLS

typedef void (*CoTestVisit) (const CoSubjectInfo *info, gpointer data);

void co_test_visit_sights (CoCatalog *catalog, CoTestVisit visit, gpointer data);

G_END_DECLS
