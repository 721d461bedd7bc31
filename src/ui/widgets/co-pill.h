/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * CoPillStyle:
 * @CO_PILL_NEUTRAL: nothing to worry about.
 * @CO_PILL_ACCENT: what the page is about.
 * @CO_PILL_WARNING: something to look at.
 *
 * How a pill looks. It never says more than its words do.
 */
typedef enum {
  CO_PILL_NEUTRAL,
  CO_PILL_ACCENT,
  CO_PILL_WARNING,
} CoPillStyle;

GtkWidget *co_pill_new (const char *icon, const char *text, CoPillStyle style);

G_END_DECLS
