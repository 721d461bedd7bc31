/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-manual.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define CO_TYPE_MANUAL_VIEW (co_manual_view_get_type ())
G_DECLARE_FINAL_TYPE (CoManualView, co_manual_view, CO, MANUAL_VIEW, GtkWidget)

GtkWidget *co_manual_view_new (void);
void co_manual_view_show (CoManualView *self, CoManual *manual, CoManualPage *page);
void co_manual_view_take_focus (CoManualView *self, const char *section);

G_END_DECLS
