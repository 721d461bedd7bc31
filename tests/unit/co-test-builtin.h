/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-bundle.h"

G_BEGIN_DECLS

CoCatalog *co_test_load_builtin (CoBundlePart part, GError **error);

G_END_DECLS
