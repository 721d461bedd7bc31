/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_record_states_set_empty (CoScene *scene);
void co_record_states_set_full (CoScene *scene);

G_END_DECLS
