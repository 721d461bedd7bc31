/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-system.h"

static const char *const systems[CO_N_SYSTEMS] = {
  [CO_SYSTEM_UNKNOWN] = "unknown",
  [CO_SYSTEM_LINUX] = "linux",
  [CO_SYSTEM_WINDOWS] = "windows",
  [CO_SYSTEM_MACOS] = "macos",
  [CO_SYSTEM_WINE] = "wine",
  [CO_SYSTEM_REGISTRY_EXPORT] = "registry-export",
  [CO_SYSTEM_ANDROID] = "android",
  [CO_SYSTEM_IOS] = "ios",
};

/**
 * co_system_to_string:
 * @system: a system
 *
 * Gets the name of a system, as in the result of a check.
 *
 * Returns: the name, such as `windows`
 */
const char *
co_system_to_string (CoSystem system)
{
  g_return_val_if_fail (system < CO_N_SYSTEMS, NULL);

  return systems[system];
}

/**
 * co_system_from_string:
 * @text: a name
 * @system: (out): the system of that name
 *
 * Finds a system by its name.
 *
 * Returns: whether there is one
 */
gboolean
co_system_from_string (const char *text, CoSystem *system)
{
  g_return_val_if_fail (text != NULL && system != NULL, FALSE);

  for (guint i = 0; i < CO_N_SYSTEMS; i++) {
    if (g_str_equal (systems[i], text)) {
      *system = i;
      return TRUE;
    }
  }
  return FALSE;
}
