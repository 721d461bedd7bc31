/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * CoMoreFill:
 * @data: what was given with it
 *
 * Makes what is behind an expander.
 *
 * Returns: (transfer floating): a new widget
 */
typedef GtkWidget *(*CoMoreFill) (gpointer data);

#define CO_TYPE_MORE (co_more_get_type ())
G_DECLARE_FINAL_TYPE (CoMore, co_more, CO, MORE, AdwBin)

GtkWidget *co_more_new (const char *title, const char *name, CoMoreFill fill, gpointer data);
void co_more_refresh (CoMore *self);
void co_more_set_expanded (CoMore *self, gboolean is_expanded);

G_END_DECLS
