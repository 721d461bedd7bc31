/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWindow *co_damage_window_new (AdwApplication *application, const char *details);

G_END_DECLS
