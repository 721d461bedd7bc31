/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-carrier.h"
#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_password_lists_new_counts (CoPasswordCarrier *carrier, CoSession *session);
GtkWidget *co_password_lists_new_entries (CoPasswordCarrier *carrier, CoSession *session);
GtkWidget *co_password_lists_new_faults (CoPasswordCarrier *carrier);
GtkWidget *co_password_lists_new_losses (CoPasswordCarrier *carrier);
guint co_password_lists_count_losses (CoPasswordCarrier *carrier);
char *co_password_lists_say_fit (CoPasswordCarrier *carrier, CoSession *session);

G_END_DECLS
