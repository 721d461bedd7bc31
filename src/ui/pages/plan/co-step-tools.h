/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-step.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_step_tools_new_instead (CoStep *step);
GtkWidget *co_step_tools_new_besides (CoStep *step);

G_END_DECLS
