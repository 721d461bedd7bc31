/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_CHOOSE_BUTTON (co_choose_button_get_type ())
G_DECLARE_FINAL_TYPE (CoChooseButton, co_choose_button, CO, CHOOSE_BUTTON, AdwBin)

GtkWidget *co_choose_button_new (CoSession *session, const CoAlternative *alternative);

G_END_DECLS
