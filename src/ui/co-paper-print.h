/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-paper.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkPrintOperation *co_paper_print_new (CoSheet *sheet, CoPaperPrint print, guint max_pages);

G_END_DECLS
