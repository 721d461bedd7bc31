/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_SHELL (co_shell_get_type ())
G_DECLARE_FINAL_TYPE (CoShell, co_shell, CO, SHELL, AdwBin)

CoShell *co_shell_new (CoSession *session);
void co_shell_follow (CoShell *self, CoShell *other);
gboolean co_shell_show_page (CoShell *self, const char *page);
const char *co_shell_get_page (CoShell *self);
void co_shell_go_back (CoShell *self);
int co_shell_get_wide_width (CoShell *self);
void co_shell_set_narrow (CoShell *self, gboolean is_narrow);
void co_shell_take_focus (CoShell *self);

G_END_DECLS
