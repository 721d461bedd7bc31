/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_REMINDER_WINDOW (co_reminder_window_get_type ())

G_DECLARE_FINAL_TYPE (CoReminderWindow, co_reminder_window, CO, REMINDER_WINDOW, CoSideWindow)

void co_reminder_window_save (CoReminderWindow *self, GFile *file);

G_END_DECLS
