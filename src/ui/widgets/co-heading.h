/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_HEADING (co_heading_get_type ())
G_DECLARE_FINAL_TYPE (CoHeading, co_heading, CO, HEADING, GtkWidget)

GtkWidget *co_heading_new (const char *text, const char *css_class);

G_END_DECLS
