/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-preferences.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_HELP_WINDOW (co_help_window_get_type ())
G_DECLARE_FINAL_TYPE (CoHelpWindow, co_help_window, CO, HELP_WINDOW, AdwWindow)

CoHelpWindow *co_help_window_new (GtkWindow *parent, CoPreferences *preferences);
void co_help_window_show_topic (CoHelpWindow *self, const char *topic);
const char *co_help_window_get_page (CoHelpWindow *self);

G_END_DECLS
