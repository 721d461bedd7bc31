/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint64 co_marvin_hash (guint64 seed, const guint8 *data, gsize size);

G_END_DECLS
