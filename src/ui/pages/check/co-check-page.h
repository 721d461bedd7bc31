/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_CHECK_PAGE (co_check_page_get_type ())
G_DECLARE_FINAL_TYPE (CoCheckPage, co_check_page, CO, CHECK_PAGE, CoPage)

G_END_DECLS
