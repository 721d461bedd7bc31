/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void co_about_show (GtkWindow *parent, CoSession *session);

G_END_DECLS
