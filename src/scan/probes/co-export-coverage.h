/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry-text.h"
#include "co-traces.h"

G_BEGIN_DECLS

gboolean co_export_coverage_has_any (CoRegistryText *text);
gboolean co_export_coverage_has_programs (CoRegistryText *text);
void co_export_coverage_add_note (CoRegistryText *text, CoTraces *traces);

G_END_DECLS
