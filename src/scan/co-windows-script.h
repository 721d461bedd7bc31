/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * CO_WINDOWS_SCRIPT_NAME:
 *
 * What the script is called that exports the registry of a Windows.
 */
#define CO_WINDOWS_SCRIPT_NAME "changeover-check.cmd"

GBytes *co_windows_script_get (void);

G_END_DECLS
