/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean co_checked_list_fill (GtkBox *box, CoSession *session, gboolean tells_places);

G_END_DECLS
