/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean co_calendar_get_last_day (const char *date, GDate *day);
int co_calendar_count_months (const GDate *from, const GDate *to);

G_END_DECLS
