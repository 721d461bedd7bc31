/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log-private.h"

#include <string.h>

#define BIN_WRITTEN 20

/* What follows the base block begins in the next sector. The disk may have larger ones. */
static gsize
find_start (const guint8 *data, gsize size, guint32 sectors)
{
  gsize start = CO_HIVE_SECTOR_SIZE;

  if (size >= start + 4 &&
      (memcmp (data + start, "HvLE", 4) == 0 || memcmp (data + start, "DIRT", 4) == 0))
    return start;
  return CO_HIVE_SECTOR_SIZE * (gsize) CLAMP (sectors, 1, 8);
}

static void
read_log (CoHiveLog *log, GBytes *bytes)
{
  memset (log, 0, sizeof *log);
  if (bytes != NULL)
    log->data = g_bytes_get_data (bytes, &log->size);
  co_hive_base_read (&log->base, log->data, log->size);
  log->start = find_start (log->data, log->size, log->base.sectors);
}

/**
 * co_hive_log_is_bins_size:
 * @bins_size: a size
 * @max_bins_size: the largest that is allowed
 *
 * Tells whether all bins of a hive can be of this size.
 *
 * Returns: whether it is a size of whole bins, not 0 and not too large
 */
gboolean
co_hive_log_is_bins_size (guint32 bins_size, guint32 max_bins_size)
{
  return bins_size != 0 && bins_size % CO_HIVE_BASE_SIZE == 0 && bins_size <= max_bins_size;
}

/**
 * co_hive_replay_init:
 * @self: (out caller-allocates): what is to be done
 * @head: the hive, from its beginning
 * @head_size: how many bytes of it there are, at least `CO_HIVE_HEAD_SIZE`
 * @first: (nullable): the log whose name ends in `LOG1`, or the only one
 * @second: (nullable): the log whose name ends in `LOG2`
 * @max_bins_size: how large the bins of the hive may become
 *
 * Works out which changes of its logs a hive still needs, as Windows does when it starts. Since
 * Windows 8.1 logs hold a row of entries, before that the pages of one change. Nothing is copied:
 * the result is valid as long as the logs.
 */
void
co_hive_replay_init (CoHiveReplay *self,
                     const guint8 *head,
                     gsize head_size,
                     GBytes *first,
                     GBytes *second,
                     guint32 max_bins_size)
{
  CoHiveLog logs[2];
  CoHiveBase hive;

  memset (self, 0, sizeof *self);
  self->pages = g_array_new (FALSE, FALSE, sizeof (CoHivePage));
  g_return_if_fail (head_size >= CO_HIVE_HEAD_SIZE);

  co_hive_base_read (&hive, head, head_size);
  read_log (&logs[0], first);
  read_log (&logs[1], second);
  co_hive_log_replay_entries (self, &hive, &logs[0], &logs[1], max_bins_size);
  /* A base block that is damaged does not say when it was written, but the first bin does too. */
  if (self->pages->len == 0)
    co_hive_log_replay_pages (
      self,
      hive.sound ? hive.written : co_hive_base_get_u64 (head + CO_HIVE_BASE_SIZE + BIN_WRITTEN),
      &logs[0],
      &logs[1],
      max_bins_size);
}

/**
 * co_hive_replay_clear:
 * @self: what was to be done
 *
 * Frees what it holds.
 */
void
co_hive_replay_clear (CoHiveReplay *self)
{
  g_clear_pointer (&self->pages, g_array_unref);
}
