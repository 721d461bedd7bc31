/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-hive.h"
#include "co-traces.h"

G_BEGIN_DECLS

void co_windows_keys_read (CoRoot *root, CoHive *hive, const char *view, CoTraces *traces);
void co_windows_keys_read_exact (CoHive *hive,
                                 CoMarkKind kind,
                                 const char *hive_name,
                                 const char *view,
                                 CoTraces *traces);
void co_windows_keys_read_security_center (CoHive *hive, CoTraces *traces);

G_END_DECLS
