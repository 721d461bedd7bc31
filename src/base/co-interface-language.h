/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _CoInterfaceScope CoInterfaceScope;

void co_interface_language_bind (void);
void co_interface_language_switch (const char *code);
CoInterfaceScope *co_interface_language_enter (const char *code);
void co_interface_language_leave (CoInterfaceScope *scope);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoInterfaceScope, co_interface_language_leave)

G_END_DECLS
