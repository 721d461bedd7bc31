/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CoSystem:
 * @CO_SYSTEM_UNKNOWN: not recognised.
 * @CO_SYSTEM_LINUX: a Linux system.
 * @CO_SYSTEM_WINDOWS: a Windows system.
 * @CO_SYSTEM_MACOS: a macOS system.
 * @CO_SYSTEM_WINE: a folder in which Wine keeps Windows programs.
 * @CO_SYSTEM_REGISTRY_EXPORT: a .reg file.
 * @CO_SYSTEM_ANDROID: an Android phone.
 * @CO_SYSTEM_IOS: an iPhone or iPad.
 *
 * The kind of a system.
 */
typedef enum {
  CO_SYSTEM_UNKNOWN,
  CO_SYSTEM_LINUX,
  CO_SYSTEM_WINDOWS,
  CO_SYSTEM_MACOS,
  CO_SYSTEM_WINE,
  CO_SYSTEM_REGISTRY_EXPORT,
  CO_SYSTEM_ANDROID,
  CO_SYSTEM_IOS,
  CO_N_SYSTEMS,
} CoSystem;

const char *co_system_to_string (CoSystem system);
gboolean co_system_from_string (const char *text, CoSystem *system);

G_END_DECLS
