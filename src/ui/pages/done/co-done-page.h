/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_DONE_PAGE (co_done_page_get_type ())
G_DECLARE_FINAL_TYPE (CoDonePage, co_done_page, CO, DONE_PAGE, CoPage)

G_END_DECLS
