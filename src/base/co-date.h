/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *co_date_from_unix (gint64 seconds);
char *co_date_from_day_first (const char *text);

G_END_DECLS
