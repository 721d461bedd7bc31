/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoGrantArea:
 * @CO_GRANT_SYSTEM: the system and its programs.
 * @CO_GRANT_HOME: the own folder of the person.
 * @CO_GRANT_DISKS: where disks are that were connected.
 *
 * What a place is about.
 */
typedef enum { CO_GRANT_SYSTEM, CO_GRANT_HOME, CO_GRANT_DISKS, CO_N_GRANT_AREAS } CoGrantArea;

char *co_grant_new_unit (const char *path);
char *co_grant_new_path (const char *unit);
CoGrantArea co_grant_get_area (const char *unit);
char *co_grant_new_command (const char *const *units);

G_END_DECLS
