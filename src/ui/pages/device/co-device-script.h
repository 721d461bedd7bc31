/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define CO_TYPE_DEVICE_SCRIPT (co_device_script_get_type ())
G_DECLARE_FINAL_TYPE (CoDeviceScript, co_device_script, CO, DEVICE_SCRIPT, AdwBin)

void co_device_script_set_session (CoDeviceScript *self, CoSession *session);
void co_device_script_save (CoDeviceScript *self, GFile *file);
void co_device_script_check (CoDeviceScript *self, GFile *folder);

G_END_DECLS
