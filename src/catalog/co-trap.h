/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _CoTrap CoTrap;

#define CO_TYPE_TRAP (co_trap_get_type ())
GType co_trap_get_type (void);

CoTrap *co_trap_new (const char *id,
                     const char *title,
                     const char *why,
                     const char *note,
                     GPtrArray *marks);
CoTrap *co_trap_ref (CoTrap *self);
void co_trap_unref (CoTrap *self);

const char *co_trap_get_id (CoTrap *self);
const char *co_trap_get_title (CoTrap *self);
const char *co_trap_get_why (CoTrap *self);
const char *co_trap_get_note (CoTrap *self);
GPtrArray *co_trap_get_marks (CoTrap *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoTrap, co_trap_unref)

G_END_DECLS
