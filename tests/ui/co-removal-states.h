/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_removal_states_set_by_hand (CoScene *scene);
void co_removal_states_set_leftovers (CoScene *scene);

G_END_DECLS
