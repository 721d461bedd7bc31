/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-changes.h"

G_BEGIN_DECLS

char *co_changes_say (const CoChanges *self);

G_END_DECLS
