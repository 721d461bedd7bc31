/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-disk-objects.h"

G_BEGIN_DECLS

#define CO_DISK_SERVICE "org.freedesktop.UDisks2"

typedef void (*CoDiskWatchFunc) (CoDiskObjects *objects, gpointer data);

#define CO_TYPE_DISK_WATCH (co_disk_watch_get_type ())
G_DECLARE_FINAL_TYPE (CoDiskWatch, co_disk_watch, CO, DISK_WATCH, GObject)

CoDiskWatch *co_disk_watch_new (GDBusConnection *connection, CoDiskWatchFunc tell, gpointer data);

G_END_DECLS
