/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_WHY_PAGE (co_why_page_get_type ())
G_DECLARE_FINAL_TYPE (CoWhyPage, co_why_page, CO, WHY_PAGE, CoPage)

G_END_DECLS
