/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_rule_list_new (CoSession *session);

G_END_DECLS
