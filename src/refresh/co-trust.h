/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <jcat.h>

G_BEGIN_DECLS

const char *co_trust_find_key (GBytes *bundle, JcatItem *item, GError **error);

G_END_DECLS
