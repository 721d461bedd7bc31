/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-package-manager.h"
#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_removal_parts_new_list (GPtrArray *packages);
char *co_removal_parts_say_size (GPtrArray *packages, CoSession *session);
GtkWidget *co_removal_parts_new_progress (CoPackageManager *manager);

G_END_DECLS
