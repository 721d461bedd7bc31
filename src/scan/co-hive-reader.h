/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"

#include <hivex.h>

G_BEGIN_DECLS

CoRegistry *co_hive_reader_new (hive_h *hive, gboolean faults);

G_END_DECLS
