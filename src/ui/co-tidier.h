/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-leftovers.h"
#include "co-session.h"

G_BEGIN_DECLS

/**
 * CoTidierState:
 * @CO_TIDIER_BUSY: it looks, or moves something
 * @CO_TIDIER_CHECKING: this computer is checked again
 * @CO_TIDIER_SHOWN: what is left is known
 *
 * What is done about leftovers.
 */
typedef enum {
  CO_TIDIER_BUSY,
  CO_TIDIER_CHECKING,
  CO_TIDIER_SHOWN,
} CoTidierState;

#define CO_TYPE_TIDIER (co_tidier_get_type ())
G_DECLARE_FINAL_TYPE (CoTidier, co_tidier, CO, TIDIER, GObject)

CoTidier *co_tidier_new (CoSession *session);

void co_tidier_look (CoTidier *self);
void co_tidier_trash (CoTidier *self, const CoLeftover *leftover);
void co_tidier_check (CoTidier *self);

CoTidierState co_tidier_get_state (CoTidier *self);
GPtrArray *co_tidier_get_leftovers (CoTidier *self);
gboolean co_tidier_is_changed (CoTidier *self);
const char *co_tidier_get_fault (CoTidier *self);

G_END_DECLS
