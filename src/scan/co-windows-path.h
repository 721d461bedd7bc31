/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-product.h"
#include "co-root.h"
#include "co-trace.h"

G_BEGIN_DECLS

/**
 * CoWindowsPlace:
 * @CO_WINDOWS_GONE: it lies on this disk by its name, and is not there.
 * @CO_WINDOWS_ELSEWHERE: it lies on another drive or cannot be looked at.
 * @CO_WINDOWS_THERE: it is there.
 *
 * What became of a file or folder that the registry names.
 */
typedef enum {
  CO_WINDOWS_GONE,
  CO_WINDOWS_ELSEWHERE,
  CO_WINDOWS_THERE,
} CoWindowsPlace;

gboolean co_windows_path_is_known_link (const char *path);
char *co_windows_path_to_relative (const char *text, char *drive);
char *co_windows_path_get_program (const char *command);
CoWindowsPlace co_windows_path_find_file (CoRoot *root, const char *text);
CoWindowsPlace co_windows_path_find_folder (CoRoot *root, const char *text);
CoWindowsPlace co_windows_path_find_program (CoRoot *root, const char *folder, CoProduct *product);
CoTraceState co_windows_place_to_state (CoWindowsPlace place);

G_END_DECLS
