/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"
#include "co-root.h"
#include "co-traces.h"

G_BEGIN_DECLS

void co_windows_keys_read (CoRoot *root, CoRegistry *registry, const char *view, CoTraces *traces);
void co_windows_keys_read_exact (CoRegistry *registry,
                                 CoMarkKind kind,
                                 const char *top_name,
                                 const char *view,
                                 CoTraces *traces);
void co_windows_keys_read_security_center (CoRegistry *registry, CoTraces *traces);

G_END_DECLS
