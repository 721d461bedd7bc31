/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_unread_group_new (CoSession *session, CoResult *result);

G_END_DECLS
