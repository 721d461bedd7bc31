/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Deeper than this no property list of a Mac is nested. */
#define CO_PLIST_GUARD_MAX_DEPTH 64

gboolean co_plist_guard_is_binary (const guint8 *data, gsize size);
gboolean co_plist_guard_check (const guint8 *data, gsize size, GError **error);

G_END_DECLS
