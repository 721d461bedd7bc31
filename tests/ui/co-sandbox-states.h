/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_sandbox_states_set_place (CoScene *scene);
void co_sandbox_states_set_areas (CoScene *scene);

G_END_DECLS
