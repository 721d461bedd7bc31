/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

void co_knowledge_states_set_open (CoScene *scene);
void co_knowledge_states_set_no_address (CoScene *scene);
void co_knowledge_states_set_asking (CoScene *scene);
void co_knowledge_states_set_newer (CoScene *scene);
void co_knowledge_states_set_newest (CoScene *scene);
void co_knowledge_states_set_unreachable (CoScene *scene);
void co_knowledge_states_set_not_trusted (CoScene *scene);
void co_knowledge_states_set_age (CoScene *scene);
void co_knowledge_states_set_age_newer (CoScene *scene);

G_END_DECLS
