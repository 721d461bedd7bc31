/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-password-carrier.h"
#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_PASSWORDS_WINDOW (co_passwords_window_get_type ())

G_DECLARE_FINAL_TYPE (CoPasswordsWindow, co_passwords_window, CO, PASSWORDS_WINDOW, CoSideWindow)

CoPasswordCarrier *co_passwords_window_get_carrier (CoPasswordsWindow *self);

G_END_DECLS
