/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_PREFERENCES_WINDOW (co_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (CoPreferencesWindow, co_preferences_window, CO, PREFERENCES_WINDOW, AdwWindow)

CoPreferencesWindow *co_preferences_window_new (GtkWindow *parent, CoSession *session);

G_END_DECLS
