/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void co_interface_language_bind (void);
void co_interface_language_switch (const char *code);

G_END_DECLS
