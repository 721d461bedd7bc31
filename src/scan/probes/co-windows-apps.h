/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"
#include "co-root.h"
#include "co-traces.h"

G_BEGIN_DECLS

#define CO_WINDOWS_APPS_FOLDER "Program Files/WindowsApps"

gboolean co_windows_apps_split (const char *full_name, char **name, char **version);
void co_windows_apps_read (CoRoot *root, CoRegistry *registry, CoTraces *traces);

G_END_DECLS
