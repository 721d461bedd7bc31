/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_DOOR (co_door_get_type ())
G_DECLARE_FINAL_TYPE (CoDoor, co_door, CO, DOOR, GObject)

CoDoor *co_door_new (void);
void co_door_set_disks (CoDoor *self, GListModel *disks);

void co_door_open (CoDoor *self, CoDisk *disk);
gboolean co_door_can_close (CoDoor *self, const char *id);
void co_door_close (CoDoor *self, const char *id);
void co_door_close_all_async (CoDoor *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);
gboolean co_door_close_all_finish (CoDoor *self, GAsyncResult *result);

const char *co_door_get_busy (CoDoor *self);
const char *co_door_get_notice (CoDoor *self);
void co_door_clear_notice (CoDoor *self);

G_END_DECLS
