/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-result.h"

#include <gio/gio.h>

G_BEGIN_DECLS

void co_result_list_keep (GListStore *list, CoResult *result);

G_END_DECLS
