/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-browser-context.h"

G_BEGIN_DECLS

void co_chrome_reader_read (const CoBrowserContext *context, const char *folder);

G_END_DECLS
