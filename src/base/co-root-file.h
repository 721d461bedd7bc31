/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-root.h"

G_BEGIN_DECLS

/**
 * CoFileStamp:
 * @size: how long the file is, in bytes
 * @seconds: when it was last written
 * @nanoseconds: the rest of that time
 *
 * What tells whether a file was written while it was read.
 */
typedef struct {
  goffset size;
  gint64 seconds;
  gint64 nanoseconds;
} CoFileStamp;

gboolean co_file_stamp_take (CoFileStamp *self, int fd);
gboolean co_file_stamp_holds (const CoFileStamp *self, int fd);

int co_root_open_file (CoRoot *self, const char *path, goffset *size, GError **error);
GBytes *co_root_read_file (CoRoot *self,
                           const char *path,
                           gsize max_size,
                           GCancellable *cancellable,
                           GError **error);

G_END_DECLS
