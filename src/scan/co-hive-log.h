/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-hive-base.h"

G_BEGIN_DECLS

/**
 * CoHivePage:
 * @offset: where in the hive it belongs, from the first bin
 * @data: (unowned): its bytes, inside of the log
 * @size: how many
 *
 * A piece of a hive that a log holds anew.
 */
typedef struct {
  guint32 offset;
  const guint8 *data;
  guint32 size;
} CoHivePage;

/**
 * CoHiveReplay:
 * @pages: (element-type CoHivePage): what to write over the hive, in this order
 * @base: the first sector that the hive has then
 * @bins_size: how many bytes of bins the hive has then
 * @complete: whether this is all that Windows had meant to write
 *
 * What is to be done to a hive so that it is as Windows would make it from the logs. Without any
 * page there is nothing to be done, and @base and @bins_size say nothing.
 */
typedef struct {
  GArray *pages;
  guint8 base[CO_HIVE_SECTOR_SIZE];
  guint32 bins_size;
  gboolean complete;
} CoHiveReplay;

void co_hive_replay_init (CoHiveReplay *self,
                          const guint8 *head,
                          gsize head_size,
                          GBytes *first,
                          GBytes *second,
                          guint32 max_bins_size);
void co_hive_replay_clear (CoHiveReplay *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CoHiveReplay, co_hive_replay_clear)

G_END_DECLS
