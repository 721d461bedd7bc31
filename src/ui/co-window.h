/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_WINDOW (co_window_get_type ())
G_DECLARE_FINAL_TYPE (CoWindow, co_window, CO, WINDOW, AdwApplicationWindow)

CoWindow *co_window_new (AdwApplication *application, CoSession *session);
void co_window_show_page (CoWindow *self, const char *page);
const char *co_window_get_page (CoWindow *self);

G_END_DECLS
