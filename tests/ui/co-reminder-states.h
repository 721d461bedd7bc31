/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_reminder_states_set_open (CoScene *scene);
void co_reminder_states_set_chosen (CoScene *scene);
void co_reminder_states_set_saved (CoScene *scene);

G_END_DECLS
