/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-windows-script.h"
#include "windows-resource.h"

#include <gio/gio.h>

#define RESOURCE "/io/github/changeover/Changeover/" CO_WINDOWS_SCRIPT_NAME

/**
 * co_windows_script_get:
 *
 * Gets the script that people take to a computer with Windows. Run there, it exports what
 * [func@Co.export_keys_get] lists into a folder beside itself.
 *
 * Returns: (transfer full): the script
 */
GBytes *
co_windows_script_get (void)
{
  return g_resource_lookup_data (windows_get_resource (),
                                 RESOURCE,
                                 G_RESOURCE_LOOKUP_FLAGS_NONE,
                                 NULL);
}
