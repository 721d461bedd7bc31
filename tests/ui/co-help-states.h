/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_help_states_set_pages (CoScene *scene);
void co_help_states_set_counter (CoScene *scene);
void co_help_states_set_terminal (CoScene *scene);

G_END_DECLS
