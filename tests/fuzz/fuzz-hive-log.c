/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-hive-log.h"
#include "co-marvin.h"

#include <string.h>

int LLVMFuzzerTestOneInput (const guint8 *data, size_t size);

#define MAX_BINS   (1024 * 1024)
#define SEED       G_GUINT64_CONSTANT (0x82EF4D887A4E55C5)
#define BIN_HEAD   32
#define FRONT_SIZE (2 + CO_HIVE_SECTOR_SIZE + BIN_HEAD)

static void
mend_base (guint8 *block)
{
  guint32 sum = 0;

  memcpy (block, "regf", 4);
  for (guint i = 0; i < CO_HIVE_SECTOR_SIZE - 4; i += 4)
    sum ^= co_hive_base_get_u32 (block + i);
  sum = sum == 0 ? 1 : sum == G_MAXUINT32 ? sum - 1 : sum;
  sum = GUINT32_TO_LE (sum);
  memcpy (block + CO_HIVE_SECTOR_SIZE - 4, &sum, sizeof sum);
}

static void
mend_hash (guint8 *place, const guint8 *data, gsize size)
{
  guint64 hash = GUINT64_TO_LE (co_marvin_hash (SEED, data, size));

  memcpy (place, &hash, sizeof hash);
}

/* Right checksums, so that what is behind them is reached. */
static void
mend (guint8 *log, gsize size)
{
  if (size < CO_HIVE_SECTOR_SIZE)
    return;
  mend_base (log);
  for (gsize place = CO_HIVE_SECTOR_SIZE; place + 40 <= size; place += CO_HIVE_SECTOR_SIZE) {
    guint32 entry_size = co_hive_base_get_u32 (log + place + 4);

    if (memcmp (log + place, "HvLE", 4) != 0)
      continue;
    if (entry_size >= 40 && entry_size <= size - place && entry_size <= 8192)
      mend_hash (log + place + 24, log + place + 40, entry_size - 40);
    mend_hash (log + place + 32, log + place, 32);
  }
}

static void
check (const CoHiveReplay *replay, guint8 *bins)
{
  CoHiveBase base;

  if (replay->pages->len == 0) {
    g_assert (!replay->complete);
    return;
  }
  g_assert (replay->bins_size <= MAX_BINS);
  for (guint i = 0; i < replay->pages->len; i++) {
    const CoHivePage *page = &g_array_index (replay->pages, CoHivePage, i);

    g_assert ((guint64) page->offset + page->size <= MAX_BINS);
    memcpy (bins + page->offset, page->data, page->size);
  }
  co_hive_base_read (&base, replay->base, sizeof replay->base);
  g_assert (co_hive_base_is_settled (&base) && base.bins_size == replay->bins_size);
}

/* Whether to mend, how many sectors the first log has, the first sector of the hive, the head of
 * its first bin, the first log, the second log. */
int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autofree guint8 *bins = NULL;
  g_autofree guint8 *logs = NULL;
  g_autoptr (GBytes) first = NULL;
  g_autoptr (GBytes) second = NULL;
  g_auto (CoHiveReplay) replay = {0};
  guint8 head[CO_HIVE_HEAD_SIZE] = {0};
  gsize first_size;

  if (size < FRONT_SIZE)
    return 0;
  memcpy (head, data + 2, CO_HIVE_SECTOR_SIZE);
  memcpy (head + CO_HIVE_BASE_SIZE, data + 2 + CO_HIVE_SECTOR_SIZE, BIN_HEAD);
  logs = g_malloc (size - FRONT_SIZE + 1);
  memcpy (logs, data + FRONT_SIZE, size - FRONT_SIZE);
  first_size = MIN ((gsize) data[1] * CO_HIVE_SECTOR_SIZE, size - FRONT_SIZE);
  if (data[0] & 1) {
    mend (logs, first_size);
    mend (logs + first_size, size - FRONT_SIZE - first_size);
  }
  if (data[0] & 2)
    mend_base (head);
  first = g_bytes_new (logs, first_size);
  second = g_bytes_new (logs + first_size, size - FRONT_SIZE - first_size);
  bins = g_malloc (MAX_BINS);
  co_hive_replay_init (&replay, head, sizeof head, first, second, MAX_BINS);
  check (&replay, bins);
  return 0;
}
