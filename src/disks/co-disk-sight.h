/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoDiskSight:
 * @CO_DISK_SIGHT_SEEN: we see it, or it is not open.
 * @CO_DISK_SIGHT_LATE: it is open in a place that our sandbox shows, and came there too late.
 * @CO_DISK_SIGHT_ELSEWHERE: it is open in a place that our sandbox does not show.
 *
 * Whether we see an open disk.
 */
typedef enum { CO_DISK_SIGHT_SEEN, CO_DISK_SIGHT_LATE, CO_DISK_SIGHT_ELSEWHERE } CoDiskSight;

CoDiskSight co_disk_sight_get (const char *mount_point);
const char *co_disk_sight_say (CoDiskSight sight);

G_END_DECLS
