/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"

G_BEGIN_DECLS

void co_newer_put (const char *path, const CoEdition *before);

G_END_DECLS
