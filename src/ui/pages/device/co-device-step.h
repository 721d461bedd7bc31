/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *co_device_step_new (CoSession *session,
                               const CoGuide *guide,
                               const CoInstruction *instruction,
                               guint number);

G_END_DECLS
