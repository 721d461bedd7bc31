/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-probe.h"
#include "co-registry.h"

G_BEGIN_DECLS

gboolean co_windows_profiles_is_nobodys (const char *name);
void co_windows_profiles_check (const CoProbe *probe,
                                CoRoot *root,
                                CoRegistry *registry,
                                CoTraces *traces);

G_END_DECLS
