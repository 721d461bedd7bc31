/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_alternative_chips_new (CoSession *session, const CoAlternative *alternative);

G_END_DECLS
