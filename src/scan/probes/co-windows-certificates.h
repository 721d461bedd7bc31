/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-registry.h"
#include "co-traces.h"

G_BEGIN_DECLS

void co_windows_certificates_read (CoRegistry *registry, CoTraces *traces);

G_END_DECLS
