/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_START_PAGE (co_start_page_get_type ())
G_DECLARE_FINAL_TYPE (CoStartPage, co_start_page, CO, START_PAGE, CoPage)

G_END_DECLS
