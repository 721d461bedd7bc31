/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-scene.h"

G_BEGIN_DECLS

const CoState *co_states_list (guint *count);

G_END_DECLS
