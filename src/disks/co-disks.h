/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk.h"

G_BEGIN_DECLS

/**
 * CoDisksState:
 * @CO_DISKS_LOOKING: nothing is known yet.
 * @CO_DISKS_READY: the list has all disks.
 * @CO_DISKS_UNAVAILABLE: this computer has no service that tells of disks, or not now.
 *
 * How far the look for disks is.
 */
typedef enum {
  CO_DISKS_LOOKING,
  CO_DISKS_READY,
  CO_DISKS_UNAVAILABLE,
} CoDisksState;

#define CO_TYPE_DISKS_STATE (co_disks_state_get_type ())
GType co_disks_state_get_type (void);

#define CO_TYPE_DISKS (co_disks_get_type ())
G_DECLARE_FINAL_TYPE (CoDisks, co_disks, CO, DISKS, GObject)

CoDisks *co_disks_new (void);
CoDisks *co_disks_new_for_connection (GDBusConnection *connection);
void co_disks_start (CoDisks *self);
CoDisksState co_disks_get_state (CoDisks *self);

void co_disks_mount_async (CoDisks *self,
                           CoDisk *disk,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data);
char *co_disks_mount_finish (CoDisks *self, GAsyncResult *result, GError **error);

gboolean co_disks_can_unmount (CoDisks *self, CoDisk *disk);
void co_disks_unmount_async (CoDisks *self,
                             CoDisk *disk,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
gboolean co_disks_unmount_finish (CoDisks *self, GAsyncResult *result, GError **error);

G_END_DECLS
