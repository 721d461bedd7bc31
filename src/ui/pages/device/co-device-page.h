/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-page.h"

G_BEGIN_DECLS

#define CO_TYPE_DEVICE_PAGE (co_device_page_get_type ())
G_DECLARE_FINAL_TYPE (CoDevicePage, co_device_page, CO, DEVICE_PAGE, CoPage)

G_END_DECLS
