/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-hive.h"
#include "co-traces.h"

G_BEGIN_DECLS

void co_windows_hosts_read (CoHive *hive,
                            const char *hive_name,
                            const char *view,
                            CoTraces *traces);

G_END_DECLS
