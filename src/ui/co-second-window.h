/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_SECOND_WINDOW (co_second_window_get_type ())
G_DECLARE_FINAL_TYPE (CoSecondWindow, co_second_window, CO, SECOND_WINDOW, CoSideWindow)

G_END_DECLS
