/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"
#include "co-traces.h"

G_BEGIN_DECLS

void co_windows_hosts_read (CoRegistry *registry,
                            const char *top_name,
                            const char *view,
                            CoTraces *traces);

G_END_DECLS
