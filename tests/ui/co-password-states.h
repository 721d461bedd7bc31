/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_password_states_set_open (CoScene *scene);
void co_password_states_set_read (CoScene *scene);
void co_password_states_set_done (CoScene *scene);

G_END_DECLS
