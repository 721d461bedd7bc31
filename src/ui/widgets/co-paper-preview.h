/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_paper_preview_new (CoPaper *paper, guint page);

G_END_DECLS
