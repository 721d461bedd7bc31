/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"
#include "co-root.h"
#include "co-traces.h"

G_BEGIN_DECLS

void co_windows_registry_read_software (CoRoot *root, CoRegistry *registry, CoTraces *traces);
gboolean co_windows_registry_read_services (CoRoot *root, CoRegistry *registry, CoTraces *traces);
void co_windows_registry_read_user (CoRoot *root,
                                    CoRegistry *registry,
                                    const char *top_name,
                                    CoTraces *traces);

G_END_DECLS
