/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log-private.h"

#include <string.h>

/* Logs before Windows 8.1: a map with one bit for each 512 bytes of the hive, and behind it those
 * pages whose bits are set. It holds one change, that which Windows was just writing. */

#define TYPE_PAGES_2000 2
#define TYPE_PAGES      1
#define PAGE_SIZE       CO_HIVE_SECTOR_SIZE
#define MAP_MARK_SIZE   4
#define BIN_OFFSET      4

static gboolean
is_usable (const CoHiveLog *log)
{
  return co_hive_base_is_settled (&log->base) &&
         (log->base.type == TYPE_PAGES || log->base.type == TYPE_PAGES_2000);
}

/* The log goes with the hive if both say the same time. After a fault of the disk Windows writes
 * all that is still to be done into the second log, and uses that if it is the newer one. */
static const CoHiveLog *
choose (guint64 written, const CoHiveLog *first, const CoHiveLog *second)
{
  gboolean first_usable = is_usable (first);
  gboolean second_usable = is_usable (second);

  if (second_usable && second->base.written > written &&
      (!first_usable || second->base.written > first->base.written))
    return second;
  if (first_usable && first->base.written == written)
    return first;
  return second_usable && second->base.written == written ? second : NULL;
}

static gboolean
is_set (const guint8 *map, guint32 page)
{
  return (map[page / 8] >> (page % 8) & 1) != 0;
}

/* A bin knows where it belongs. Where one begins at another place, this is not its log. */
static gboolean
is_misplaced (const guint8 *page, guint32 offset)
{
  if (memcmp (page, "hbin", 4) == 0)
    return offset % CO_HIVE_BASE_SIZE == 0 && co_hive_base_get_u32 (page + BIN_OFFSET) != offset;
  return offset == 0;
}

static void
add_page (GArray *pages, guint32 offset, const guint8 *data)
{
  CoHivePage page = {.offset = offset, .data = data, .size = PAGE_SIZE};

  if (pages->len > 0) {
    CoHivePage *last = &g_array_index (pages, CoHivePage, pages->len - 1);

    if (last->offset + last->size == offset) {
      last->size += PAGE_SIZE;
      return;
    }
  }
  g_array_append_val (pages, page);
}

static gboolean
add_pages (GArray *pages, const CoHiveLog *log)
{
  guint32 n_pages = log->base.bins_size / PAGE_SIZE;
  gsize end_of_map = log->start + MAP_MARK_SIZE + (n_pages + 7) / 8;
  /* The disk writes whole sectors, which are as large as the place of the base block. */
  gsize place = (end_of_map + log->start - 1) / log->start * log->start;
  const guint8 *map = log->data + log->start + MAP_MARK_SIZE;

  if (end_of_map > log->size || memcmp (log->data + log->start, "DIRT", MAP_MARK_SIZE) != 0)
    return FALSE;
  for (guint32 i = 0; i < n_pages; i++) {
    if (!is_set (map, i))
      continue;
    if (place > log->size || log->size - place < PAGE_SIZE ||
        is_misplaced (log->data + place, i * PAGE_SIZE))
      return FALSE;
    add_page (pages, i * PAGE_SIZE, log->data + place);
    place += PAGE_SIZE;
  }
  return TRUE;
}

/**
 * co_hive_log_replay_pages:
 * @replay: what is to be done
 * @written: when the hive was last written
 * @first: the log that Windows uses first
 * @second: the other log
 * @max_bins_size: how large the bins of the hive may become
 *
 * Adds what logs of Windows before 8.1 hold for a hive: all pages of one of them, or nothing.
 */
void
co_hive_log_replay_pages (CoHiveReplay *replay,
                          guint64 written,
                          const CoHiveLog *first,
                          const CoHiveLog *second,
                          guint32 max_bins_size)
{
  const CoHiveLog *log = choose (written, first, second);

  if (log == NULL || !co_hive_log_is_bins_size (log->base.bins_size, max_bins_size))
    return;
  if (!add_pages (replay->pages, log)) {
    g_array_set_size (replay->pages, 0);
    return;
  }
  replay->complete = replay->pages->len > 0;
  replay->bins_size = log->base.bins_size;
  memcpy (replay->base, log->data, sizeof replay->base);
  co_hive_base_settle (replay->base, log->base.primary, replay->bins_size);
}
