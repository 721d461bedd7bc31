/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-remover.h"
#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_REMOVAL_WINDOW (co_removal_window_get_type ())
G_DECLARE_FINAL_TYPE (CoRemovalWindow, co_removal_window, CO, REMOVAL_WINDOW, CoSideWindow)

CoRemover *co_removal_window_get_remover (CoRemovalWindow *self);

G_END_DECLS
