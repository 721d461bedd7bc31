/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-sheet.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_sheet_view_new (CoSheet *sheet);

G_END_DECLS
