/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_FOUND_PAGE (co_found_page_get_type ())
G_DECLARE_FINAL_TYPE (CoFoundPage, co_found_page, CO, FOUND_PAGE, CoPage)

G_END_DECLS
