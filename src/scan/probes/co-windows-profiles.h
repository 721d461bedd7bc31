/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-hive.h"
#include "co-probe.h"

G_BEGIN_DECLS

void co_windows_profiles_check (const CoProbe *probe, CoRoot *root, CoHive *hive, CoTraces *traces);

G_END_DECLS
