/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_PAPER_WINDOW (co_paper_window_get_type ())
G_DECLARE_FINAL_TYPE (CoPaperWindow, co_paper_window, CO, PAPER_WINDOW, CoSideWindow)

void co_paper_window_save (CoPaperWindow *self, GFile *file);
GtkPrintOperation *co_paper_window_make_print (CoPaperWindow *self);

G_END_DECLS
