/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-plan.h"

G_BEGIN_DECLS

gboolean co_plan_check (CoPlan *plan, GError **error);

G_END_DECLS
