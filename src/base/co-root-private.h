/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-host-view.h"
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
  CoHostView *view; /* (owned) (nullable): of the host of the sandbox that this is the root of */

  /* State */
  GHashTable *folders; /* (owned) (element-type utf8 CoRootNames): what is in them, by path */
  GHashTable *inodes;  /* (owned) (element-type utf8 CoRootNames): the same, by device and inode */
  GHashTable *twins;   /* (owned) (element-type filename): see co_root_take_twins() */
  guint cached_names;
  guint names_read;
};

/**
 * CoRootNames:
 * @names: (nullable): folded name to name
 * @twins: (nullable): the folded names that more than one has
 * @error: (nullable): why this is not known
 *
 * What a folder holds, or why that is not known: asking again would take as long and end the same.
 */
typedef struct {
  GHashTable *names; /* (owned) (nullable) */
  GHashTable *twins; /* (owned) (nullable) */
  GError *error;     /* (owned) (nullable) */
} CoRootNames;

const CoRootNames *co_root_get_names (CoRoot *self, const char *folder);
void co_root_release_names (gpointer names);
int co_root_compare_names (gconstpointer a, gconstpointer b);
int co_root_open_beneath (CoRoot *self, const char *path, int flags);
void co_root_fail (CoRoot *self, GError **error, int errsv, const char *path);
DIR *co_root_open_folder (CoRoot *self, const char *folder, GError **error);
GPtrArray *co_root_read_names (CoRoot *self, DIR *dir, const char *folder, GError **error);

G_END_DECLS
