/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoRootFlags:
 * @CO_ROOT_DEFAULT: names are taken as they are.
 * @CO_ROOT_IGNORE_CASE: upper and lower case are the same, as on Windows.
 * @CO_ROOT_RUNNING: the tree is the system that runs, with all its disks: a link that leads nowhere
 *   leads to nothing. On a disk alone it may lead to another one.
 * @CO_ROOT_HOST: the tree is the host of the sandbox that this is the root of: what the sandbox
 *   shows of it, at the paths that it has there. Of the rest nothing can be told
 *
 * How a [class@Co.Root] looks up names.
 */
typedef enum {
  CO_ROOT_DEFAULT = 0,
  CO_ROOT_IGNORE_CASE = 1 << 0,
  CO_ROOT_RUNNING = 1 << 1,
  CO_ROOT_HOST = 1 << 2,
} CoRootFlags;

/**
 * CoEntryKind:
 * @CO_ENTRY_NONE: nothing of that name is there.
 * @CO_ENTRY_FILE: a regular file.
 * @CO_ENTRY_FOLDER: a folder.
 * @CO_ENTRY_OTHER: a device, a pipe, a socket: never opened.
 *
 * What lies at a path.
 */
typedef enum {
  CO_ENTRY_NONE,
  CO_ENTRY_FILE,
  CO_ENTRY_FOLDER,
  CO_ENTRY_OTHER,
} CoEntryKind;

#define CO_TYPE_ROOT (co_root_get_type ())
G_DECLARE_FINAL_TYPE (CoRoot, co_root, CO, ROOT, GObject)

CoRoot *co_root_new (const char *path, CoRootFlags flags, GError **error);
CoRoot *co_root_new_file (const char *path, GError **error);
CoRoot *co_root_new_beneath (CoRoot *self, const char *folder, CoRootFlags flags, GError **error);
CoRoot *co_root_new_file_beneath (CoRoot *self, const char *path, GError **error);
CoRoot *co_root_new_received (int fd, CoRootFlags flags, GError **error);

int co_root_get_fd (CoRoot *self);
CoRootFlags co_root_get_flags (CoRoot *self);
gboolean co_root_shows (CoRoot *self, const char *path);
gboolean co_root_shows_in_place (CoRoot *self, const char *path);
char *co_root_dup_own_home (CoRoot *self);
gboolean co_root_is_same (CoRoot *self, CoRoot *other);

char *co_root_find (CoRoot *self, const char *path, CoEntryKind *kind, GError **error);
GPtrArray *co_root_take_twins (CoRoot *self);
gboolean co_root_has_content (CoRoot *self, const char *path, gboolean *content, GError **error);
GPtrArray *co_root_list (CoRoot *self, const char *folder, GError **error);

G_END_DECLS
