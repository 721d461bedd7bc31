/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_COMPARE_PAGE (co_compare_page_get_type ())
G_DECLARE_FINAL_TYPE (CoComparePage, co_compare_page, CO, COMPARE_PAGE, CoPage)

G_END_DECLS
