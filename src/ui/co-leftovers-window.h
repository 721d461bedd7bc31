/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-side-window.h"
#include "co-tidier.h"

G_BEGIN_DECLS

#define CO_TYPE_LEFTOVERS_WINDOW (co_leftovers_window_get_type ())
G_DECLARE_FINAL_TYPE (CoLeftoversWindow, co_leftovers_window, CO, LEFTOVERS_WINDOW, CoSideWindow)

CoTidier *co_leftovers_window_get_tidier (CoLeftoversWindow *self);

G_END_DECLS
