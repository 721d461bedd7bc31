/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-sheet.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean co_letters_lack (GtkWidget *widget, CoSheet *sheet);
GtkWidget *co_letters_new_notice (void);

G_END_DECLS
