/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-target.h"

G_BEGIN_DECLS

char *co_target_take_identity (CoTarget *self);

G_END_DECLS
