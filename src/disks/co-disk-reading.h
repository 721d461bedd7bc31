/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk-objects.h"

G_BEGIN_DECLS

GPtrArray *co_disk_reading_all (CoDiskObjects *objects);

G_END_DECLS
