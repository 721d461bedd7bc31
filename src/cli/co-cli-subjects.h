/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-journal.h"
#include "co-plan.h"

G_BEGIN_DECLS

GPtrArray *co_cli_subjects_check (CoCatalog *catalog, CoJournal *journal, char **roots);
gboolean co_cli_subjects_is_unsure (GPtrArray *results, CoPlan *plan);

G_END_DECLS
