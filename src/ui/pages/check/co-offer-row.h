/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_offer_row_new (CoSession *session, CoOffer *offer);

G_END_DECLS
