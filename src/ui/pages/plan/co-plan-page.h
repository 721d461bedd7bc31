/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_PLAN_PAGE (co_plan_page_get_type ())
G_DECLARE_FINAL_TYPE (CoPlanPage, co_plan_page, CO, PLAN_PAGE, CoPage)

G_END_DECLS
