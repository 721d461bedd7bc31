/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-shelf.h"

G_BEGIN_DECLS

#define CO_TYPE_SHELF_KEEPER (co_shelf_keeper_get_type ())
G_DECLARE_FINAL_TYPE (CoShelfKeeper, co_shelf_keeper, CO, SHELF_KEEPER, GObject)

CoShelfKeeper *co_shelf_keeper_new (const char *folder, GError **error);

gint64 co_shelf_keeper_get_newest (CoShelfKeeper *self);
gint64 co_shelf_keeper_get_floor (CoShelfKeeper *self);
char *co_shelf_keeper_get_etag (CoShelfKeeper *self, const char *address);
gboolean co_shelf_keeper_is_kept (CoShelfKeeper *self, GBytes *signature);
gboolean co_shelf_keeper_put (CoShelfKeeper *self,
                              gint64 serial,
                              GBytes *bundle,
                              GBytes *signature,
                              const char *key,
                              GError **error);
void co_shelf_keeper_clear_away (CoShelfKeeper *self);
void co_shelf_keeper_note (CoShelfKeeper *self, const char *address, const char *etag);

G_END_DECLS
