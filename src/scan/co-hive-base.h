/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The first bytes of a hive that this module looks at: the base block, and the head of the first
 * bin behind it. */
#define CO_HIVE_BASE_SIZE   4096
#define CO_HIVE_SECTOR_SIZE 512
#define CO_HIVE_HEAD_SIZE   (CO_HIVE_BASE_SIZE + 32)

/**
 * CoHiveBase:
 * @sound: whether it begins and sums up as a base block must; nothing else is worth much if not
 * @primary: the number that Windows raises when it begins to write
 * @secondary: the number that Windows raises when it has written all
 * @written: when it was last written, in hundreds of nanoseconds since 1601
 * @type: what the file is: a hive, or one of the kinds of log
 * @bins_size: how many bytes of bins follow
 * @sectors: how many sectors of 512 bytes the disk reads and writes at once
 *
 * What the base block of a hive says, or its copy in a log.
 */
typedef struct {
  gboolean sound;
  guint32 primary;
  guint32 secondary;
  guint64 written;
  guint32 type;
  guint32 bins_size;
  guint32 sectors;
} CoHiveBase;

guint32 co_hive_base_get_u32 (const guint8 *data);
guint64 co_hive_base_get_u64 (const guint8 *data);

void co_hive_base_read (CoHiveBase *self, const guint8 *data, gsize size);
gboolean co_hive_base_is_settled (const CoHiveBase *self);
void co_hive_base_settle (guint8 *block, guint32 sequence, guint32 bins_size);

G_END_DECLS
