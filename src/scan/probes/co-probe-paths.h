/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-probe.h"

G_BEGIN_DECLS

const char *co_probe_paths_describe_administrator (void);
void co_probe_paths_add_failure (const CoProbe *probe,
                                 CoTarget *target,
                                 CoTraces *traces,
                                 const char *path,
                                 const GError *error);

G_END_DECLS
