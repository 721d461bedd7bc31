/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-test.h"

G_BEGIN_DECLS

void co_test_sandbox_set_home (void);
void co_test_sandbox_init (CoTestTree *tree, const char *grants);

G_END_DECLS
