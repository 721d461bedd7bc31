/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *co_date_from_unix (gint64 seconds);
char *co_date_from_day_first (const char *text);
gint64 co_date_days_between (GDateTime *from, GDateTime *to);
void co_date_get_day (GDateTime *moment, GDate *day);
GDateTime *co_date_parse_moment (const char *text, GTimeZone *zone);

G_END_DECLS
