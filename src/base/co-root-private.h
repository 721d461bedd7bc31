/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

#include <dirent.h>

G_BEGIN_DECLS

/**
 * CoRoot:
 *
 * The only door to a target.
 *
 * Everything is opened beneath one folder with openat2(2): a symbolic link that leads out of the
 * tree is resolved inside it, as if the tree were the whole system; links of /proc that jump
 * elsewhere are refused; devices, pipes and sockets are never opened. Nothing is written. Even the
 * time of the last access of files and folders stays, where they are ours or we are root; that of a
 * link the kernel may renew on a disk that is mounted for writing.
 *
 * The tree can also be one single file, such as an export of a registry: it lies at the empty path,
 * and there is nothing else.
 *
 * An object belongs to one thread at a time.
 */
struct _CoRoot {
  GObject parent_instance;

  /* Construct */
  int fd; /* (owned) */
  CoRootFlags flags;
  gboolean is_file;

  /* State */
  GHashTable *folders; /* (owned) (element-type utf8 GHashTable): folded name to name, by path */
  GHashTable *inodes;  /* (owned) (element-type utf8 GHashTable): the same, by device and inode */
  guint cached_names;
};

int co_root_open_beneath (CoRoot *self, const char *path, int flags);
DIR *co_root_open_folder (CoRoot *self, const char *folder, GError **error);
GPtrArray *co_root_read_names (DIR *dir, const char *folder, GError **error);

G_END_DECLS
