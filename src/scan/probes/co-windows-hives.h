/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-hive.h"
#include "co-probe.h"

G_BEGIN_DECLS

char *co_windows_hives_find_config (CoRoot *root, const char *name, GError **error);
CoHive *co_windows_hives_open (const CoProbe *probe,
                               CoRoot *root,
                               const char *path,
                               CoTraces *traces,
                               GCancellable *cancellable,
                               GError **error);
void co_windows_hives_finish (const CoProbe *probe,
                              CoHive *hive,
                              const char *path,
                              CoTraces *traces);

G_END_DECLS
