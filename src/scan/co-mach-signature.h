/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* No more processors than this have ever been in one file. */
#define CO_MACH_MAX_SLICES 16

/**
 * CoMachRange:
 * @offset: where it begins
 * @size: its size in bytes
 *
 * A part of a file.
 */
typedef struct {
  guint64 offset;
  guint64 size;
} CoMachRange;

gboolean co_mach_find_slices (const guint8 *data,
                              gsize size,
                              guint64 file_size,
                              CoMachRange slices[CO_MACH_MAX_SLICES],
                              guint *count,
                              GError **error);
gboolean co_mach_get_commands_size (const guint8 *data, gsize size, guint64 *needed);
gboolean co_mach_find_signature (const guint8 *data,
                                 gsize size,
                                 guint64 slice_size,
                                 CoMachRange *signature,
                                 GError **error);
gboolean co_mach_read_team (const guint8 *data, gsize size, char **team, GError **error);

G_END_DECLS
