/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_CHOOSE_PAGE (co_choose_page_get_type ())
G_DECLARE_FINAL_TYPE (CoChoosePage, co_choose_page, CO, CHOOSE_PAGE, CoPage)

G_END_DECLS
